package io.github.opengpr.read.recognise.column;

import io.github.opengpr.read.recognise.row.CandidateRow;
import io.github.opengpr.read.recognise.token.Token;

/**
 * What is known of a table whose cells stand one after the other without a mark between rows:
 * whether an empty cell stands for each blank, so that after a label come all cells of its row and
 * then the empty cells that groups leave before the next label.
 */
public final class StreamPattern {

  private static final double MOST = 0.8;

  private int rows;
  private int withSpans;
  private int without;
  private boolean spaced;

  /**
   * Learns from a row.
   *
   * @param strip the row
   * @param label the last word of its label
   * @param spans how many empty cells groups would leave before the next label
   */
  void learn(CandidateRow strip, Token label, int capacity, int spans) {
    if (strip.isRow()) {
      return;
    }
    int cells = strip.after(label).size();
    rows++;
    withSpans += cells == capacity + spans ? 1 : 0;
    without += cells == capacity ? 1 : 0;
    int values = 0;
    boolean gap = false;
    for (Token token : strip.after(label)) {
      if (!token.isEmpty()) {
        spaced |= gap && values > 0 && strip.values() >= capacity;
        values++;
        gap = false;
      } else {
        gap = true;
      }
    }
  }

  /** Whether the first cells after the label are all cells of the row. */
  boolean isWhole(CandidateRow strip, Token label, int capacity, int spans) {
    if (strip.isRow() || spaced || rows < 3) {
      return false;
    }
    int cells = strip.after(label).size();
    if (withSpans >= MOST * rows && withSpans >= without) {
      return cells == capacity + spans;
    }
    return without >= MOST * rows && cells == capacity;
  }
}
