package io.github.opengpr.read.recognise;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns of a text in which blanks align the cells: learned from full rows whose values begin, or
 * end, in the same columns of the page throughout.
 */
final class AlignedColumns {

  /** Closer columns would be mistaken for words with one blank between. */
  private static final int PITCH = 3;

  private final int capacity;
  private int @Nullable [] left;
  private int @Nullable [] right;
  private boolean sameLeft = true;
  private boolean sameRight = true;
  private int rows;

  AlignedColumns(int capacity) {
    this.capacity = capacity;
  }

  /** Learns from a row that has all its values. */
  void learn(List<Token> values) {
    if (values.size() != capacity || values.get(0).left() < 0) {
      return;
    }
    rows++;
    int[] starts = values.stream().mapToInt(Token::left).toArray();
    int[] ends = values.stream().mapToInt(Token::right).toArray();
    sameLeft &= left == null || java.util.Arrays.equals(left, starts);
    sameRight &= right == null || java.util.Arrays.equals(right, ends);
    left = starts;
    right = ends;
  }

  /**
   * The values in their columns, null where a column is empty; null if the columns are not certain.
   */
  @Nullable List<@Nullable Token> place(List<Token> values, Token label) {
    int[] starts = left;
    int[] ends = right;
    if (rows < 3 || starts == null || ends == null) {
      return null;
    }
    if (label.right() >= starts[0]) {
      return null;
    }
    if (sameLeft && wide(starts)) {
      return place(values, starts, true);
    }
    return sameRight && wide(ends) ? place(values, ends, false) : null;
  }

  private static boolean wide(int[] columns) {
    for (int i = 1; i < columns.length; i++) {
      if (columns[i] - columns[i - 1] < PITCH) {
        return false;
      }
    }
    return true;
  }

  private @Nullable List<@Nullable Token> place(List<Token> values, int[] columns, boolean byLeft) {
    List<@Nullable Token> placed = new ArrayList<>();
    int next = 0;
    for (int column : columns) {
      Token token = next < values.size() ? values.get(next) : null;
      if (token != null && (byLeft ? token.left() : token.right()) == column) {
        placed.add(token);
        next++;
      } else {
        placed.add(null);
      }
    }
    return next == values.size() ? placed : null;
  }
}
