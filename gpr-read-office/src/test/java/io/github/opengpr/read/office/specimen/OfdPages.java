package io.github.opengpr.read.office.specimen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.VirtualPage;
import org.ofdrw.layout.element.canvas.Canvas;
import org.ofdrw.layout.element.canvas.Drawer;

/** Writes the pages of an OFD file, with ofdrw. */
final class OfdPages implements DrawnPages {

  private static final double MILLIMETRES = 25.4 / 72;

  private final PdfLook look;
  private final List<List<Drawer>> pages = new ArrayList<>();
  private List<Drawer> drawn = new ArrayList<>();

  OfdPages(PdfLook look) {
    this.look = look;
  }

  @Override
  public int number() {
    return pages.size() + 1;
  }

  @Override
  public void text(String text, double x, double y, double size) {
    drawn.add(
        context -> {
          context.setDefaultFont(size * MILLIMETRES);
          context.fillText(text, x * MILLIMETRES, y * MILLIMETRES);
        });
  }

  @Override
  public void line(double x1, double y1, double x2, double y2) {
    drawn.add(
        context ->
            context
                .setLineWidth(0.2)
                .beginPath()
                .moveTo(x1 * MILLIMETRES, y1 * MILLIMETRES)
                .lineTo(x2 * MILLIMETRES, y2 * MILLIMETRES)
                .stroke());
  }

  @Override
  public void box(double left, double top, double right, double bottom, boolean filled) {
    double x = left * MILLIMETRES;
    double y = top * MILLIMETRES;
    double width = (right - left) * MILLIMETRES;
    double height = (bottom - top) * MILLIMETRES;
    drawn.add(
        context -> {
          if (filled) {
            context.fillRect(x, y, width, height);
          } else {
            context.strokeRect(x, y, width, height);
          }
        });
  }

  @Override
  public void endPage() {
    pages.add(drawn);
    drawn = new ArrayList<>();
  }

  @Override
  public byte[] bytes() {
    double width = look.width() * MILLIMETRES;
    double height = look.height() * MILLIMETRES;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OFDDoc document = new OFDDoc(bytes)) {
      for (List<Drawer> page : pages) {
        Canvas canvas = new Canvas(0, 0, width, height);
        canvas.setDrawer(
            context -> {
              for (Drawer each : page) {
                each.draw(context);
              }
            });
        document.addVPage(new VirtualPage(width, height).add(canvas));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
