package io.github.opengpr.read.office.ofd;

import io.github.opengpr.model.work.Work;
import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReadException.Reason;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.guard.GuardedFormat;
import io.github.opengpr.read.office.guard.Refusal;
import io.github.opengpr.read.office.guard.Refusals;
import io.github.opengpr.read.office.packed.PackedKind;
import io.github.opengpr.read.office.packed.Parts;
import io.github.opengpr.read.office.pdf.DocumentOfPages;
import io.github.opengpr.read.office.pdf.PageBlocks;
import io.github.opengpr.read.office.pdf.page.Box;
import io.github.opengpr.read.office.pdf.page.Page;
import io.github.opengpr.read.office.word.Remarks;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** OFD files with text. Immutable and thread-safe. */
public final class OfdFormat extends GuardedFormat {

  /** Characters that nobody can tell: more than one in five is no text. */
  private static final double UNKNOWN = 0.2;

  public OfdFormat() {
    super("OFD");
  }

  @Override
  public boolean accepts(byte[] bytes, String fileName) {
    return PackedKind.of(bytes) == PackedKind.OFD;
  }

  @Override
  protected Document read(byte[] bytes, Budget budget) throws IOException {
    return read(bytes, budget, null);
  }

  /**
   * Turns the bytes into blocks, pages that are pictures too.
   *
   * @param bytes the whole file, not to be changed
   * @param limits what the document may ask for
   * @param work the budget to spend
   * @param scans reads the pages that are pictures; null if they are not read
   * @return the blocks, in reading order, and what was left out
   * @throws ReportReadException if the file is broken or asks for too much
   */
  public Document parse(byte[] bytes, ReadLimits limits, Work work, @Nullable PictureReader scans)
      throws ReportReadException {
    return guarded(bytes, limits, work, budget -> read(bytes, budget, scans));
  }

  private static Document read(byte[] bytes, Budget budget, @Nullable PictureReader scans)
      throws IOException {
    OfdPackage file = new OfdPackage(Parts.of(bytes), budget);
    List<DrawnPage> all = file.pages();
    List<Page> text =
        all.stream().filter(page -> scans == null || !page.isScan()).map(DrawnPage::page).toList();
    refuse(text, all.size());
    Remarks remarks = new Remarks();
    text.forEach(page -> DocumentOfPages.remark(page, remarks));
    List<PageBlocks> blocks = new ArrayList<>();
    for (DrawnPage page : all) {
      blocks.add(
          scans != null && page.isScan()
              ? scanned(file, page, scans)
              : PageBlocks.of(page.page(), budget));
    }
    return new Document(DocumentOfPages.joined(blocks, budget), remarks.notes(), true);
  }

  @Override
  protected Refusal refusal(Exception failure) {
    return failure instanceof IOException
        ? new Refusal(
            Reason.BROKEN, "OFD 中的图片已损坏，无法读取", "a picture in the OFD file is damaged", failure)
        : super.refusal(failure);
  }

  private static PageBlocks scanned(OfdPackage file, DrawnPage page, PictureReader scans)
      throws IOException {
    String name = page.file();
    Box box = page.box();
    InputStream part = name == null ? null : file.part(name).orElse(null);
    if (part == null || box == null) {
      throw new IOException("the picture is not in the file");
    }
    try (part) {
      return PageBlocks.ofScan(page.page(), scans.read(page.page(), part.readAllBytes(), box));
    }
  }

  private static void refuse(List<Page> pages, int all) {
    long visible = pages.stream().mapToLong(Page::visibleCharacters).sum();
    if (visible == 0 && pages.size() == all) {
      throw Refusals.noText(pages.stream().anyMatch(page -> !page.pictures().isEmpty()));
    }
    long unknown = pages.stream().mapToLong(Page::unknownCharacters).sum();
    if (unknown > UNKNOWN * visible) {
      throw new Refusal(
          Reason.BROKEN,
          "OFD 的文字没有编码信息，无法得知内容；请重新导出，或使用 Word 文件、网页",
          "the OFD file does not tell which characters it shows; export it again, or use a Word file"
              + " or the web page");
    }
  }
}
