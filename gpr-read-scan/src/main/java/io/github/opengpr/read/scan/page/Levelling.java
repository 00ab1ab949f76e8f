package io.github.opengpr.read.scan.page;

/** Makes the paper white everywhere: shadows of folds and uneven light go. */
final class Levelling {

  /** Wider than any stroke of a character or rule, in pixels at 200 dpi. */
  private static final int SQUARE = 19;

  private Levelling() {}

  /** The picture divided by its paper. */
  static Grey level(Grey picture) {
    Grey soft = Filters.mean(picture, 3, 3);
    Grey closed = Filters.darkest(Filters.lightest(soft, SQUARE), SQUARE);
    Grey paper = Filters.mean(closed, SQUARE, SQUARE);
    Grey level = Grey.empty(picture.width(), picture.height());
    for (int i = 0; i < level.pixels().length; i++) {
      int behind = Math.max(1, paper.pixels()[i] & 0xFF);
      int value = ((picture.pixels()[i] & 0xFF) * Grey.WHITE + behind / 2) / behind;
      level.pixels()[i] = (byte) Math.min(Grey.WHITE, value);
    }
    return level;
  }
}
