package io.github.opengpr.rules.diagnosis.search.table;

import io.github.opengpr.model.form.Column;
import io.github.opengpr.model.form.Row;
import io.github.opengpr.model.form.Table;
import java.util.List;

/**
 * The shape of table three: which row is what, and which column holds the totals. Cells are
 * numbered row by row.
 *
 * <p>The diagnosis of sums does not need it; the slips of a human hand do (a row shifted by a cell,
 * a carry row left 0). Rows not named here are outcomes. Immutable and thread-safe.
 *
 * @param rows number of rows
 * @param columns number of columns, the total included
 * @param total the column 总计
 * @param received the row 一、本年新收
 * @param carriedIn the row 二、上年结转
 * @param handled the row （七）总计
 * @param carriedOut the row 四、结转下年度
 */
public record Layout(
    int rows, int columns, int total, int received, int carriedIn, int handled, int carriedOut) {

  /**
   * The layout of a table three.
   *
   * @throws IllegalArgumentException if it lacks a row or column named here
   */
  public static Layout of(Table requests) {
    List<String> rows = requests.rows().stream().map(Row::key).toList();
    List<String> columns = requests.blocks().get(0).columns().stream().map(Column::key).toList();
    return new Layout(
        rows.size(),
        columns.size(),
        index(columns, "total"),
        index(rows, "received"),
        index(rows, "carriedIn"),
        index(rows, "handled"),
        index(rows, "carriedOut"));
  }

  private static int index(List<String> keys, String key) {
    int index = keys.indexOf(key);
    if (index < 0) {
      throw new IllegalArgumentException("no " + key + " among " + keys);
    }
    return index;
  }

  /** Number of cells. */
  public int cells() {
    return rows * columns;
  }

  /** The cell in a row and a column. */
  public int cell(int row, int column) {
    return row * columns + column;
  }

  public int row(int cell) {
    return cell / columns;
  }

  public int column(int cell) {
    return cell % columns;
  }

  /** Whether the row is one of the outcomes that （七）总计 adds up. */
  public boolean isOutcome(int row) {
    return row != received && row != carriedIn && row != handled && row != carriedOut;
  }

  /** Whether the row is 上年结转 or 结转下年度. */
  public boolean isCarry(int row) {
    return row == carriedIn || row == carriedOut;
  }
}
