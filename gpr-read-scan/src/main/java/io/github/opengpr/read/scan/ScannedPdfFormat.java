package io.github.opengpr.read.scan;

import io.github.opengpr.model.work.Work;
import io.github.opengpr.read.DocumentFormat;
import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.office.pdf.PdfFormat;
import io.github.opengpr.read.office.pdf.page.Page;
import io.github.opengpr.read.office.pdf.page.PageBlock;
import io.github.opengpr.read.scan.page.Grey;
import io.github.opengpr.read.scan.page.GreyPicture;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * PDF files, pages that are pictures among them; pages of text are read as gpr-read-office reads
 * them. Immutable and thread-safe.
 */
final class ScannedPdfFormat implements DocumentFormat {

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

  private static List<PageBlock> read(ScanSession session, PDDocument file, Page page)
      throws IOException {
    PagePictures.refuseUnfit(file.getPage(page.number() - 1));
    double dpi = PagePictures.dpi(page.width(), page.height());
    PDFRenderer renderer = new PDFRenderer(file);
    Grey grey =
        GreyPicture.of(renderer.renderImageWithDPI(page.number() - 1, (float) dpi, ImageType.RGB));
    return session.read(grey, page.number(), page.width());
  }
}
