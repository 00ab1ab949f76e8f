package io.github.opengpr.render.text;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.TableLayout;
import io.github.opengpr.model.form.TableLayout.Box;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes the pieces of one report in one style. Pieces are parted by an empty line; a line break
 * within a paragraph begins a new line of its own.
 */
abstract class TextStyle {

  private static final Pattern LINE_BREAK = Pattern.compile("\\R");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]");

  private final StringBuilder out = new StringBuilder();

  abstract void title(String title);

  abstract void heading(String heading);

  abstract void paragraphs(List<String> paragraphs);

  abstract void table(TableLayout layout, Figures figures);

  final String written() {
    return out.isEmpty() ? "\n" : out.toString();
  }

  /** Writes lines as a piece of its own. */
  final void piece(List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    if (!out.isEmpty()) {
      out.append('\n');
    }
    lines.forEach(line -> out.append(line).append('\n'));
  }

  /** The lines of a text that have anything on them, without control characters. */
  static List<String> lines(String text) {
    return LINE_BREAK
        .splitAsStream(text)
        .map(line -> CONTROL.matcher(line).replaceAll(" ").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** The value of a cell as it is printed; empty for a blank cell. */
  static String value(Figures figures, Cell cell) {
    BigDecimal value = figures.get(cell);
    return value == null ? "" : value.toPlainString();
  }

  /** The label of a box, or the value of its cell. */
  static String content(Box box, Figures figures) {
    Cell cell = box.cell();
    if (cell != null) {
      return value(figures, cell);
    }
    String label = box.label();
    return label == null ? "" : label;
  }

  /**
   * The rows of a table as plain cells: places that a box spans into are empty, those at the end of
   * a row are left out. So the columns of a value can be counted from the left, as those of its
   * head.
   */
  static List<List<String>> rows(TableLayout layout, Figures figures) {
    List<List<String>> rows = new ArrayList<>();
    for (List<Box> boxes : layout.rows()) {
      List<String> row = new ArrayList<>();
      for (Box box : boxes) {
        row.addAll(Collections.nCopies(box.column() - row.size(), ""));
        row.add(content(box, figures));
      }
      rows.add(row);
    }
    return rows;
  }
}
