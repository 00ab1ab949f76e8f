package io.github.opengpr.read.recognise.sum;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.FormSum;
import io.github.opengpr.model.form.Table;
import io.github.opengpr.read.recognise.row.Placement;
import java.math.BigDecimal;

/** Whether the whole of a table adds up. */
public final class TableSums {

  private TableSums() {}

  /**
   * Whether every sum that the form demands of the table holds; a blank counts as nothing.
   *
   * @param cells the cells of the table, row by row
   */
  public static boolean hold(Table table, Placement[] cells) {
    int first = table.cells().get(0).index();
    for (FormSum sum : table.cells().get(0).form().sums()) {
      if (sum.right().get(0).table() == table.number() && !holds(sum, cells, first)) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(FormSum sum, Placement[] cells, int first) {
    BigDecimal off = BigDecimal.ZERO;
    for (Cell cell : sum.cells()) {
      BigDecimal number = cells[cell.index() - first].number();
      if (number != null) {
        off = sum.sign(cell) > 0 ? off.add(number) : off.subtract(number);
      }
    }
    return off.signum() == 0;
  }
}
