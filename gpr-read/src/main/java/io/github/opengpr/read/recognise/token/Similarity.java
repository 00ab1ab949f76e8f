package io.github.opengpr.read.recognise.token;

/**
 * How alike two folded labels are, from 0 to 1: the Dice coefficient over their pairs of
 * neighbouring characters and their characters, raised where one contains the other (a label with
 * an explanation, a label cut short). 1 means equal.
 */
final class Similarity {

  /** A containing text is an explained label, a contained one is a piece: neither is equal. */
  private static final double CONTAINS = 0.94;

  /** How far a label is compared; no label of the form is longer. */
  private static final int COMPARED = 64;

  private static final double SINGLES = 0.35;
  private static final double PAIRS = 0.65;

  private Similarity() {}

  static double of(String text, String label) {
    int n = text.length();
    int m = label.length();
    if (n == 0 || m == 0) {
      return 0;
    }
    if (text.equals(label)) {
      return 1;
    }
    double dice = dice(text, label);
    if (m >= 4 && n > m && text.contains(label) && !isFollowedByItem(text, label)) {
      return Math.max(dice, CONTAINS);
    }
    if (n >= 4 && m > n && label.contains(text)) {
      return Math.max(dice, 0.55 + 0.35 * n / m);
    }
    return dice;
  }

  /** Whether after the label comes an item with its number: then the label is that of a group. */
  private static boolean isFollowedByItem(String text, String label) {
    int end = text.indexOf(label) + label.length();
    return end < text.length() && text.charAt(end) >= '1' && text.charAt(end) <= '9';
  }

  /** The most that texts of two lengths can be alike if so many characters are the same. */
  static double most(int n, int m, int same) {
    double all = n + Math.min(m, COMPARED);
    double ones = 2.0 * same / all;
    double twos = all > 2 ? 2.0 * (same - 1) / (all - 2) : 0;
    return SINGLES * ones + PAIRS * twos;
  }

  private static double dice(String text, String label) {
    char[] a = text.toCharArray();
    char[] b = label.toCharArray();
    int n = a.length;
    int m = b.length;
    int single = 0;
    int pairs = 0;
    long usedSingle = 0;
    long usedPair = 0;
    int limit = Math.min(m, COMPARED);
    for (int i = 0; i < n; i++) {
      char c = a[i];
      boolean one = false;
      for (int j = 0; j < limit; j++) {
        if (b[j] != c) {
          continue;
        }
        if (!one && (usedSingle & 1L << j) == 0) {
          usedSingle |= 1L << j;
          single++;
          one = true;
        }
        if (i + 1 < n && j + 1 < limit && (usedPair & 1L << j) == 0 && a[i + 1] == b[j + 1]) {
          usedPair |= 1L << j;
          pairs++;
          break;
        }
      }
    }
    double ones = 2.0 * single / (n + limit);
    double twos = n + limit > 2 ? 2.0 * pairs / (n + limit - 2) : 0;
    return SINGLES * ones + PAIRS * twos;
  }
}
