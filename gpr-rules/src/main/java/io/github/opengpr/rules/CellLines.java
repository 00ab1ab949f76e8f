package io.github.opengpr.rules;

import io.github.opengpr.model.form.Block;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Column;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.Row;
import io.github.opengpr.model.form.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The rows and columns of a table, worked out once for every form: rules ask for them at each
 * check.
 *
 * @param rows from top to bottom
 * @param columns block by block, from left to right
 */
record CellLines(List<CellLine> rows, List<CellLine> columns) {

  private static final Map<Form, List<CellLines>> ALL = all();

  CellLines {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
  }

  /**
   * The lines of a table.
   *
   * @throws IllegalArgumentException if the form has no such table
   */
  static CellLines of(Form form, int table) {
    List<CellLines> tables = ALL.get(form);
    if (tables == null || table < 2 || table > 4) {
      throw new IllegalArgumentException("the form has tables 2, 3 and 4, not " + table);
    }
    return tables.get(table - 2);
  }

  private static Map<Form, List<CellLines>> all() {
    Map<Form, List<CellLines>> all = new EnumMap<>(Form.class);
    for (Form form : Form.values()) {
      all.put(form, form.tables().stream().map(table -> of(form, table)).toList());
    }
    return Map.copyOf(all);
  }

  private static CellLines of(Form form, Table table) {
    List<CellLine> rows = new ArrayList<>();
    List<CellLine> columns = new ArrayList<>();
    for (Block block : table.blocks()) {
      List<String> rowKeys = block.rows().stream().map(Row::key).toList();
      List<String> columnKeys = block.columns().stream().map(Column::key).toList();
      for (int i = 0; i < rowKeys.size(); i++) {
        int row = i;
        List<Cell> cells =
            IntStream.range(0, columnKeys.size())
                .mapToObj(column -> block.cell(row, column))
                .toList();
        String label = block.rows().get(row).shortPath();
        rows.add(new CellLine(form, table.number(), rowKeys.get(row), label, cells, columnKeys));
      }
      for (int i = 0; i < columnKeys.size(); i++) {
        int column = i;
        List<Cell> cells =
            IntStream.range(0, rowKeys.size()).mapToObj(row -> block.cell(row, column)).toList();
        String label = block.columns().get(column).path();
        columns.add(
            new CellLine(form, table.number(), columnKeys.get(column), label, cells, rowKeys));
      }
    }
    return new CellLines(rows, columns);
  }
}
