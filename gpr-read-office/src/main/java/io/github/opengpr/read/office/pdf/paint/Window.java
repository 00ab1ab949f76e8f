package io.github.opengpr.read.office.pdf.paint;

import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.jspecify.annotations.Nullable;

/**
 * The part of the page that is painted on, as a rectangle: enough to tell what a picture covers.
 */
final class Window {

  private @Nullable Rectangle2D path;
  private boolean closing;

  /** A point of the path under construction. */
  void point(double x, double y) {
    if (path == null) {
      path = new Rectangle2D.Double(x, y, 0, 0);
    } else {
      path.add(x, y);
    }
  }

  /** The path will bound what is painted from now on. */
  void clip() {
    closing = true;
  }

  /** The path ends. */
  void endPath(PDGraphicsState state) {
    if (closing && path != null) {
      state.intersectClippingPath(new Area(path));
    }
    closing = false;
    path = null;
  }

  /** What is left of a rectangle inside the window. */
  static Rectangle2D within(Rectangle2D rectangle, PDGraphicsState state) {
    return rectangle.createIntersection(state.getCurrentClippingPath().getBounds2D());
  }
}
