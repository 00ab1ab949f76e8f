package io.github.opengpr.read.office.xlsx;

import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.guard.GuardedFormat;
import io.github.opengpr.read.office.packed.PackedKind;
import io.github.opengpr.read.office.packed.Parts;
import io.github.opengpr.read.office.word.Remarks;
import java.util.List;

/** Workbooks of Excel since 2007. Immutable and thread-safe. */
public final class XlsxFormat extends GuardedFormat {

  public XlsxFormat() {
    super("XLSX");
  }

  @Override
  public boolean accepts(byte[] bytes, String fileName) {
    return PackedKind.of(bytes) == PackedKind.EXCEL;
  }

  @Override
  protected Document read(byte[] bytes, Budget budget) {
    Parts parts = Parts.of(bytes);
    Remarks remarks = new Remarks();
    List<Block> blocks = new Workbook(parts, budget, remarks).blocks();
    boolean pictures = parts.names().stream().anyMatch(name -> name.contains("/media/"));
    return remarks.document(blocks, pictures);
  }
}
