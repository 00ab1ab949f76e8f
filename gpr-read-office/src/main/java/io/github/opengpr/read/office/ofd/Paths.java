package io.github.opengpr.read.office.ofd;

import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.packed.Xml;
import io.github.opengpr.read.office.pdf.page.Stroke;
import io.github.opengpr.read.office.pdf.paint.Pen;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.StringTokenizer;

/** The straight lines of a path. */
final class Paths {

  private final StringTokenizer words;
  private final Pen pen;

  private Paths(String path, Pen pen) {
    this.words = new StringTokenizer(path.replace(',', ' '));
    this.pen = pen;
  }

  static List<Stroke> strokes(Xml object, AffineTransform placed, Budget budget) {
    Xml path = object.child("ofd:AbbreviatedData");
    Pen pen =
        new Pen(
            (x, y) -> {
              double[] point = {x, y};
              placed.transform(point, 0, point, 0, 1);
              return point;
            },
            budget);
    if (path != null) {
      new Paths(path.text(), pen).follow();
      boolean filled = object.attribute("Fill", "false").equals("true");
      if (!object.attribute("Stroke", "true").equals("false")) {
        pen.stroke();
      } else if (filled) {
        pen.fill();
      }
    }
    return pen.strokes();
  }

  private void follow() {
    while (words.hasMoreTokens()) {
      switch (words.nextToken()) {
        case "S", "M" -> pen.moveTo(next(), next());
        case "L" -> pen.lineTo(next(), next());
        case "Q" -> curve(2);
        case "B" -> curve(4);
        case "A" -> curve(5);
        case "C" -> pen.close();
        default -> {}
      }
    }
  }

  /** A curve, which ends after so many numbers. */
  private void curve(int numbers) {
    for (int i = 0; i < numbers; i++) {
      next();
    }
    pen.curveTo(next(), next());
  }

  private double next() {
    return words.hasMoreTokens() ? Values.number(words.nextToken(), 0) : 0;
  }
}
