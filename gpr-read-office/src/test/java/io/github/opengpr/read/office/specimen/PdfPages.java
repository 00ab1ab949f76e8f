package io.github.opengpr.read.office.specimen;

import io.github.opengpr.read.office.specimen.PdfLook.Turned;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Writes the pages of a PDF: text at positions and lines, nothing more. The font is one that
 * readers bring themselves, so none is embedded; its characters are told by a map that every reader
 * knows.
 */
final class PdfPages implements DrawnPages {

  private final PDDocument document = new PDDocument();
  private final PdfLook look;
  private StringBuilder content = new StringBuilder();
  private int pages;

  PdfPages(PdfLook look) {
    this.look = look;
  }

  @Override
  public int number() {
    return pages + 1;
  }

  @Override
  public void text(String text, double x, double y, double size) {
    StringBuilder hex = new StringBuilder();
    text.chars().forEach(c -> hex.append(String.format(Locale.ROOT, "%04X", c)));
    add("BT /F1 %.2f Tf 1 0 0 1 %.2f %.2f Tm <%s> Tj ET", size, x, look.height() - y, hex);
  }

  @Override
  public void line(double x1, double y1, double x2, double y2) {
    add("0.5 w %.2f %.2f m %.2f %.2f l S", x1, look.height() - y1, x2, look.height() - y2);
  }

  @Override
  public void box(double left, double top, double right, double bottom, boolean filled) {
    add(
        "%.2f %.2f %.2f %.2f re %s",
        left, look.height() - bottom, right - left, bottom - top, filled ? "f" : "S");
  }

  private void add(String format, Object... values) {
    content.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  @Override
  public void endPage() {
    boolean turned = look.turn() != Turned.UPRIGHT;
    float width = (float) (turned ? look.height() : look.width());
    float height = (float) (turned ? look.width() : look.height());
    PDPage page = new PDPage(new PDRectangle(width, height));
    if (look.turn() == Turned.BY_PAGE) {
      page.setRotation(90);
    }
    String turn = turned ? String.format(Locale.ROOT, "0 1 -1 0 %.2f 0 cm\n", look.height()) : "";
    try {
      PDStream stream = new PDStream(document);
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write((turn + content).getBytes(StandardCharsets.US_ASCII));
      }
      page.setContents(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    PDResources resources = new PDResources();
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(COSName.getPDFName("F1"), font());
    resources.getCOSObject().setItem(COSName.FONT, fonts);
    page.setResources(resources);
    document.addPage(page);
    content = new StringBuilder();
    pages++;
  }

  private static COSDictionary font() {
    COSDictionary system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString("GB1"));
    system.setInt(COSName.SUPPLEMENT, 2);
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, "STSong-Light");
    descriptor.setInt(COSName.FLAGS, 6);
    COSDictionary cid = new COSDictionary();
    cid.setItem(COSName.TYPE, COSName.FONT);
    cid.setName(COSName.SUBTYPE, "CIDFontType0");
    cid.setName(COSName.BASE_FONT, "STSong-Light");
    cid.setItem(COSName.CIDSYSTEMINFO, system);
    cid.setItem(COSName.FONT_DESC, descriptor);
    cid.setInt(COSName.DW, 1000);
    COSArray widths = new COSArray();
    for (int value : new int[] {1, 95, 500, 814, 939, 500}) {
      widths.add(COSInteger.get(value));
    }
    cid.setItem(COSName.W, widths);
    COSArray descendants = new COSArray();
    descendants.add(cid);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setName(COSName.SUBTYPE, "Type0");
    font.setName(COSName.BASE_FONT, "STSong-Light-UniGB-UCS2-H");
    font.setName(COSName.ENCODING, "UniGB-UCS2-H");
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }

  @Override
  public byte[] bytes() {
    try (document) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
