package io.github.opengpr.read.scan.lattice;

import io.github.opengpr.read.scan.page.Filters;
import io.github.opengpr.read.scan.page.Grey;
import java.util.Arrays;

/**
 * Where a page has ruled lines that run one way. Every pixel is compared with its surroundings:
 * hairlines of a word processor are lighter than the noise of a bad copy, so that no one threshold
 * would do.
 */
final class RuleMask {

  /** Along the line, the mean of so many pixels: faint rules rise out of the noise. */
  private static final int ALONG = 11;

  /** Surroundings: the darker of two places so far to either side. */
  private static final int BESIDE = 6;

  /** Or the mean of so many pixels across. */
  private static final int ACROSS = 31;

  /** Darker than its surroundings by so much is a rule. */
  private static final int PLAIN = 14;

  /** Or by so much, where that is well above the noise. */
  private static final int FAINT = 8;

  private static final double ABOVE_NOISE = 2.2;

  /** Gaps of so many pixels are bridged. */
  private static final int GAP = 9;

  /** A rule lies so near to the line that was found for it. */
  private static final int NEAR = 2;

  /** Along a rule each place is at least so dark, in parts of what the middle one is. */
  private static final double STEADY = 0.45;

  /** A rule is looked at in pieces of this length: over more of it the page may not be straight. */
  private static final int PIECE = 40;

  /** Beside a rule: from here to there is no longer the rule itself. */
  private static final int NEAREST = 5;

  private static final int FARTHEST = 9;

  private final Grey page;
  private final int length;
  private final int lines;
  private final boolean[] dark;

  private RuleMask(Grey page) {
    this.page = page;
    this.length = page.width();
    this.lines = page.height();
    this.dark = new boolean[length * lines];
  }

  /**
   * The horizontal rules of a page. For the vertical ones the page is given transposed.
   *
   * @param shortest pieces shorter than this are strokes of characters
   */
  static RuleMask of(Grey page, int shortest) {
    Grey along = Filters.mean(page, ALONG, 1);
    Grey around = Filters.mean(along, 1, ACROSS);
    RuleMask mask = new RuleMask(page);
    int least = (int) Math.ceil(Math.max(FAINT, ABOVE_NOISE * noise(along)));
    int needed = Math.min(PLAIN, least);
    for (int y = 0; y < mask.lines; y++) {
      int above = Math.max(0, y - BESIDE);
      int below = Math.min(mask.lines - 1, y + BESIDE);
      for (int x = 0; x < mask.length; x++) {
        int beside = Math.min(along.at(x, above), along.at(x, below));
        int paper = Math.max(beside, around.at(x, y));
        mask.dark[y * mask.length + x] = paper - along.at(x, y) >= needed;
      }
      mask.bridge(y);
      mask.drop(y, shortest);
    }
    return mask;
  }

  /** How much the means of neighbouring lines differ on plain paper. */
  private static double noise(Grey along) {
    int[] counts = new int[256];
    int all = 0;
    for (int y = 2; y < along.height(); y += 3) {
      for (int x = 0; x < along.width(); x += 7) {
        counts[Math.abs(along.at(x, y) - along.at(x, y - 2))]++;
        all++;
      }
    }
    int seen = 0;
    int median = 0;
    while (median < counts.length - 1 && seen + counts[median] < all / 2) {
      seen += counts[median++];
    }
    // Between the steps of whole numbers; the difference of two is 1.41 times as wide as one.
    double part = counts[median] == 0 ? 0 : (all / 2.0 - seen) / counts[median];
    double middle = median == 0 ? 0 : median - 0.5 + part;
    return 1.4826 * middle / Math.sqrt(2);
  }

  private void bridge(int line) {
    int last = -1;
    for (int i = 0; i < length; i++) {
      if (dark[line * length + i]) {
        if (last >= 0 && i - last > 1 && i - last - 1 <= GAP) {
          Arrays.fill(dark, line * length + last + 1, line * length + i, true);
        }
        last = i;
      }
    }
  }

  private void drop(int line, int shortest) {
    int begin = -1;
    for (int i = 0; i <= length; i++) {
      boolean on = i < length && dark[line * length + i];
      if (on && begin < 0) {
        begin = i;
      } else if (!on && begin >= 0) {
        if (i - begin < shortest) {
          Arrays.fill(dark, line * length + begin, line * length + i, false);
        }
        begin = -1;
      }
    }
  }

  int length() {
    return length;
  }

  int lines() {
    return lines;
  }

  boolean isDark(int along, int line) {
    return dark[line * length + along];
  }

  /**
   * Which part of a stretch is a rule: piece by piece, the most that is dark along one line near to
   * the given one. A row of characters has strokes at many heights, and paper between them.
   */
  double covered(int line, int from, int to, int near) {
    int begin = Math.max(0, from);
    int end = Math.min(length, to);
    double seen = 0;
    for (int at = begin; at < end; at += PIECE) {
      int until = end - at < 2 * PIECE ? end : at + PIECE;
      int most = 0;
      for (int l = Math.max(1, line - near); l <= Math.min(lines - 2, line + near); l++) {
        most = Math.max(most, along(l, at, until));
      }
      seen += most;
      at = until == end ? end : at;
    }
    return to <= from ? 0 : seen / (to - from);
  }

  /** How many places of a piece are dark along one line, each as dark as the rest. */
  private int along(int line, int from, int to) {
    int[] depths = new int[to - from];
    for (int i = from; i < to; i++) {
      boolean dark = isDark(i, line) || isDark(i, line - 1) || isDark(i, line + 1);
      int darkest =
          Math.min(page.at(i, line), Math.min(page.at(i, line - 1), page.at(i, line + 1)));
      depths[i - from] = dark ? Grey.WHITE - darkest : 0;
    }
    int[] sorted = depths.clone();
    Arrays.sort(sorted);
    double least = Math.max(FAINT, STEADY * sorted[sorted.length / 2]);
    return (int) Arrays.stream(depths).filter(depth -> depth >= least).count();
  }

  /**
   * Which part of a stretch has ink a few pixels off to one side, of the side that has more of it:
   * 1 beside the other line of a double rule, nearly 0 beside a plain one, about half between
   * strokes.
   */
  double inkBeside(int line, int from, int to) {
    int begin = Math.max(0, from);
    int end = Math.min(length, to);
    if (begin >= end) {
      return 0;
    }
    int[] depths = new int[end - begin];
    for (int i = begin; i < end; i++) {
      depths[i - begin] = depth(i, line);
    }
    Arrays.sort(depths);
    int least = Math.max(20, (int) (STEADY * depths[depths.length / 2]));
    int above = 0;
    int below = 0;
    for (int i = begin; i < end; i++) {
      above += isInk(i, line - FARTHEST, line - NEAREST, least) ? 1 : 0;
      below += isInk(i, line + NEAREST, line + FARTHEST, least) ? 1 : 0;
    }
    return (double) Math.max(above, below) / (end - begin);
  }

  private boolean isInk(int along, int from, int to, int least) {
    for (int l = Math.max(0, from); l <= Math.min(lines - 1, to); l++) {
      if (Grey.WHITE - page.at(along, l) >= least) {
        return true;
      }
    }
    return false;
  }

  private int depth(int along, int line) {
    int darkest = Grey.WHITE;
    for (int l = Math.max(0, line - NEAR); l <= Math.min(lines - 1, line + NEAR); l++) {
      darkest = Math.min(darkest, page.at(along, l));
    }
    return Grey.WHITE - darkest;
  }
}
