package io.github.opengpr.render.office.word;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.TableLayout;
import io.github.opengpr.model.form.TableLayout.Box;
import java.math.BigDecimal;
import java.util.Arrays;

/** Chooses how wide the columns of a table are, in twentieths of a point. */
final class TableWidths {

  /** Between the margins of the page. */
  static final int WHOLE = 8845;

  /** Between the text of a cell and its border. */
  static final int MARGIN = 40;

  /** A digit of the tables' type. */
  private static final int DIGIT = 106;

  /** Two characters of a label, the least a head is broken into. */
  private static final int SMALLEST = 2 * 210 + 2 * MARGIN + 20;

  private final TableLayout layout;
  private final Figures figures;

  TableWidths(TableLayout layout, Figures figures) {
    this.layout = layout;
    this.figures = figures;
  }

  int[] choose() {
    int labels = labelColumns();
    int[] widths = new int[layout.width()];
    if (labels <= 1) {
      share(widths, 0, WHOLE);
      return widths;
    }
    int values = layout.width() - labels;
    int number = Math.max(SMALLEST + 60, digits() * DIGIT + 2 * MARGIN + 20);
    // However long the numbers, the labels keep a third.
    int all = Math.min(number * values, WHOLE * 2 / 3);
    share(widths, labels, all);
    int left = WHOLE - Arrays.stream(widths).sum();
    for (int column = 0; column + 1 < labels; column++) {
      widths[column] = SMALLEST + 420 * column;
      left -= widths[column];
    }
    widths[labels - 1] = left;
    return widths;
  }

  /** Gives the columns from one on equal shares. */
  private static void share(int[] widths, int from, int whole) {
    int columns = widths.length - from;
    for (int i = 0; i < columns; i++) {
      widths[from + i] = whole * (i + 1) / columns - whole * i / columns;
    }
  }

  /** How many columns at the left hold labels only. */
  private int labelColumns() {
    return layout.boxes().stream()
        .filter(box -> box.cell() != null)
        .mapToInt(Box::column)
        .min()
        .orElse(0);
  }

  private int digits() {
    int most = 0;
    for (Box box : layout.boxes()) {
      Cell cell = box.cell();
      BigDecimal value = cell == null ? null : figures.get(cell);
      most = value == null ? most : Math.max(most, value.toPlainString().length());
    }
    return most;
  }
}
