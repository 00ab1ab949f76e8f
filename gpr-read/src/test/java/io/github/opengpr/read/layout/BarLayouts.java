package io.github.opengpr.read.layout;

import java.util.ArrayList;
import java.util.List;

/** Sheets as text in which bars part cells wherever lines end. */
final class BarLayouts {

  private BarLayouts() {}

  /** A line for each cell, closed by a bar; the bars of cells that spans cover end the row. */
  static String closing(Sheet sheet) {
    return rows(sheet, "", "", "");
  }

  /** The same, nothing for what spans cover. */
  static String closingBare(Sheet sheet) {
    StringBuilder out = new StringBuilder();
    for (int r = 0; r < sheet.rows.size(); r++) {
      sheet.begun(r).forEach(cell -> out.append(closed(cell)).append('\n'));
    }
    return out.toString();
  }

  /** The same as the first, each bar at the end of a row on a line of its own. */
  static String closingSpread(Sheet sheet) {
    return closing(sheet).replaceAll("\\|(?=\\|)", "|\n");
  }

  /** A bar before each row on a line of its own, the bars that end it behind its last cell. */
  static String leading(Sheet sheet) {
    return rows(sheet, "|\n", "", "").replaceAll("\\|\n(\\|\\|+)\n", "|$1\n");
  }

  /** A bar before the first cell of each row. */
  static String leadingInline(Sheet sheet) {
    return rows(sheet, "| ", "", "");
  }

  /** A bar more at the end of each row. */
  static String ending(Sheet sheet) {
    return rows(sheet, "", "|", "");
  }

  /** A row a line, filled up with bars but for the last. */
  static String filledUp(Sheet sheet) {
    return filledUp(sheet, true);
  }

  /** The same, blank cells left out. */
  static String moved(Sheet sheet) {
    return filledUp(sheet, false);
  }

  private static String filledUp(Sheet sheet, boolean blanks) {
    StringBuilder out = new StringBuilder();
    for (int r = 0; r < sheet.rows.size(); r++) {
      List<String> cells = new ArrayList<>();
      for (Sheet.Printed cell : sheet.begun(r)) {
        if (blanks || !cell.text().isEmpty()) {
          cells.add(Layouts.oneLine(cell) + " |");
        }
      }
      int lacking = r + 1 < sheet.rows.size() ? sheet.width - cells.size() : 0;
      out.append(String.join(" ", cells)).append(lacking > 0 ? " " : "");
      out.append("|".repeat(Math.max(0, lacking))).append('\n');
    }
    return out.toString();
  }

  /** Blank lines between all lines. */
  static String spaced(Sheet sheet) {
    return closing(sheet).replace("\n", "\n\n");
  }

  /** A line for each cell, opened by a bar. */
  static String opening(Sheet sheet) {
    StringBuilder out = new StringBuilder();
    for (int r = 0; r < sheet.rows.size(); r++) {
      for (Sheet.Printed cell : sheet.begun(r)) {
        out.append(cell.text().isEmpty() ? "|" : "| " + cell.text()).append('\n');
      }
      out.append("|\n".repeat(lacking(sheet, r)));
    }
    return out.toString();
  }

  /** Some cells share a line, some labels go over two. */
  static String mixed(Sheet sheet) {
    StringBuilder out = new StringBuilder();
    for (String line : closing(sheet).split("\n", -1)) {
      int n = line.length();
      if (n > 12 && n % 3 == 0) {
        out.append(line, 0, n / 2).append('\n').append(line, n / 2, n).append('\n');
      } else {
        out.append(line).append(out.length() % 3 == 0 ? " " : "\n");
      }
    }
    return out.append('\n').toString();
  }

  /** The whole table in a line, a bar after each cell. */
  static String oneLine(Sheet sheet) {
    return closing(sheet).strip().replace("\n", " ") + "\n";
  }

  private static String rows(Sheet sheet, String before, String after, String between) {
    StringBuilder out = new StringBuilder();
    for (int r = 0; r < sheet.rows.size(); r++) {
      List<String> cells = new ArrayList<>();
      sheet.begun(r).forEach(cell -> cells.add(closed(cell)));
      out.append(before).append(String.join("\n" + between, cells)).append('\n');
      String end = "|".repeat(lacking(sheet, r)) + after;
      out.append(end.isEmpty() ? "" : end + "\n");
    }
    return out.toString();
  }

  private static String closed(Sheet.Printed cell) {
    return cell.text().isEmpty() ? "|" : cell.text() + " |";
  }

  /** How many cells a row has less than the table has columns. */
  private static int lacking(Sheet sheet, int row) {
    return sheet.width - sheet.begun(row).size();
  }
}
