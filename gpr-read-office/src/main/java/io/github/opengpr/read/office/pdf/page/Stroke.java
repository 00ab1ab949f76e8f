package io.github.opengpr.read.office.pdf.page;

/**
 * A straight line drawn on a page.
 *
 * @param horizontal whether it runs from left to right; otherwise from top to bottom
 * @param at how far it lies from the upper (left) edge of the page
 * @param from where it begins
 * @param to where it ends
 */
public record Stroke(boolean horizontal, double at, double from, double to) {

  /** Thicker than this it is an area and no line. */
  private static final double THICKEST = 3;

  /** Whether a filled rectangle is a line. */
  public static boolean isThin(Box box) {
    return Math.min(box.width(), box.height()) <= THICKEST;
  }

  /** Whether a filled rectangle is a dot of a dotted line, which may run either way. */
  public static boolean isDot(Box box) {
    return Math.max(box.width(), box.height()) <= THICKEST;
  }

  public static Stroke horizontal(Box box) {
    return new Stroke(true, box.centreY(), box.left(), box.right());
  }

  public static Stroke vertical(Box box) {
    return new Stroke(false, box.centreX(), box.top(), box.bottom());
  }

  double length() {
    return to - from;
  }

  public Box box() {
    return horizontal ? new Box(from, at, to, at) : new Box(at, from, at, to);
  }
}
