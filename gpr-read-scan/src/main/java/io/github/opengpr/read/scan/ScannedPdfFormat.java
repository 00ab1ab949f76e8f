package io.github.opengpr.read.scan;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.work.Work;
import io.github.opengpr.model.work.WorkLimitException;
import io.github.opengpr.read.PicturedFormat;
import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.office.pdf.PdfFormat;
import io.github.opengpr.read.office.pdf.page.Page;
import io.github.opengpr.read.office.pdf.page.PageBlock;
import io.github.opengpr.read.scan.page.Grey;
import io.github.opengpr.read.scan.page.GreyPicture;
import io.github.opengpr.read.scan.page.Pieces;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * PDF files, pages that are pictures among them; pages of text are read as gpr-read-office reads
 * them. Immutable and thread-safe.
 */
final class ScannedPdfFormat implements PicturedFormat {

  private static final double POINTS_TO_AN_INCH = 72;

  private final PdfFormat pdf = new PdfFormat();

  @Override
  public String name() {
    return "PDF (scan)";
  }

  @Override
  public boolean accepts(byte[] bytes, String fileName) {
    return pdf.accepts(bytes, fileName);
  }

  @Override
  public Document parse(byte[] bytes, String fileName, ReadLimits limits, Work work)
      throws ReportReadException {
    try (ScanSession session = new ScanSession()) {
      Document document = pdf.parse(bytes, limits, work, (file, page) -> read(session, file, page));
      return session.isUsed() ? session.proved(document) : document;
    }
  }

  @Override
  public Map<Place, byte[]> pieces(byte[] bytes, Collection<Place> places, ReadLimits limits) {
    Pieces pieces = new Pieces(places);
    try {
      pdf.parse(bytes, limits, limits.work(), (file, page) -> cut(pieces, file, page));
    } catch (ReportReadException | WorkLimitException e) {
      // Without its blocks no page holds a report; what was cut before stands.
      return pieces.all();
    }
    return pieces.all();
  }

  private static List<PageBlock> cut(Pieces pieces, PDDocument file, Page page) throws IOException {
    if (pieces.isOn(page.number())) {
      pieces.cut(drawn(file, page), page.number(), PagePictures.dpi(page) / POINTS_TO_AN_INCH);
    }
    return List.of();
  }

  private static List<PageBlock> read(ScanSession session, PDDocument file, Page page)
      throws IOException {
    return session.read(drawn(file, page), page.number(), page.width());
  }

  private static Grey drawn(PDDocument file, Page page) throws IOException {
    PagePictures.refuseUnfit(file.getPage(page.number() - 1));
    float dpi = (float) PagePictures.dpi(page);
    return GreyPicture.of(
        new PDFRenderer(file).renderImageWithDPI(page.number() - 1, dpi, ImageType.RGB));
  }
}
