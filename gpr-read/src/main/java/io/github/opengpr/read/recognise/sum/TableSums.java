package io.github.opengpr.read.recognise.sum;

import io.github.opengpr.read.recognise.row.Placement;
import java.math.BigDecimal;

/** Whether the whole of table three adds up: its rows, its outcomes and its balance. */
public final class TableSums {

  private TableSums() {}

  /**
   * Whether every sum holds; a blank counts as nothing.
   *
   * @param cells the cells of the table, row by row
   */
  public static boolean hold(Placement[] cells, int columns) {
    int rows = cells.length / columns;
    int handled = rows - 2;
    for (int row = 0; row < rows; row++) {
      BigDecimal sum = BigDecimal.ZERO;
      for (int c = 0; c < columns - 1; c++) {
        sum = sum.add(number(cells, row * columns + c));
      }
      if (sum.compareTo(number(cells, row * columns + columns - 1)) != 0) {
        return false;
      }
    }
    for (int c = 0; c < columns; c++) {
      BigDecimal outcomes = BigDecimal.ZERO;
      for (int row = 2; row < handled; row++) {
        outcomes = outcomes.add(number(cells, row * columns + c));
      }
      BigDecimal done = number(cells, handled * columns + c);
      BigDecimal in = number(cells, c).add(number(cells, columns + c));
      BigDecimal left = number(cells, (rows - 1) * columns + c);
      if (outcomes.compareTo(done) != 0 || in.compareTo(done.add(left)) != 0) {
        return false;
      }
    }
    return true;
  }

  private static BigDecimal number(Placement[] cells, int at) {
    BigDecimal number = cells[at].number();
    return number == null ? BigDecimal.ZERO : number;
  }
}
