package io.github.opengpr.read.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** PDF files as scanners make them: pages that are pictures. */
final class ScannedPdf {

  private interface Picture {
    PDImageXObject in(PDDocument document) throws IOException;
  }

  private ScannedPdf() {}

  /** A page of bare paper, packed as a fax, then a page that is a JPEG. */
  static byte[] of(byte[] jpeg) throws IOException {
    return pages(
        document -> CCITTFactory.createFromImage(document, paper()),
        document -> JPEGFactory.createFromStream(document, new ByteArrayInputStream(jpeg)));
  }

  /** A page that is a picture, packed without loss. */
  static byte[] of(BufferedImage page) throws IOException {
    return pages(document -> LosslessFactory.createFromImage(document, page));
  }

  /** A page that names itself small and holds whatever bytes are given, packed in some way. */
  static byte[] hostile(byte[] packed, COSName filter, int rows) throws IOException {
    return pages(
        document -> {
          PDImageXObject picture =
              new PDImageXObject(
                  document,
                  new ByteArrayInputStream(packed),
                  filter,
                  100,
                  100,
                  8,
                  PDDeviceGray.INSTANCE);
          if (rows > 0) {
            COSDictionary parameters = new COSDictionary();
            parameters.setInt(COSName.COLUMNS, 1000);
            parameters.setInt(COSName.ROWS, rows);
            picture.getCOSObject().setItem(COSName.DECODE_PARMS, parameters);
          }
          return picture;
        });
  }

  private static byte[] pages(Picture... pictures) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (Picture picture : pictures) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.drawImage(
              picture.in(document), 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static BufferedImage paper() {
    BufferedImage paper = new BufferedImage(2480, 3508, BufferedImage.TYPE_BYTE_BINARY);
    Graphics2D pen = paper.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, paper.getWidth(), paper.getHeight());
    pen.dispose();
    return paper;
  }
}
