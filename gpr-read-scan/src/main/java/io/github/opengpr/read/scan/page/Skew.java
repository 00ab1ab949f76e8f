package io.github.opengpr.read.scan.page;

/** How far a page lies askew, and the page put straight. */
final class Skew {

  /** Pages farther askew are not put into a scanner, in degrees. */
  private static final double MOST = 3;

  private static final double COARSE = 0.2;
  private static final double FINE = 0.04;

  /** Columns of the half-size picture that are shifted together. */
  private static final int STRIP = 6;

  private final int strips;
  private final int rows;
  private final int[][] dark;

  private Skew(Grey half) {
    this.strips = half.width() / STRIP;
    this.rows = half.height();
    this.dark = new int[strips][rows];
    for (int strip = 0; strip < strips; strip++) {
      for (int y = 0; y < rows; y++) {
        int sum = 0;
        for (int x = strip * STRIP; x < (strip + 1) * STRIP; x++) {
          sum += Grey.WHITE - half.at(x, y);
        }
        dark[strip][y] = sum;
      }
    }
  }

  /** By how many degrees the lines of a page rise to the right. */
  static double degrees(Grey page) {
    Skew skew =
        new Skew(page.scaled(Math.max(STRIP, page.width() / 2), Math.max(1, page.height() / 2)));
    double coarse = skew.best(-MOST, MOST, COARSE);
    return skew.best(coarse - COARSE, coarse + COARSE, FINE);
  }

  /** How sharply rows of ink and paper part where the page is not turned at all. */
  static double sharpness(Grey page) {
    Skew skew =
        new Skew(page.scaled(Math.max(STRIP, page.width() / 2), Math.max(1, page.height() / 2)));
    double angle = skew.best(-MOST, MOST, COARSE);
    return skew.sharpness(angle);
  }

  private double best(double from, double to, double step) {
    double best = 0;
    double most = -1;
    int steps = (int) Math.round((to - from) / step);
    for (int i = 0; i <= steps; i++) {
      double angle = from + i * step;
      double sharp = sharpness(angle);
      if (sharp > most) {
        most = sharp;
        best = angle;
      }
    }
    return best;
  }

  private double sharpness(double degrees) {
    double slope = Math.tan(Math.toRadians(degrees));
    long[] sums = new long[rows];
    for (int strip = 0; strip < strips; strip++) {
      int shift = (int) Math.round((strip - strips / 2.0) * STRIP * slope);
      int[] column = dark[strip];
      for (int y = Math.max(0, shift); y < Math.min(rows, rows + shift); y++) {
        sums[y] += column[y - shift];
      }
    }
    double sharp = 0;
    for (int y = 1; y < rows; y++) {
      double step = sums[y] - sums[y - 1];
      sharp += step * step;
    }
    return sharp;
  }

  /** The page turned about its middle, its lines falling by so many degrees more. */
  static Grey turned(Grey page, double degrees) {
    if (Math.abs(degrees) < FINE / 2) {
      return page;
    }
    double sin = Math.sin(Math.toRadians(degrees));
    double cos = Math.cos(Math.toRadians(degrees));
    double midX = page.width() / 2.0;
    double midY = page.height() / 2.0;
    Grey turned = Grey.empty(page.width(), page.height());
    for (int y = 0; y < page.height(); y++) {
      for (int x = 0; x < page.width(); x++) {
        double fromX = midX + (x - midX) * cos + (y - midY) * sin;
        double fromY = midY - (x - midX) * sin + (y - midY) * cos;
        turned.set(x, y, between(page, fromX, fromY));
      }
    }
    return turned;
  }

  private static int between(Grey page, double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    if (left < 0 || top < 0 || left + 1 >= page.width() || top + 1 >= page.height()) {
      return Grey.WHITE;
    }
    double right = x - left;
    double below = y - top;
    double upper = page.at(left, top) * (1 - right) + page.at(left + 1, top) * right;
    double lower = page.at(left, top + 1) * (1 - right) + page.at(left + 1, top + 1) * right;
    return (int) Math.round(upper * (1 - below) + lower * below);
  }
}
