package io.github.opengpr.read.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;

/** Sheets whose columns stand in another order, or whose rows and columns are numbered. */
final class Arrangements {

  /** Table three is so wide, and its labels stand in so many columns. */
  private static final int REQUESTS = 10;

  private static final int LABELS = 3;

  private static final int DISPUTES = 15;

  private Arrangements() {}

  /** Table three with the total before all applicants. */
  static Sheet totalFirst(Sheet sheet) {
    return ordered(sheet, column -> column == 9 ? 3 : column < 3 ? column : column + 1);
  }

  /** Table three with the total after natural persons. */
  static Sheet totalSecond(Sheet sheet) {
    return ordered(sheet, column -> column == 9 ? 4 : column < 4 ? column : column + 1);
  }

  /** Table three with the organisations before natural persons, and another word for the total. */
  static Sheet organisationsFirst(Sheet sheet) {
    return ordered(sheet, c -> c == LABELS ? 8 : c > LABELS && c < 9 ? c - 1 : c)
        .map(cell -> cell.text().equals("总计") ? cell.withText("合计") : cell);
  }

  private static Sheet ordered(Sheet sheet, IntUnaryOperator order) {
    return sheet.width == REQUESTS
        ? placed(
            sheet,
            cell ->
                cell.columns() > 5 || cell.column() < LABELS
                    ? cell
                    : at(cell, order.applyAsInt(cell.column()), cell.columns()))
        : sheet;
  }

  /** The rows of tables two and three numbered before their labels. */
  static Sheet rowsBefore(Sheet sheet) {
    return numbered(sheet, 0, "序号");
  }

  /** The same after their labels. */
  static Sheet rowsAfter(Sheet sheet) {
    return numbered(sheet, sheet.width == REQUESTS ? LABELS : 1, "行次");
  }

  private static Sheet numbered(Sheet sheet, int at, String name) {
    if (sheet.width == DISPUTES) {
      return sheet;
    }
    Sheet other = new Sheet(sheet.width + 1);
    int number = 0;
    boolean named = false;
    for (List<Sheet.Printed> row : sheet.rows) {
      List<Sheet.Printed> cells = new ArrayList<>();
      for (Sheet.Printed cell : row) {
        boolean over = cell.column() <= at && at < cell.column() + cell.columns();
        boolean wide = over && cell.columns() == sheet.width;
        int column = wide || cell.column() < at ? cell.column() : cell.column() + 1;
        cells.add(at(cell, column, wide ? cell.columns() + 1 : cell.columns()));
      }
      boolean values = row.stream().anyMatch(Sheet.Printed::isValue);
      if (values) {
        cells.add(new Sheet.Printed(String.valueOf(++number), at, 1, 1, null));
      } else if (!named && row.size() > 1) {
        boolean requests = sheet.width == REQUESTS;
        cells.add(new Sheet.Printed(name, at, 1, requests ? LABELS : 1, null));
        named = requests;
      }
      other.rows.add(sorted(cells));
    }
    return other;
  }

  /** The columns numbered below the head. */
  static Sheet columns(Sheet sheet) {
    return columns(sheet, "");
  }

  /** The same, with a word that says so. */
  static Sheet columnsNamed(Sheet sheet) {
    return columns(sheet, "栏次");
  }

  private static Sheet columns(Sheet sheet, String name) {
    Sheet other = new Sheet(sheet.width);
    boolean done = false;
    for (List<Sheet.Printed> row : sheet.rows) {
      List<Sheet.Printed> values = row.stream().filter(Sheet.Printed::isValue).toList();
      if (!values.isEmpty() && !done) {
        List<Sheet.Printed> numbers = new ArrayList<>();
        int from = values.get(0).column();
        if (from > 0) {
          numbers.add(new Sheet.Printed(name, 0, from, 1, null));
        }
        for (int c = from; c < sheet.width; c++) {
          numbers.add(new Sheet.Printed(String.valueOf(c - from + 1), c, 1, 1, null));
        }
        other.rows.add(numbers);
        done = true;
      }
      other.rows.add(row);
    }
    return other;
  }

  private static Sheet placed(Sheet sheet, UnaryOperator<Sheet.Printed> place) {
    Sheet other = sheet.map(place);
    other.rows.replaceAll(Arrangements::sorted);
    return other;
  }

  private static List<Sheet.Printed> sorted(List<Sheet.Printed> row) {
    return new ArrayList<>(
        row.stream().sorted(Comparator.comparingInt(Sheet.Printed::column)).toList());
  }

  private static Sheet.Printed at(Sheet.Printed cell, int column, int columns) {
    return new Sheet.Printed(cell.text(), column, columns, cell.rows(), cell.cell());
  }
}
