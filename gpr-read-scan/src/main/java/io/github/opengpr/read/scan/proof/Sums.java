package io.github.opengpr.read.scan.proof;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sums that the form demands, here as a check of what was read. */
final class Sums {

  private static final String TOTAL = "total";

  private static final Set<String> NOT_OUTCOMES =
      Set.of("received", "carriedIn", "handled", "carriedOut");

  /**
   * A sum.
   *
   * @param left cells that together make as much
   * @param right as these together
   */
  record Sum(List<Cell> left, List<Cell> right) {

    List<Cell> cells() {
      List<Cell> cells = new ArrayList<>(left);
      cells.addAll(right);
      return cells;
    }
  }

  private Sums() {}

  /** The sums of tables three and four; table two has none. */
  static List<Sum> of(Form form) {
    List<Sum> sums = new ArrayList<>();
    rows(form.requests(), sums);
    columns(form.requests(), sums);
    rows(form.disputes(), sums);
    return sums;
  }

  private static void rows(Table table, List<Sum> sums) {
    Map<String, List<Cell>> rows = new LinkedHashMap<>();
    table
        .cells()
        .forEach(
            cell -> rows.computeIfAbsent(cell.row().key(), key -> new ArrayList<>()).add(cell));
    for (List<Cell> row : rows.values()) {
      sums.add(
          new Sum(
              row.stream().filter(cell -> !cell.column().key().equals(TOTAL)).toList(),
              row.stream().filter(cell -> cell.column().key().equals(TOTAL)).toList()));
    }
  }

  private static void columns(Table table, List<Sum> sums) {
    Map<String, List<Cell>> columns = new LinkedHashMap<>();
    table
        .cells()
        .forEach(
            cell ->
                columns.computeIfAbsent(cell.column().key(), key -> new ArrayList<>()).add(cell));
    for (List<Cell> column : columns.values()) {
      List<Cell> outcomes =
          column.stream().filter(cell -> !NOT_OUTCOMES.contains(cell.row().key())).toList();
      sums.add(new Sum(outcomes, List.of(at(column, "handled"))));
      sums.add(
          new Sum(
              List.of(at(column, "received"), at(column, "carriedIn")),
              List.of(at(column, "handled"), at(column, "carriedOut"))));
    }
  }

  private static Cell at(List<Cell> column, String row) {
    return column.stream().filter(cell -> cell.row().key().equals(row)).findFirst().orElseThrow();
  }
}
