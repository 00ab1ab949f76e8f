package io.github.opengpr.read.scan;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.work.Work;
import io.github.opengpr.model.work.WorkLimitException;
import io.github.opengpr.read.PicturedFormat;
import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.office.pdf.page.Page;
import io.github.opengpr.read.office.pdf.page.PageBlock;
import io.github.opengpr.read.scan.page.Grey;
import io.github.opengpr.read.scan.page.Pieces;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Files of pages, some of which may be pictures; pages of text are read as gpr-read-office reads
 * them. Immutable and thread-safe.
 */
abstract class ScannedPagesFormat implements PicturedFormat {

  /** A page that is a picture, drawn when it is asked for. */
  interface Paper {
    Grey drawn() throws IOException;
  }

  /** What is done with each page that is a picture. */
  interface PictureReader {
    List<PageBlock> read(Page page, Paper paper) throws IOException;
  }

  /** Reads the document, asking the reader for the blocks of each page that is a picture. */
  abstract Document parse(byte[] bytes, ReadLimits limits, Work work, PictureReader pictures)
      throws ReportReadException;

  @Override
  public final Document parse(byte[] bytes, String fileName, ReadLimits limits, Work work)
      throws ReportReadException {
    try (ScanSession session = new ScanSession()) {
      Document document =
          parse(
              bytes,
              limits,
              work,
              (page, paper) -> session.read(paper.drawn(), page.number(), page.width()));
      return session.isUsed() ? session.proved(document) : document;
    }
  }

  @Override
  public final Map<Place, byte[]> pieces(
      byte[] bytes, Collection<Place> places, ReadLimits limits) {
    Pieces pieces = new Pieces(places);
    try {
      parse(bytes, limits, limits.work(), (page, paper) -> cut(pieces, page, paper));
    } catch (ReportReadException | WorkLimitException e) {
      // Without its blocks no page holds a report; what was cut before stands.
      return pieces.all();
    }
    return pieces.all();
  }

  private static List<PageBlock> cut(Pieces pieces, Page page, Paper paper) throws IOException {
    if (pieces.isOn(page.number())) {
      Grey drawn = paper.drawn();
      pieces.cut(drawn, page.number(), drawn.width() / page.width());
    }
    return List.of();
  }
}
