package io.github.opengpr.read.office.xlsx;

import io.github.opengpr.model.work.Work;
import io.github.opengpr.read.DocumentFormat;
import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.guard.Refusal;
import io.github.opengpr.read.office.guard.Refusals;
import io.github.opengpr.read.office.packed.PackedKind;
import io.github.opengpr.read.office.packed.Parts;
import io.github.opengpr.read.office.word.Remarks;
import java.util.List;

/** Workbooks of Excel since 2007. Immutable and thread-safe. */
public final class XlsxFormat implements DocumentFormat {

  /** The format. */
  public XlsxFormat() {}

  @Override
  public String name() {
    return "XLSX";
  }

  @Override
  public boolean accepts(byte[] bytes, String fileName) {
    return PackedKind.of(bytes) == PackedKind.EXCEL;
  }

  @Override
  public Document parse(byte[] bytes, String fileName, ReadLimits limits, Work work)
      throws ReportReadException {
    try {
      Budget budget = new Budget(limits, work, bytes.length);
      Parts parts = Parts.of(bytes);
      Remarks remarks = new Remarks();
      List<Block> blocks = new Workbook(parts, budget, remarks).blocks();
      if (blocks.isEmpty()) {
        throw Refusals.noText(parts.names().stream().anyMatch(name -> name.contains("/media/")));
      }
      return new Document(blocks, remarks.notes(), true);
    } catch (Refusal e) {
      throw e.toException();
    }
  }
}
