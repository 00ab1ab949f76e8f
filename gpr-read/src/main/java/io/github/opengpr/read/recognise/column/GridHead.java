package io.github.opengpr.read.recognise.column;

import io.github.opengpr.model.chinese.Fold;
import io.github.opengpr.model.form.Column;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.document.GridCell;
import io.github.opengpr.read.recognise.row.Placement;
import io.github.opengpr.read.recognise.token.HeadName;
import io.github.opengpr.read.recognise.token.NumberReading;
import io.github.opengpr.read.recognise.token.Token;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of an exact grid that hold the columns of a block of the form, found by their heads.
 *
 * @param columns the column of the grid for each column of the block
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves the package
record GridHead(int[] columns) {

  /**
   * Finds the columns by the words that stand above the given row, joined column by column.
   *
   * @param rows how many rows of the grid are its head
   */
  static @Nullable GridHead of(Grid grid, int rows, List<Column> block) {
    int width = 0;
    for (int r = 0; r < Math.min(rows, grid.rows().size()); r++) {
      for (GridCell cell : grid.rows().get(r).cells()) {
        width = Math.max(width, cell.column() + Math.max(1, cell.columns()));
      }
    }
    if (width == 0 || width > 200) {
      return null;
    }
    StringBuilder[] heads = new StringBuilder[width];
    String[] lowest = new String[width];
    for (int c = 0; c < width; c++) {
      heads[c] = new StringBuilder();
    }
    for (int r = 0; r < Math.min(rows, grid.rows().size()); r++) {
      for (GridCell cell : grid.rows().get(r).cells()) {
        // What numbers the columns is no part of their heads.
        String folded = NumberReading.of(cell.text()).isValue() ? "" : HeadName.of(cell.text());
        for (int c = cell.column();
            c < cell.column() + Math.max(1, cell.columns()) && c < width;
            c++) {
          heads[c].append(folded);
          lowest[c] = folded.isEmpty() ? lowest[c] : folded;
        }
      }
    }
    int[] columns = new int[block.size()];
    Arrays.fill(columns, -1);
    for (int i = 0; i < columns.length; i++) {
      String label = Fold.of(block.get(i).label());
      int named = 0;
      int alone = 0;
      int last = -1;
      for (int c = 0; c < width; c++) {
        if (heads[c].length() > 0 && endsWith(heads[c], label) && !taken(columns, c, i)) {
          named++;
          boolean whole = label.equals(lowest[c]);
          alone += whole ? 1 : 0;
          last = whole || alone == 0 ? c : last;
        }
      }
      // 总计 is the column where 2022年总计 stands beside it.
      if (named == 0 || named > 1 && alone != 1) {
        return null;
      }
      columns[i] = last;
    }
    return new GridHead(columns);
  }

  private static boolean taken(int[] columns, int column, int until) {
    for (int i = 0; i < until; i++) {
      if (columns[i] == column) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWith(StringBuilder text, String end) {
    return text.length() >= end.length() && text.lastIndexOf(end) == text.length() - end.length();
  }

  /** The cells under the heads; null if the row does not lie as the head does. */
  Placement @Nullable [] place(List<Token> after, int capacity) {
    if (capacity != columns.length) {
      return null;
    }
    Placement[] fills = new Placement[capacity];
    for (int i = 0; i < capacity; i++) {
      Token found = under(columns[i], after);
      if (found == null) {
        return null;
      }
      fills[i] = Placement.sure(found);
    }
    return fills;
  }

  /** The cells under the heads of a row that breaks off; what is not there is missing. */
  Placement[] placeBeginning(List<Token> after, int capacity) {
    Placement[] fills = new Placement[capacity];
    for (int i = 0; i < capacity; i++) {
      Token found = i < columns.length ? under(columns[i], after) : null;
      fills[i] = found == null ? Placement.missing() : Placement.sure(found);
    }
    return fills;
  }

  private static @Nullable Token under(int column, List<Token> after) {
    Token found = null;
    for (Token token : after) {
      if (token.column() == column && token.columns() == 1) {
        found = token;
      }
    }
    return found;
  }
}
