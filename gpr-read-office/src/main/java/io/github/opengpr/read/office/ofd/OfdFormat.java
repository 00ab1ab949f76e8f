package io.github.opengpr.read.office.ofd;

import io.github.opengpr.model.work.Work;
import io.github.opengpr.read.DocumentFormat;
import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReadException.Reason;
import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.guard.Refusal;
import io.github.opengpr.read.office.guard.Refusals;
import io.github.opengpr.read.office.packed.PackedKind;
import io.github.opengpr.read.office.packed.Parts;
import io.github.opengpr.read.office.pdf.DocumentOfPages;
import io.github.opengpr.read.office.pdf.page.Page;
import io.github.opengpr.read.office.word.Remarks;
import java.util.List;

/** OFD files with text. Immutable and thread-safe. */
public final class OfdFormat implements DocumentFormat {

  /** Characters that nobody can tell: more than one in five is no text. */
  private static final double UNKNOWN = 0.2;

  /** The format. */
  public OfdFormat() {}

  @Override
  public String name() {
    return "OFD";
  }

  @Override
  public boolean accepts(byte[] bytes, String fileName) {
    return PackedKind.of(bytes) == PackedKind.OFD;
  }

  @Override
  public Document parse(byte[] bytes, String fileName, ReadLimits limits, Work work)
      throws ReportReadException {
    try {
      Budget budget = new Budget(limits, work, bytes.length);
      List<Page> pages = new OfdPackage(Parts.of(bytes), budget).pages();
      refuse(pages);
      Remarks remarks = new Remarks();
      pages.forEach(page -> DocumentOfPages.remark(page, remarks));
      List<Block> blocks = DocumentOfPages.blocks(pages, budget);
      return new Document(blocks, remarks.notes(), true);
    } catch (Refusal e) {
      throw e.toException();
    }
  }

  private static void refuse(List<Page> pages) {
    long visible = pages.stream().mapToLong(Page::visibleCharacters).sum();
    if (visible == 0) {
      throw Refusals.noText(pages.stream().anyMatch(page -> !page.pictures().isEmpty()));
    }
    long unknown =
        pages.stream()
            .flatMap(page -> page.glyphs().stream())
            .filter(glyph -> glyph.visible() && glyph.isUnknown())
            .count();
    if (unknown > UNKNOWN * visible) {
      throw new Refusal(
          Reason.BROKEN,
          "OFD 的文字没有编码信息，无法得知内容；请重新导出，或使用 Word 文件、网页",
          "the OFD file does not tell which characters it shows; export it again, or use a Word file"
              + " or the web page");
    }
  }
}
