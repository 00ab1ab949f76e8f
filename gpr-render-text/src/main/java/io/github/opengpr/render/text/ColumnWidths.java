package io.github.opengpr.render.text;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.chinese.DisplayWidth;
import io.github.opengpr.model.form.TableLayout;
import io.github.opengpr.model.form.TableLayout.Box;
import java.util.Arrays;

/**
 * Chooses the widths of the columns of a framed table. Labels stand on one line where the table has
 * room for that; otherwise heads, then group labels, take two lines, and the widest column of
 * labels gives the rest. Numbers are never broken, so very large ones may make a table wider than
 * planned.
 */
final class ColumnWidths {

  /** A table stays within this many columns of text as long as its numbers allow. */
  static final int LIMIT = 120;

  private static final int SMALLEST = 4;

  private final TableLayout layout;
  private final Figures figures;

  ColumnWidths(TableLayout layout, Figures figures) {
    this.layout = layout;
    this.figures = figures;
  }

  int[] choose() {
    int[] numbers = new int[layout.width()];
    Arrays.fill(numbers, SMALLEST);
    for (Box box : layout.boxes()) {
      if (box.cell() != null) {
        // Of a number in a wide box, its own column takes what the others may not have.
        int others = (SMALLEST + 3) * (box.columns() - 1);
        widen(numbers, box, DisplayWidth.of(TextStyle.content(box, figures)) - others);
      }
    }
    for (int halved = 0; halved <= 2; halved++) {
      int[] widths = widths(numbers, halved);
      if (total(widths) <= LIMIT) {
        return widths;
      }
    }
    return shrunk(widths(numbers, 2), numbers);
  }

  /** Widths that hold every label, some of them in two lines: none, heads, or heads and groups. */
  private int[] widths(int[] numbers, int halved) {
    int[] widths = numbers.clone();
    for (Box box : layout.boxes()) {
      if (box.cell() == null && box.columns() == 1) {
        int label = DisplayWidth.of(TextStyle.content(box, figures));
        boolean twoLines =
            isHead(box) ? halved >= 1 && label > 6 : halved >= 2 && box.rows() > 1 && label > 14;
        widen(widths, box, twoLines ? (label + 3) / 4 * 2 : label);
      }
    }
    return widths;
  }

  /** Whether a box stands above the numbers rather than beside them. */
  boolean isHead(Box box) {
    return layout.boxes().stream()
        .noneMatch(other -> other.cell() != null && other.row() == box.row());
  }

  private static void widen(int[] widths, Box box, int width) {
    widths[box.column()] = Math.max(widths[box.column()], width);
  }

  private static int[] shrunk(int[] widths, int[] numbers) {
    while (total(widths) > LIMIT) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        if (widths[i] > Math.max(numbers[i], SMALLEST)
            && (widest < 0 || widths[i] > widths[widest])) {
          widest = i;
        }
      }
      if (widest < 0) {
        return widths;
      }
      widths[widest]--;
    }
    return widths;
  }

  /**
   * The width of the whole table: a bar before each column and after the last, a space each side.
   */
  private static int total(int[] widths) {
    return Arrays.stream(widths).sum() + 3 * widths.length + 1;
  }
}
