package io.github.opengpr.read.office.specimen;

import io.github.opengpr.read.office.specimen.Part.Sheet;
import io.github.opengpr.read.office.specimen.Part.Text;
import java.util.ArrayList;
import java.util.List;

/** Writes reports as PDF, with PDFBox, and as OFD, with ofdrw. */
public final class PdfWriter {

  static final double MARGIN = 56;

  private final PdfLook look;
  private final DrawnPages pages;
  private double y = MARGIN;

  private PdfWriter(PdfLook look, DrawnPages pages) {
    this.look = look;
    this.pages = pages;
  }

  /** The report as a PDF. */
  public static byte[] write(Specimen specimen, PdfLook look) {
    return write(specimen, look, new PdfPages(look));
  }

  /** The report as OFD, drawn the same. */
  public static byte[] writeOfd(Specimen specimen, PdfLook look) {
    return write(specimen, look, new OfdPages(look));
  }

  private static byte[] write(Specimen specimen, PdfLook look, DrawnPages pages) {
    PdfWriter writer = new PdfWriter(look, pages);
    for (Part part : specimen.parts()) {
      if (part instanceof Text text) {
        writer.text(text);
      } else if (part instanceof Sheet sheet) {
        new PdfSheet(writer, sheet, look).write();
        writer.y += look.size();
      }
    }
    writer.endPage();
    return writer.pages.bytes();
  }

  /** How wide a text is, in points. */
  static double width(String text, double size) {
    return text.chars().mapToDouble(c -> c < 0x100 ? size / 2 : size).sum();
  }

  /** The lines that a text takes if they may be so wide. */
  static List<String> lines(String text, double width, double size) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < paragraph.length(); i++) {
        char c = paragraph.charAt(i);
        if (!line.isEmpty() && width(line.toString() + c, size) > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(c);
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private void text(Text text) {
    double size = look.size() * 1.2;
    String shown = text.heading() ? text.text() : "　　" + text.text();
    for (String line : lines(shown, look.width() - 2 * MARGIN, size)) {
      room(size * 1.6);
      pages.text(
          line.strip(),
          MARGIN + width(line, size) - width(line.stripLeading(), size),
          y + size,
          size);
      y += size * 1.6;
    }
  }

  /** Turns the page unless there is room. */
  boolean room(double height) {
    if (y + height <= look.height() - MARGIN) {
      return false;
    }
    endPage();
    y = MARGIN;
    return true;
  }

  double y() {
    return y;
  }

  void down(double height) {
    y += height;
  }

  DrawnPages pages() {
    return pages;
  }

  private void endPage() {
    if (look.running()) {
      String number = "- " + pages.number() + " -";
      pages.text(number, look.width() / 2 - 10, look.height() - 30, 8);
      pages.text("政府信息公开", MARGIN, 36, 8);
    }
    pages.endPage();
  }
}
