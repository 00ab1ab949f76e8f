package io.github.opengpr.read.office.pdf.page;

import io.github.opengpr.model.printed.Place;
import java.util.Collection;

/**
 * A rectangle on a page.
 *
 * @param left the left edge
 * @param top the upper edge
 * @param right the right edge
 * @param bottom the lower edge
 */
public record Box(double left, double top, double right, double bottom) {

  public static Box ofCorners(double x1, double y1, double x2, double y2) {
    return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
  }

  public static Box around(Collection<Box> boxes) {
    return boxes.stream().reduce(Box::with).orElseThrow();
  }

  public Box with(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  public double width() {
    return right - left;
  }

  public double height() {
    return bottom - top;
  }

  public double centreX() {
    return (left + right) / 2;
  }

  public double centreY() {
    return (top + bottom) / 2;
  }

  public boolean contains(double x, double y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  Place on(int page) {
    return new Place.OnPage(page, (float) left, (float) top, (float) width(), (float) height());
  }
}
