package io.github.opengpr.read.office.specimen;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes a PDF object by object, so that a test decides every byte of it: what libraries that write
 * PDF would never write. Object 1 is the catalogue, object 2 the root of the pages.
 */
public final class RawPdf {

  /** A Latin font, and one whose codes are the Unicode numbers of the characters. */
  public static final String FONTS =
      "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
          + " /F2 << /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H"
          + " /DescendantFonts [ << /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light"
          + " /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000"
          + " /W [ 1 95 500 814 939 500 ] >> ] >> >>";

  private final List<byte[]> objects = new ArrayList<>();

  /** A file whose page tree is object 2, still to be given. */
  public RawPdf() {
    this("");
  }

  /** The same with more entries in its catalogue. */
  public RawPdf(String entries) {
    object("<< /Type /Catalog /Pages 2 0 R " + entries + " >>");
  }

  /** An operator that paints text in the font of Unicode numbers, its left foot at a position. */
  public static String text(String text, double size, double x, double y) {
    StringBuilder hex = new StringBuilder();
    text.chars().forEach(c -> hex.append(String.format(Locale.ROOT, "%04X", c)));
    return String.format(
        Locale.ROOT, "BT /F2 %.1f Tf 1 0 0 1 %.1f %.1f Tm <%s> Tj ET\n", size, x, y, hex);
  }

  /** A file of one page with this content. */
  public static byte[] page(byte[] content) {
    RawPdf pdf = new RawPdf();
    pdf.object("<< /Type /Pages /Kids [ 3 0 R ] /Count 1 >>");
    pdf.object(pageObject("4 0 R", FONTS));
    pdf.stream("", content);
    return pdf.bytes();
  }

  /** A page object. */
  public static String pageObject(String contents, String resources) {
    return "<< /Type /Page /Parent 2 0 R /MediaBox [ 0 0 595 842 ] /Contents "
        + contents
        + " /Resources << "
        + resources
        + " >> >>";
  }

  /**
   * Adds an object.
   *
   * @return its number
   */
  public int object(String body) {
    objects.add(body.getBytes(StandardCharsets.ISO_8859_1));
    return objects.size();
  }

  /**
   * Adds a stream.
   *
   * @param entries what its dictionary holds besides the length
   * @return its number
   */
  public int stream(String entries, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(latin("<< /Length " + content.length + " " + entries + " >>\nstream\n"));
    out.writeBytes(content);
    out.writeBytes(latin("\nendstream"));
    objects.add(out.toByteArray());
    return objects.size();
  }

  /** The number that the next object will have. */
  public int next() {
    return objects.size() + 1;
  }

  /** The file. */
  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(latin("%PDF-1.7\n"));
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      table.append(String.format("%010d 00000 n \n", out.size()));
      out.writeBytes(latin((i + 1) + " 0 obj\n"));
      out.writeBytes(objects.get(i));
      out.writeBytes(latin("\nendobj\n"));
    }
    int begin = out.size();
    int size = objects.size() + 1;
    out.writeBytes(latin("xref\n0 " + size + "\n" + table));
    out.writeBytes(latin("trailer\n<< /Size " + size + " /Root 1 0 R >>\nstartxref\n" + begin));
    out.writeBytes(latin("\n%%EOF\n"));
    return out.toByteArray();
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
