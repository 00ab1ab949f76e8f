package io.github.opengpr.read.scan;

import io.github.opengpr.model.work.Work;
import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.office.pdf.PdfFormat;
import io.github.opengpr.read.office.pdf.page.Page;
import io.github.opengpr.read.scan.page.Grey;
import io.github.opengpr.read.scan.page.GreyPicture;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** PDF files, pages that are pictures among them. Immutable and thread-safe. */
final class ScannedPdfFormat extends ScannedPagesFormat {

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
  Document parse(byte[] bytes, ReadLimits limits, Work work, PictureReader pictures)
      throws ReportReadException {
    return pdf.parse(
        bytes, limits, work, (file, page) -> pictures.read(page, () -> drawn(file, page)));
  }

  private static Grey drawn(PDDocument file, Page page) throws IOException {
    PagePictures.refuseUnfit(file.getPage(page.number() - 1));
    float dpi = (float) PagePictures.dpi(page);
    return GreyPicture.of(
        new PDFRenderer(file).renderImageWithDPI(page.number() - 1, dpi, ImageType.RGB));
  }
}
