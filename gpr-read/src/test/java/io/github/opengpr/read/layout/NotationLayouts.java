package io.github.opengpr.read.layout;

import java.util.ArrayList;
import java.util.List;

/** Sheets as wikis, typesetters, forums and programs write them. */
final class NotationLayouts {

  private NotationLayouts() {}

  /** A line for each cell. */
  static String wiki(Sheet sheet) {
    StringBuilder out = new StringBuilder("{| class=\"wikitable\"\n");
    for (int r = 0; r < sheet.rows.size(); r++) {
      out.append("|-\n");
      for (Sheet.Printed cell : sheet.begun(r)) {
        String spans = spans(cell, "\"");
        out.append('|').append(spans.isEmpty() ? "" : spans + " |");
        out.append(' ').append(cell.text()).append('\n');
      }
    }
    return out.append("|}\n").toString();
  }

  /** A line for each row. */
  static String wikiRows(Sheet sheet) {
    StringBuilder out = new StringBuilder("{|\n");
    for (int r = 0; r < sheet.rows.size(); r++) {
      List<String> cells =
          sheet.begun(r).stream()
              .map(
                  cell ->
                      (spans(cell, "").isEmpty() ? "" : spans(cell, "") + "|")
                          + Layouts.oneLine(cell))
              .toList();
      out.append("|-\n| ").append(String.join(" || ", cells)).append('\n');
    }
    return out.append("|}\n").toString();
  }

  private static String spans(Sheet.Printed cell, String quote) {
    return (cell.rows() > 1 ? " rowspan=" + quote + cell.rows() + quote : "")
        + (cell.columns() > 1 ? " colspan=" + quote + cell.columns() + quote : "");
  }

  /** What cells cover from above stands as empty cells. */
  static String tex(Sheet sheet) {
    StringBuilder out = new StringBuilder("\\begin{tabular}{|");
    out.append("c|".repeat(sheet.width)).append("}\n\\hline\n");
    for (int r = 0; r < sheet.rows.size(); r++) {
      List<String> cells = new ArrayList<>();
      int column = 0;
      for (Sheet.Printed cell : sheet.begun(r)) {
        for (; column < cell.column(); column++) {
          cells.add("");
        }
        String text = Layouts.oneLine(cell).replaceAll("([%&#_])", "\\\\$1");
        text = cell.rows() > 1 ? "\\multirow{" + cell.rows() + "}{*}{" + text + "}" : text;
        boolean wide = cell.columns() > 1;
        cells.add(wide ? "\\multicolumn{" + cell.columns() + "}{|c|}{" + text + "}" : text);
        column += cell.columns();
      }
      out.append(String.join(" & ", cells)).append(" \\\\ \\hline\n");
    }
    return out.append("\\end{tabular}\n").toString();
  }

  static String forum(Sheet sheet) {
    StringBuilder out = new StringBuilder("[table]\n");
    for (int r = 0; r < sheet.rows.size(); r++) {
      out.append("[tr]");
      for (Sheet.Printed cell : sheet.begun(r)) {
        boolean one = cell.columns() == 1 && cell.rows() == 1;
        out.append("[td").append(one ? "" : "=" + cell.columns() + "," + cell.rows()).append(']');
        out.append(cell.text()).append("[/td]");
      }
      out.append("[/tr]\n");
    }
    return out.append("[/table]\n").toString();
  }

  /** A list of lists in one line. */
  static String lists(Sheet sheet) {
    List<String> rows = new ArrayList<>();
    for (int r = 0; r < sheet.rows.size(); r++) {
      rows.add("[" + String.join(", ", sheet.full(r).stream().map(c -> quoted(c)).toList()) + "]");
    }
    return "[" + String.join(", ", rows) + "]\n";
  }

  /** The same, a line for each bracket and each cell. */
  static String listsByLine(Sheet sheet) {
    return lists(sheet)
        .replace(", [", ",\n  [")
        .replace("[[", "[\n  [")
        .replace("]]", "]\n]")
        .replace(", ", ",\n    ")
        .replace("[\"", "[\n    \"")
        .replace("\"]", "\"\n  ]");
  }

  /** A list of records that number their cells. */
  static String records(Sheet sheet) {
    List<String> rows = new ArrayList<>();
    for (int r = 0; r < sheet.rows.size(); r++) {
      List<String> fields = new ArrayList<>();
      for (Sheet.Printed cell : sheet.full(r)) {
        fields.add("\"" + fields.size() + "\":" + quoted(cell));
      }
      rows.add("{" + String.join(",", fields) + "}");
    }
    return "[" + String.join(",", rows) + "]\n";
  }

  private static String quoted(Sheet.Printed cell) {
    return cell == null ? "null" : "\"" + Layouts.oneLine(cell).replace("\"", "\\\"") + "\"";
  }

  /** As programs print frames of data: rows and columns numbered, merged cells given again. */
  static String numbered(Sheet sheet) {
    StringBuilder out = new StringBuilder();
    for (int c = 0; c < sheet.width; c++) {
      out.append('\t').append(c);
    }
    String[] above = new String[sheet.width];
    for (int r = 0; r < sheet.rows.size(); r++) {
      out.append('\n').append(r);
      List<Sheet.Printed> row = sheet.full(r);
      String left = null;
      for (int c = 0; c < row.size(); c++) {
        Sheet.Printed cell = row.get(c);
        String text = cell != null ? Layouts.oneLine(cell) : left != null ? left : above[c];
        if (cell != null) {
          left = cell.columns() > 1 ? text : null;
        }
        above[c] = text;
        out.append('\t').append(text);
      }
    }
    return out.append('\n').toString();
  }
}
