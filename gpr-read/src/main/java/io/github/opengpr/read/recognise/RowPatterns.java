package io.github.opengpr.read.recognise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the rows of a table lie in their lines, learned from the rows that are full: how many empty
 * cells stand between label and values. With it a row that has empty cells among its values can be
 * read.
 */
final class RowPatterns {

  private final Map<Long, Integer> leads = new HashMap<>();
  private boolean spaced;
  private boolean allStartAtOnce = true;
  private int full;
  private int fitting;
  private int rows;

  /** Learns from a row of a table. */
  void learn(Strip strip, Token label, int capacity) {
    if (!strip.isRow()) {
      return;
    }
    List<Token> after = strip.after(label);
    rows++;
    if (after.size() == capacity) {
      fitting++;
    }
    long values = after.stream().filter(token -> !token.isEmpty()).count();
    if (values != capacity) {
      return;
    }
    full++;
    int lead = 0;
    while (after.get(lead).isEmpty()) {
      lead++;
    }
    int last = after.size() - 1;
    while (after.get(last).isEmpty()) {
      last--;
    }
    spaced |= last - lead + 1 != capacity;
    allStartAtOnce &= lead == 0;
    leads.merge(key(strip, label), lead, (a, b) -> a.equals(b) ? a : -1);
  }

  /** How many empty cells stand before the first value of such a row; -1 if that is not known. */
  int lead(Strip strip, Token label, int capacity) {
    if (!strip.isRow() || spaced) {
      return -1;
    }
    Integer known = leads.get(key(strip, label));
    if (known != null) {
      return known;
    }
    boolean regular = full > 0 ? allStartAtOnce : 2 * fitting >= rows;
    return regular && strip.after(label).size() == capacity ? 0 : -1;
  }

  /** Whether every full row has its first value right after its label. */
  boolean startAtOnce() {
    return full > 0 && allStartAtOnce && !spaced;
  }

  private static long key(Strip strip, Token label) {
    return ((long) strip.position(label) + 1) << 40 | strip.cells().size();
  }
}
