package io.github.opengpr.read.layout;

import java.util.ArrayList;
import java.util.List;

/** Tables whose columns are too narrow for their texts, which go on in the lines below. */
final class NarrowColumns {

  /** How many characters of a label stand in a line. */
  private static final int CHARACTERS = 6;

  private NarrowColumns() {}

  /** Drawn with lines between all rows. */
  static String box(Sheet sheet) {
    String rule = "+" + "------------+".repeat(sheet.width) + "\n";
    StringBuilder out = new StringBuilder(rule);
    for (int r = 0; r < sheet.rows.size(); r++) {
      row(sheet.full(r), out);
      out.append(rule);
    }
    return out.toString();
  }

  /** Bars between the cells, nothing between the rows. */
  static String bars(Sheet sheet) {
    StringBuilder out = new StringBuilder();
    for (int r = 0; r < sheet.rows.size(); r++) {
      row(sheet.full(r), out);
    }
    return out.toString();
  }

  private static void row(List<Sheet.Printed> cells, StringBuilder out) {
    List<List<String>> columns = cells.stream().map(NarrowColumns::lines).toList();
    int height = columns.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < height; line++) {
      out.append('|');
      for (List<String> column : columns) {
        String text = line < column.size() ? column.get(line) : "";
        int width = text.codePoints().map(c -> c > 0x2000 ? 2 : 1).sum();
        out.append(text).append(" ".repeat(Math.max(0, 2 * CHARACTERS - width))).append('|');
      }
      out.append('\n');
    }
  }

  private static List<String> lines(Sheet.Printed printed) {
    if (printed == null || printed.isValue()) {
      return List.of(printed == null ? "" : printed.text().replace("\n", " "));
    }
    String text = printed.text().replace("\n", "");
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < text.length(); i += CHARACTERS) {
      lines.add(text.substring(i, Math.min(text.length(), i + CHARACTERS)));
    }
    return lines;
  }
}
