package io.github.opengpr.read.office.ofd;

import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.packed.Xml;
import io.github.opengpr.read.office.pdf.page.Box;
import io.github.opengpr.read.office.pdf.page.Glyph;
import io.github.opengpr.read.office.pdf.page.Glyph.Run;
import io.github.opengpr.read.office.pdf.page.Glyph.State;
import io.github.opengpr.read.office.pdf.paint.GlyphCollection;
import java.awt.geom.AffineTransform;
import org.jspecify.annotations.Nullable;

/** The characters of a text object, each with its place. */
final class TextObject {

  private final Xml object;
  private final AffineTransform placed;
  private final Budget budget;
  private final double size;
  private final double stretch;
  private final State state;

  TextObject(Xml object, AffineTransform placed, Budget budget) {
    this.object = object;
    this.budget = budget;
    this.size = Values.number(object.attribute("Size", ""), 0);
    this.stretch = Values.number(object.attribute("HScale", ""), 1);
    this.placed = placed;
    this.state = isPainted(object) ? State.READ : State.HIDDEN;
  }

  /** Text may be painted in no colour. */
  private static boolean isPainted(Xml object) {
    boolean filled = !object.attribute("Fill", "true").equals("false");
    boolean outlined = object.attribute("Stroke", "false").equals("true");
    Xml colour = object.child("ofd:FillColor");
    boolean clear =
        object.attribute("Alpha", "255").equals("0")
            || colour != null && colour.attribute("Alpha", "255").equals("0");
    return !clear && (filled || outlined);
  }

  void add(GlyphCollection glyphs) {
    double x = 0;
    double y = 0;
    if (size <= 0) {
      return;
    }
    for (Xml code : object.children("ofd:TextCode").toList()) {
      // What a piece does not say goes on from the one before.
      x = Values.number(code.attribute("X", ""), x);
      y = Values.number(code.attribute("Y", ""), y);
      add(code, x, y, glyphs);
    }
  }

  private void add(Xml code, double fromX, double fromY, GlyphCollection glyphs) {
    String text = code.text();
    int count = text.codePointCount(0, text.length());
    double[] right = Values.steps(code.attribute("DeltaX", ""), count);
    double[] down = Values.steps(code.attribute("DeltaY", ""), count);
    double x = fromX;
    double y = fromY;
    int index = 0;
    for (int at = 0; at < text.length(); index++) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      double width = width(c);
      boolean stepped = index < right.length;
      // A digit that is wider than its step would run into the next one.
      double shown = stepped && right[index] > 0 ? Math.min(width, right[index]) : width;
      Glyph glyph = glyph(c, x, y, shown);
      if (glyph != null) {
        glyphs.add(glyph);
      }
      x += stepped ? right[index] : down.length > 0 || right.length > 0 ? 0 : width;
      y += index < down.length ? down[index] : 0;
    }
  }

  private double width(int c) {
    return stretch * (c < 0x2000 ? size / 2 : size);
  }

  private @Nullable Glyph glyph(int c, double x, double y, double width) {
    budget.element();
    double[] points = {
      x, y, x + 1, y, x, y - 1, x, y + Glyph.BELOW * size, x + width, y - Glyph.ABOVE * size
    };
    placed.transform(points, 0, points, 0, 5);
    Run run = Run.of(points[2] - points[0], points[3] - points[1]);
    double height = size * Math.hypot(points[4] - points[0], points[5] - points[1]);
    if (run == null || height <= 0 || Double.isNaN(height) || Double.isInfinite(height)) {
      return null;
    }
    Box box = Box.ofCorners(points[6], points[7], points[8], points[9]);
    return new Glyph(text(c), box, height, run, state);
  }

  private static String text(int c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return " ";
    }
    return Character.isISOControl(c) || Character.getType(c) == Character.PRIVATE_USE
        ? Glyph.UNKNOWN
        : Character.toString(c);
  }
}
