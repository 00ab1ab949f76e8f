package io.github.opengpr.read.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/** Sheets as text in which each number stands after the head of its column. */
final class NamedLayouts {

  /** Tables three and four have more columns than table two. */
  private static final int APPLICANTS = 7;

  private static final int OUTCOMES = 5;

  private NamedLayouts() {}

  /** A row a line: the label, a colon, heads and numbers with semicolons between. */
  static String semicolons(Sheet sheet) {
    return rows(sheet, " ", "：", "；", (head, value) -> head + value);
  }

  /** A row a line, a comma between labels, heads and numbers, a colon within each pair. */
  static String colons(Sheet sheet) {
    return rows(sheet, "，", "，", "，", (head, value) -> head + "：" + value);
  }

  /** A line for each label, one for each head and number. */
  static String lines(Sheet sheet) {
    return rows(sheet, "\n", "\n", "\n", (head, value) -> head + "：" + value);
  }

  /** Items of lists, those of a row below its label. */
  static String items(Sheet sheet) {
    return rows(sheet, "\n", "\n", "\n", (head, value) -> "  - " + head + ": " + value)
        .replaceAll("(?m)^(?! )", "- ")
        .replaceAll("(?m)^- $", "");
  }

  /** The same, the first head and number in the line of the label. */
  static String linesBegun(Sheet sheet) {
    return rows(sheet, " ", "：", "\n", (head, value) -> head + "：" + value);
  }

  /** A row of label, head and number for each number of tables two and three. */
  static String records(Sheet sheet) {
    if (sheet.width > OUTCOMES * 2 + 1) {
      return Layouts.TABS.write(sheet);
    }
    StringBuilder out = new StringBuilder();
    for (List<Sheet.Printed> row : sheet.rows) {
      String label = "";
      for (Sheet.Printed cell : row) {
        if (!cell.isValue()) {
          label = cell.text().equals(Sheet.LOST) ? label : Layouts.oneLine(cell);
        } else if (!cell.text().equals(Sheet.LOST)) {
          out.append(label).append('\t').append(cell.cell().column().label());
          out.append('\t').append(Layouts.oneLine(cell)).append('\n');
        }
      }
      if (row.size() == 1) {
        out.append(label).append('\n');
      }
    }
    return out.toString();
  }

  private static String rows(
      Sheet sheet, String labels, String after, String between, BinaryOperator<String> pair) {
    StringBuilder out = new StringBuilder();
    for (List<Sheet.Printed> row : sheet.rows) {
      List<String> words = new ArrayList<>();
      List<Sheet.Printed> values = new ArrayList<>();
      for (Sheet.Printed cell : row) {
        if (cell.isValue()) {
          values.add(cell);
        } else if (!cell.text().equals(Sheet.LOST)) {
          words.add(Layouts.oneLine(cell));
        }
      }
      boolean item = values.isEmpty() && words.size() == 1 && sheet.width < APPLICANTS;
      if (item) {
        out.append(words.get(0)).append('\n');
      }
      while (!values.isEmpty()) {
        // Table four has three rows in one, without labels of their own.
        int n = Math.min(values.size(), words.isEmpty() ? OUTCOMES : values.size());
        List<Sheet.Printed> own = values.subList(0, n);
        String label =
            words.isEmpty() ? own.get(0).cell().row().label() : String.join(labels, words);
        List<String> pairs =
            own.stream()
                .filter(cell -> !cell.text().equals(Sheet.LOST))
                .map(cell -> pair.apply(cell.cell().column().label(), Layouts.oneLine(cell)))
                .toList();
        out.append(label).append(after).append(String.join(between, pairs)).append('\n');
        values = values.subList(n, values.size());
      }
    }
    return out.toString();
  }
}
