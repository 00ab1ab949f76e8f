package io.github.opengpr.read.office.pdf.page;

import io.github.opengpr.read.office.pdf.page.Glyph.Run;

/**
 * Quarter turns of a page, so that its text runs to the right.
 *
 * @param quarters how often the page is turned clockwise by 90 degrees
 * @param width the width before
 * @param height the height before
 */
public record Turn(int quarters, double width, double height) {

  public double[] apply(double x, double y) {
    return switch (quarters & 3) {
      case 1 -> new double[] {height - y, x};
      case 2 -> new double[] {width - x, height - y};
      case 3 -> new double[] {y, width - x};
      default -> new double[] {x, y};
    };
  }

  public Box apply(Box box) {
    double[] one = apply(box.left(), box.top());
    double[] other = apply(box.right(), box.bottom());
    return Box.ofCorners(one[0], one[1], other[0], other[1]);
  }

  public Run apply(Run run) {
    return run.turned(quarters);
  }

  Turn back() {
    boolean swapped = (quarters & 1) == 1;
    return new Turn(4 - (quarters & 3), swapped ? height : width, swapped ? width : height);
  }

  public double turnedWidth() {
    return (quarters & 1) == 1 ? height : width;
  }

  public double turnedHeight() {
    return (quarters & 1) == 1 ? width : height;
  }
}
