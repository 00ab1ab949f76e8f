package io.github.opengpr.read.scan;

import io.github.opengpr.model.work.Work;
import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.office.ofd.OfdFormat;
import io.github.opengpr.read.office.pdf.page.Box;
import io.github.opengpr.read.office.pdf.page.Page;
import io.github.opengpr.read.scan.page.Grey;
import io.github.opengpr.read.scan.page.PictureFile;
import java.io.IOException;

/** OFD files, pages that are pictures among them. Immutable and thread-safe. */
final class ScannedOfdFormat extends ScannedPagesFormat {

  private final OfdFormat ofd = new OfdFormat();

  @Override
  public String name() {
    return "OFD (scan)";
  }

  @Override
  public boolean accepts(byte[] bytes, String fileName) {
    return ofd.accepts(bytes, fileName);
  }

  @Override
  Document parse(byte[] bytes, ReadLimits limits, Work work, PictureReader pictures)
      throws ReportReadException {
    return ofd.parse(
        bytes,
        limits,
        work,
        (page, picture, box) -> pictures.read(page, () -> paper(page, picture, box)));
  }

  /** The whole page: what the picture leaves free is paper. */
  private static Grey paper(Page page, byte[] picture, Box box) throws IOException {
    try (PictureFile file = PictureFile.open(picture)) {
      double pixels = file.width() / box.width();
      if (file.isTooLarge(0)
          || PictureFile.isTooLarge(
              Math.round(page.width() * pixels), Math.round(page.height() * pixels))) {
        throw ScanRefusals.tooLarge();
      }
      Grey grey = file.page(0);
      int left = (int) Math.round(-box.left() * pixels);
      int top = (int) Math.round(-box.top() * pixels);
      return grey.part(
          left,
          top,
          left + (int) Math.round(page.width() * pixels),
          top + (int) Math.round(page.height() * pixels));
    }
  }
}
