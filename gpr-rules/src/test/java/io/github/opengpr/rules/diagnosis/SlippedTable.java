package io.github.opengpr.rules.diagnosis;

import java.util.BitSet;
import java.util.List;

/**
 * A sound table and the same table as it was filed: the truth is kept beside the slips. Immutable.
 */
final class SlippedTable {
  private final long[] truth;
  private final long[] filed;
  private final BitSet blank;

  private SlippedTable(long[] truth, long[] filed, BitSet blank) {
    this.truth = truth;
    this.filed = filed;
    this.blank = blank;
  }

  /** Blank cells hold 0 in {@code filed}. */
  static SlippedTable of(long[] truth, long[] filed, BitSet blank) {
    long[] emptied = filed.clone();
    blank.stream().forEach(cell -> emptied[cell] = 0);
    return new SlippedTable(truth.clone(), emptied, (BitSet) blank.clone());
  }

  /** A table without blanks. */
  static SlippedTable of(long[] truth, long[] filed) {
    return of(truth, filed, new BitSet());
  }

  /** What the cells should hold, row by row. */
  long[] truth() {
    return truth.clone();
  }

  /** What the cells hold, row by row; 0 for a blank, see {@link #isBlank}. */
  long[] filed() {
    return filed.clone();
  }

  /** Whether nothing stands in the cell. */
  boolean isBlank(int cell) {
    return blank.get(cell);
  }

  /** The blank cells, ascending. */
  List<Integer> blanks() {
    return blank.stream().boxed().toList();
  }

  /** The cells that do not hold the truth, ascending. */
  List<Integer> touched() {
    BitSet touched = (BitSet) blank.clone();
    for (int cell = 0; cell < truth.length; cell++) {
      if (truth[cell] != filed[cell]) {
        touched.set(cell);
      }
    }
    return touched.stream().boxed().toList();
  }
}
