package io.github.opengpr.read.scan;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.PicturedFormat;
import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.guard.GuardedFormat;
import io.github.opengpr.read.office.guard.Refusal;
import io.github.opengpr.read.office.pdf.DocumentOfPages;
import io.github.opengpr.read.office.pdf.PageBlocks;
import io.github.opengpr.read.office.pdf.page.Page;
import io.github.opengpr.read.office.pdf.page.Turn;
import io.github.opengpr.read.scan.page.Grey;
import io.github.opengpr.read.scan.page.PictureFile;
import io.github.opengpr.read.scan.page.Pieces;
import io.github.opengpr.read.scan.page.Sheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Pictures of pages: PNG, JPEG, BMP, and TIFF of several pages. Immutable and thread-safe. */
final class PictureFormat extends GuardedFormat implements PicturedFormat {

  PictureFormat() {
    super("PNG, JPEG, TIFF, BMP");
  }

  @Override
  public boolean accepts(byte[] bytes, String fileName) {
    return starts(bytes, 0x89, 'P', 'N', 'G')
        || starts(bytes, 0xFF, 0xD8, 0xFF)
        || starts(bytes, 'I', 'I', 42, 0)
        || starts(bytes, 'M', 'M', 0, 42)
        || starts(bytes, 'B', 'M') && bytes.length > 26 && bytes[6] == 0 && bytes[7] == 0;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  protected Document read(byte[] bytes, Budget budget) throws IOException {
    try (ScanSession session = new ScanSession();
        PictureFile file = PictureFile.open(bytes)) {
      List<PageBlocks> pages = new ArrayList<>();
      int count = file.pages();
      if (count > PictureFile.PAGES) {
        throw ScanRefusals.tooManyPages();
      }
      for (int i = 0; i < count; i++) {
        budget.checkTime();
        if (file.isTooLarge(i)) {
          throw ScanRefusals.tooLarge();
        }
        pages.add(page(session, file.page(i), i + 1));
      }
      return session.proved(new Document(DocumentOfPages.joined(pages, budget), List.of(), true));
    }
  }

  @Override
  protected Refusal refusal(Exception failure) {
    return ScanRefusals.broken(failure);
  }

  @Override
  public Map<Place, byte[]> pieces(byte[] bytes, Collection<Place> places, ReadLimits limits) {
    Pieces pieces = new Pieces(places);
    try (PictureFile file = PictureFile.open(bytes)) {
      int count = Math.min(file.pages(), PictureFile.PAGES);
      for (int i = 0; i < count; i++) {
        if (pieces.isOn(i + 1) && !file.isTooLarge(i)) {
          Grey page = file.page(i);
          pieces.cut(page, i + 1, Sheet.pixels(page));
        }
      }
    } catch (IOException | RuntimeException e) {
      // What was read stands without its picture.
      return pieces.all();
    }
    return pieces.all();
  }

  private static PageBlocks page(ScanSession session, Grey grey, int number) {
    double height = Sheet.POINTS * Sheet.ACROSS * grey.height() / grey.width();
    Page page =
        new Page(
            number,
            new Turn(0, Sheet.POINTS * Sheet.ACROSS, height),
            List.of(),
            List.of(),
            List.of(),
            false);
    return PageBlocks.ofScan(page, session.read(grey, number, 0));
  }
}
