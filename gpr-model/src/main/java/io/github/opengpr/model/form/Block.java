package io.github.opengpr.model.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rectangle of cells under one head. Tables three and four are one block each; table two has a
 * block for every item of article 20 of the Regulations. Immutable and thread-safe.
 *
 * @param item the item printed above the block, such as {@code 第二十条第（一）项}; null where the table has
 *     none
 * @param corner what the form prints above the row labels: {@code 信息内容} in table two, the balance
 *     note in table three; null in table four, whose rows stand side by side
 * @param head what the form prints above all columns: {@code 申请人情况} in table three; null in the
 *     others
 * @param rows the rows, in order
 * @param columns the columns, in order
 * @param cells the cells, row by row
 */
public record Block(
    @Nullable String item,
    @Nullable String corner,
    @Nullable String head,
    List<Row> rows,
    List<Column> columns,
    List<Cell> cells) {

  /** Keeps unmodifiable copies. */
  public Block {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    cells = List.copyOf(cells);
  }

  /**
   * {@return the cell where a row and a column of this block meet, both counted from 0}
   *
   * @param row the row, from 0
   * @param column the column, from 0
   */
  public Cell cell(int row, int column) {
    return cells.get(row * columns.size() + column);
  }
}
