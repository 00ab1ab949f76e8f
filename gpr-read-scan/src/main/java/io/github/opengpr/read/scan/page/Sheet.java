package io.github.opengpr.read.scan.page;

/**
 * A page made ready for reading: grey, 200 dpi, its paper white, its lines level.
 *
 * @param picture the page
 * @param quarters how many quarters it was turned clockwise
 * @param degrees by how much its lines rose to the right before it was put straight
 * @param width the width of the page as it came, in points
 * @param height its height in points
 */
public record Sheet(Grey picture, int quarters, double degrees, double width, double height) {

  /** What A4 paper measures across at 200 dpi. All lengths of this module are at that size. */
  public static final int ACROSS = 1654;

  /** Points to a pixel. */
  public static final double POINTS = 72.0 / 200;

  /** So much sharper are lines of text across their direction, where rules run both ways. */
  private static final double SHARPER = 1.3;

  /** Pages much longer than wide are pieced together; their width counts. */
  private static final double LONGEST = 1.7;

  /** How long the longer side of a page may be, at 200 dpi. */
  private static final int MOST = 6_000;

  /** A box, in points of the page as it came. */
  public record Area(double left, double top, double right, double bottom) {}

  /**
   * A grey page made ready.
   *
   * @param grey the page as it came, or turned by quarters
   * @param quarters how many quarters it was turned
   */
  public static Sheet of(Grey grey, int quarters) {
    Grey sized = sized(grey);
    double width = sized.width() * POINTS;
    double height = sized.height() * POINTS;
    Grey level = Levelling.level(sized.turned(quarters));
    double degrees = Skew.degrees(level);
    return new Sheet(Skew.turned(level, degrees), quarters & 3, degrees, width, height);
  }

  /** How many pixels of a page as it came make a point of its sheet. */
  public static double pixels(Grey grey) {
    return 1 / (scale(grey) * POINTS);
  }

  private static Grey sized(Grey grey) {
    double scale = scale(grey);
    return grey.scaled(
        Math.max(1, (int) Math.round(grey.width() * scale)),
        Math.max(1, (int) Math.round(grey.height() * scale)));
  }

  /** How much larger a page is made. */
  private static double scale(Grey grey) {
    int shorter = Math.min(grey.width(), grey.height());
    int longer = Math.max(grey.width(), grey.height());
    double scale = (double) ACROSS / shorter;
    if (longer > LONGEST * shorter && grey.width() > grey.height()) {
      scale = (double) ACROSS / grey.width();
    }
    return Math.min(scale, (double) MOST / longer);
  }

  /** Whether text seems to run up or down the page rather than across it. */
  public boolean isOnItsSide() {
    // Sums of longer rows are larger, and more rows make more of them.
    return Skew.sharpness(picture.transposed()) * picture.width()
        > SHARPER * Skew.sharpness(picture) * picture.height();
  }

  /** Where pixels of the picture stand on the page as it came. */
  public Area area(int left, int top, int right, int bottom) {
    double[] middle = back((left + right) / 2.0, (top + bottom) / 2.0);
    boolean lying = (quarters & 1) == 1;
    double across = (lying ? bottom - top : right - left) * POINTS;
    double down = (lying ? right - left : bottom - top) * POINTS;
    double x = middle[0] * POINTS;
    double y = middle[1] * POINTS;
    return new Area(x - across / 2, y - down / 2, x + across / 2, y + down / 2);
  }

  private double[] back(double x, double y) {
    double sin = Math.sin(Math.toRadians(degrees));
    double cos = Math.cos(Math.toRadians(degrees));
    double midX = picture.width() / 2.0;
    double midY = picture.height() / 2.0;
    double askewX = midX + (x - midX) * cos + (y - midY) * sin;
    double askewY = midY - (x - midX) * sin + (y - midY) * cos;
    return switch (quarters) {
      case 1 -> new double[] {askewY, picture.width() - askewX};
      case 2 -> new double[] {picture.width() - askewX, picture.height() - askewY};
      case 3 -> new double[] {picture.height() - askewY, askewX};
      default -> new double[] {askewX, askewY};
    };
  }
}
