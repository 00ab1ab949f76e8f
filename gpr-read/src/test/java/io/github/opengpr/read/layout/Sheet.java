package io.github.opengpr.read.layout;

import io.github.opengpr.model.form.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A table as printed: rows of cells that may span columns and rows. */
final class Sheet {

  /** A printed cell; {@code cell} is null for labels. */
  record Printed(String text, int column, int columns, int rows, Cell cell) {
    boolean isValue() {
      return cell != null;
    }

    Printed withText(String other) {
      return new Printed(other, column, columns, rows, cell);
    }
  }

  /** The text of a cell that is not there at all. */
  static final String LOST = "\0";

  final List<List<Printed>> rows = new ArrayList<>();
  final int width;
  private final List<int[]> open = new ArrayList<>();

  Sheet(int width) {
    this.width = width;
  }

  void row() {
    rows.add(new ArrayList<>());
  }

  void label(String text, int columns, int height) {
    add(text, columns, height, null);
  }

  void value(String text, Cell cell) {
    add(text, 1, 1, cell);
  }

  void value(String text, Cell cell, int columns) {
    add(text, columns, 1, cell);
  }

  private void add(String text, int columns, int height, Cell cell) {
    int row = rows.size() - 1;
    int column = 0;
    while (covered(row, column)) {
      column++;
    }
    rows.get(row).add(new Printed(text, column, columns, height, cell));
    open.add(new int[] {row, column, columns, height});
  }

  private boolean covered(int row, int column) {
    for (int[] box : open) {
      if (row >= box[0] && row < box[0] + box[3] && column >= box[1] && column < box[1] + box[2]) {
        return true;
      }
    }
    return false;
  }

  /**
   * The cells of a row with null where a span covers the place, so that every row has the same
   * length.
   */
  List<Printed> full(int row) {
    List<Printed> full = new ArrayList<>();
    for (int c = 0; c < width; c++) {
      Printed found = null;
      for (Printed printed : rows.get(row)) {
        if (printed.column() == c) {
          found = printed;
        }
      }
      full.add(found);
    }
    full.removeIf(printed -> printed != null && printed.text().equals(LOST));
    return full;
  }

  /** Ends the sheet after so many rows and so many values of the next. */
  void cut(int wholeRows, int values) {
    List<Printed> last = values > 0 ? rows.get(wholeRows) : List.of();
    rows.subList(wholeRows, rows.size()).clear();
    List<Printed> kept = new ArrayList<>();
    int seen = 0;
    for (Printed cell : last) {
      seen += cell.isValue() ? 1 : 0;
      if (seen <= values) {
        kept.add(cell);
      }
    }
    if (!kept.isEmpty()) {
      rows.add(kept);
    }
  }

  /** The cells that begin in a row. */
  List<Printed> begun(int row) {
    return rows.get(row).stream().filter(printed -> !printed.text().equals(LOST)).toList();
  }

  /** The same sheet with every text changed. */
  Sheet map(UnaryOperator<Printed> change) {
    Sheet other = new Sheet(width);
    for (List<Printed> row : rows) {
      other.rows.add(new ArrayList<>(row.stream().map(change).toList()));
    }
    return other;
  }
}
