package io.github.opengpr.read.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Sheets as text of pages whose columns are printed one after the other. */
final class StackedLayouts {

  /** The rows of the head of table three. */
  private static final int HEAD = 3;

  private StackedLayouts() {}

  /** All labels, then a line of numbers for each row. */
  static String rows(Sheet sheet) {
    return join(labels(sheet, 0, sheet.rows.size()), lines(sheet, 0, sheet.rows.size()));
  }

  /** The same, a blank line between. */
  static String rowsSpaced(Sheet sheet) {
    return join(labels(sheet, 0, sheet.rows.size()), List.of(""))
        + join(lines(sheet, 0, sheet.rows.size()), List.of());
  }

  /** The same as the first, tabs between the numbers. */
  static String rowsTabbed(Sheet sheet) {
    List<String> lines = new ArrayList<>();
    for (int r = 0; r < sheet.rows.size(); r++) {
      List<String> row =
          sheet.begun(r).stream().filter(Sheet.Printed::isValue).map(Layouts::oneLine).toList();
      if (!row.isEmpty()) {
        lines.add(String.join("\t", row));
      }
    }
    return join(labels(sheet, 0, sheet.rows.size()), lines);
  }

  /** A line of numbers for each row, then all labels. */
  static String rowsFirst(Sheet sheet) {
    return join(lines(sheet, 0, sheet.rows.size()), labels(sheet, 0, sheet.rows.size()));
  }

  /** All labels, then a line of numbers for each row, on two pages. */
  static String rowsOnTwoPages(Sheet sheet) {
    int n = sheet.rows.size();
    int cut = n > 2 * HEAD + 8 ? n / 2 : n;
    return join(labels(sheet, 0, cut), lines(sheet, 0, cut))
        + (cut < n ? join(labels(sheet, cut, n), lines(sheet, cut, n)) : "");
  }

  /** Table three as all labels, then a line of numbers for each column. */
  static String columns(Sheet sheet) {
    List<List<String>> rows = values(sheet, 0, sheet.rows.size());
    if (!isRequests(sheet, rows)) {
      return rows(sheet);
    }
    List<String> columns = new ArrayList<>();
    for (int c = 0; c < rows.get(0).size(); c++) {
      int column = c;
      columns.add(rows.stream().map(row -> row.get(column)).collect(Collectors.joining(" ")));
    }
    return join(labels(sheet, 0, sheet.rows.size()), columns);
  }

  /** Table three as the labels of rows, then each column with its head, a line for each number. */
  static String columnsUnderHeads(Sheet sheet) {
    List<List<String>> rows = values(sheet, 0, sheet.rows.size());
    if (!isRequests(sheet, rows)) {
      return rows(sheet);
    }
    List<String> out = new ArrayList<>(labels(sheet, HEAD, sheet.rows.size()));
    List<String> heads = new ArrayList<>();
    heads.add(sheet.begun(1).get(0).text());
    sheet.begun(2).forEach(cell -> heads.add(cell.text()));
    heads.add(sheet.begun(1).get(2).text());
    for (int c = 0; c < heads.size(); c++) {
      out.add(heads.get(c));
      for (List<String> row : rows) {
        out.add(row.get(c));
      }
    }
    return join(out, List.of());
  }

  private static boolean isRequests(Sheet sheet, List<List<String>> rows) {
    return sheet.rows.size() > 2 * HEAD + 8 && rows.stream().allMatch(row -> row.size() == 7);
  }

  private static List<String> labels(Sheet sheet, int from, int to) {
    List<String> labels = new ArrayList<>();
    for (int r = from; r < to; r++) {
      for (Sheet.Printed cell : sheet.begun(r)) {
        if (!cell.isValue() && !cell.text().isEmpty()) {
          labels.add(cell.text().replace("\n", ""));
        }
      }
    }
    return labels;
  }

  private static List<List<String>> values(Sheet sheet, int from, int to) {
    List<List<String>> rows = new ArrayList<>();
    for (int r = from; r < to; r++) {
      List<String> row =
          sheet.begun(r).stream()
              .filter(Sheet.Printed::isValue)
              .map(cell -> cell.text().replace('\n', ' '))
              .filter(text -> !text.isEmpty())
              .toList();
      if (!row.isEmpty()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static List<String> lines(Sheet sheet, int from, int to) {
    return values(sheet, from, to).stream().map(row -> String.join(" ", row)).toList();
  }

  private static String join(List<String> first, List<String> then) {
    List<String> all = new ArrayList<>(first);
    all.addAll(then);
    return String.join("\n", all) + "\n";
  }
}
