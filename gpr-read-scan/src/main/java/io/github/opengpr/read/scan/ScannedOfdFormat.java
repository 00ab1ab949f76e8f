package io.github.opengpr.read.scan;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.work.Work;
import io.github.opengpr.model.work.WorkLimitException;
import io.github.opengpr.read.PicturedFormat;
import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.office.ofd.OfdFormat;
import io.github.opengpr.read.office.pdf.page.Box;
import io.github.opengpr.read.office.pdf.page.Page;
import io.github.opengpr.read.office.pdf.page.PageBlock;
import io.github.opengpr.read.scan.page.Grey;
import io.github.opengpr.read.scan.page.PictureFile;
import io.github.opengpr.read.scan.page.Pieces;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * OFD files, pages that are pictures among them; pages of text are read as gpr-read-office reads
 * them. Immutable and thread-safe.
 */
final class ScannedOfdFormat implements PicturedFormat {

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
  public Document parse(byte[] bytes, String fileName, ReadLimits limits, Work work)
      throws ReportReadException {
    try (ScanSession session = new ScanSession()) {
      Document document =
          ofd.parse(
              bytes,
              limits,
              work,
              (page, picture, box) ->
                  session.read(paper(page, picture, box), page.number(), page.width()));
      return session.isUsed() ? session.proved(document) : document;
    }
  }

  @Override
  public Map<Place, byte[]> pieces(byte[] bytes, Collection<Place> places, ReadLimits limits) {
    Pieces pieces = new Pieces(places);
    try {
      ofd.parse(
          bytes, limits, limits.work(), (page, picture, box) -> cut(pieces, page, picture, box));
    } catch (ReportReadException | WorkLimitException e) {
      // What was read stands without its picture.
      return pieces.all();
    }
    return pieces.all();
  }

  private static List<PageBlock> cut(Pieces pieces, Page page, byte[] picture, Box box)
      throws IOException {
    if (pieces.isOn(page.number())) {
      Grey paper = paper(page, picture, box);
      pieces.cut(paper, page.number(), paper.width() / page.width());
    }
    return List.of();
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
