package io.github.opengpr.testkit;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Cell;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;

/**
 * A sound table three and the same table as it was filed: the truth is kept beside the slips.
 * Immutable and thread-safe.
 */
public final class SlippedTable {
  private final long[] truth;
  private final long[] filed;
  private final BitSet blank;

  private SlippedTable(long[] truth, long[] filed, BitSet blank) {
    this.truth = truth;
    this.filed = filed;
    this.blank = blank;
  }

  /**
   * {@return a table and what was filed}
   *
   * @param truth what the cells should hold, row by row
   * @param filed what they hold
   * @param blank the cells in which nothing stands, whatever {@code filed} says
   */
  public static SlippedTable of(long[] truth, long[] filed, BitSet blank) {
    long[] emptied = filed.clone();
    blank.stream().forEach(cell -> emptied[cell] = 0);
    return new SlippedTable(truth.clone(), emptied, (BitSet) blank.clone());
  }

  /**
   * {@return a table without blanks}
   *
   * @param truth the table as it should be, in the order of the form
   * @param filed the table as it was filed, in the same order
   */
  public static SlippedTable of(long[] truth, long[] filed) {
    return of(truth, filed, new BitSet());
  }

  /** {@return what the cells should hold, row by row} */
  public long[] truth() {
    return truth.clone();
  }

  /** {@return what the cells hold, row by row; 0 for a blank, see {@link #isBlank}} */
  public long[] filed() {
    return filed.clone();
  }

  /**
   * {@return whether nothing stands in the cell}
   *
   * @param cell the cell, from 0 in the order of the form
   */
  public boolean isBlank(int cell) {
    return blank.get(cell);
  }

  /** {@return the blank cells, ascending} */
  public List<Integer> blanks() {
    return blank.stream().boxed().toList();
  }

  /** {@return the cells that do not hold the truth, ascending} */
  public List<Integer> touched() {
    BitSet touched = (BitSet) blank.clone();
    for (int cell = 0; cell < truth.length; cell++) {
      if (truth[cell] != filed[cell]) {
        touched.set(cell);
      }
    }
    return touched.stream().boxed().toList();
  }

  /**
   * {@return a report's values with this table as it was filed}
   *
   * @param report the values of a report on the same form
   * @throws IllegalArgumentException if table three of the report has another number of cells
   */
  public Figures filedIn(Figures report) {
    return put(report, filed, blank);
  }

  /**
   * {@return a report's values with the truth in table three}
   *
   * @param report the values of a report on the same form
   */
  public Figures truthIn(Figures report) {
    return put(report, truth, new BitSet());
  }

  private static Figures put(Figures report, long[] values, BitSet blank) {
    List<Cell> cells = report.form().requests().cells();
    if (cells.size() != values.length) {
      throw new IllegalArgumentException(
          "a table of "
              + values.length
              + " cells; table three of form "
              + report.form().id()
              + " has "
              + cells.size());
    }
    Figures.Builder figures = report.toBuilder();
    for (int i = 0; i < values.length; i++) {
      figures.put(cells.get(i), blank.get(i) ? null : BigDecimal.valueOf(values[i]));
    }
    return figures.build();
  }
}
