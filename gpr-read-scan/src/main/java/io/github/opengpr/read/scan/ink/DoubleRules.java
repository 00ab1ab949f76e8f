package io.github.opengpr.read.scan.ink;

import io.github.opengpr.read.scan.page.Grey;

/**
 * The other lines of double rules: what is left of them inside a cell runs on longer than any
 * stroke.
 */
final class DoubleRules {

  /** Longer than this no stroke of a character runs. */
  private static final int RULE_ACROSS = 60;

  private static final int RULE_DOWN = 50;

  /** The other line of a double rule lies so near; it crosses the cell from edge to edge. */
  static final int NEAR = 14;

  private DoubleRules() {}

  /** What runs on longer than any stroke: the second line of a double rule. */
  static boolean[] of(boolean[] mask, int width, int height) {
    boolean[] rules = new boolean[mask.length];
    int across = Math.max(RULE_ACROSS, width / 2);
    for (int y = 0; y < height; y++) {
      mark(mask, rules, y * width, 1, width, across, isBeside(y, height));
    }
    int down = Math.max(RULE_DOWN, height / 2);
    for (int x = 0; x < width; x++) {
      mark(mask, rules, x, width, height, down, isBeside(x, width));
    }
    return rules;
  }

  /** Whether the other line of a double rule may lie there. */
  private static boolean isBeside(int at, int size) {
    return at < NEAR || at >= size - NEAR;
  }

  /** The part with paper where rules and their shade are. */
  static Grey cleared(Grey part, boolean[] rules, int paper) {
    byte[] pixels = part.pixels().clone();
    int width = part.width();
    for (int i = 0; i < rules.length; i++) {
      for (int d = -2; rules[i] && d <= 2; d++) {
        int down = i + d * width;
        if (down >= 0 && down < pixels.length) {
          pixels[down] = (byte) Math.max(paper, pixels[down] & 0xFF);
        }
        int across = Math.max(0, Math.min(pixels.length - 1, i + d));
        pixels[across] = (byte) Math.max(paper, pixels[across] & 0xFF);
      }
    }
    return new Grey(width, part.height(), pixels);
  }

  private static void mark(
      boolean[] mask, boolean[] drop, int first, int step, int count, int longest, boolean beside) {
    int begin = -1;
    for (int i = 0; i <= count; i++) {
      boolean on = i < count && mask[first + i * step];
      if (on && begin < 0) {
        begin = i;
      } else if (!on && begin >= 0) {
        boolean whole = beside && begin <= 1 && i >= count - 1;
        for (int k = begin; (whole || i - begin > longest) && k < i; k++) {
          drop[first + k * step] = true;
        }
        begin = -1;
      }
    }
  }
}
