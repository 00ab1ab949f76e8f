package io.github.opengpr.rules;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A row or a column of a block of a form: what an equation runs along. Immutable and thread-safe.
 *
 * @param form the form
 * @param table the number of the table
 * @param key the key of the row or column, such as {@code received} or {@code natural}
 * @param label its official label, such as {@code 一、本年新收政府信息公开申请数量} or {@code 法人或其他组织/商业企业}
 * @param cells its cells, in the order of the form
 * @param crossKeys the keys by which its cells differ: the columns' keys in a row, the rows' keys
 *     in a column
 */
public record CellLine(
    Form form, int table, String key, String label, List<Cell> cells, List<String> crossKeys) {

  /** Keeps unmodifiable copies. */
  public CellLine {
    cells = List.copyOf(cells);
    crossKeys = List.copyOf(crossKeys);
  }

  /**
   * {@return all rows of a table, from top to bottom}
   *
   * @param form a form
   * @param table 2, 3 or 4
   */
  public static List<CellLine> rows(Form form, int table) {
    return CellLines.of(form, table).rows();
  }

  /**
   * {@return all columns of a table, block by block, from left to right}
   *
   * @param form a form
   * @param table 2, 3 or 4
   */
  public static List<CellLine> columns(Form form, int table) {
    return CellLines.of(form, table).columns();
  }

  /**
   * {@return the cell where this line meets the column or row with the given key}
   *
   * @param crossKey the key of the column or row
   * @throws IllegalArgumentException if it meets none
   */
  public Cell at(String crossKey) {
    int index = crossKeys.indexOf(crossKey);
    if (index < 0) {
      throw new IllegalArgumentException(
          "表 "
              + table
              + " 的 "
              + key
              + " 没有 "
              + crossKey
              + " / "
              + key
              + " of table "
              + table
              + " has no "
              + crossKey);
    }
    return cells.get(index);
  }

  /**
   * {@return the cell where this line meets the column or row with the given key; empty if it meets
   * none}
   *
   * @param crossKey the key of the column or row
   */
  public Optional<Cell> find(String crossKey) {
    int index = crossKeys.indexOf(crossKey);
    return index < 0 ? Optional.empty() : Optional.of(cells.get(index));
  }

  /**
   * {@return whether this line meets columns or rows with all the given keys}
   *
   * @param keys the keys
   */
  public boolean has(String... keys) {
    return crossKeys.containsAll(List.of(keys));
  }

  /**
   * {@return all cells but those at the given keys}
   *
   * @param keys the keys
   */
  public List<Cell> except(String... keys) {
    List<String> left = List.of(keys);
    return IntStream.range(0, cells.size())
        .filter(index -> !left.contains(crossKeys.get(index)))
        .mapToObj(cells::get)
        .toList();
  }
}
