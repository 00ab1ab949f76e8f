package io.github.opengpr.read.recognise.column;

import io.github.opengpr.model.form.Column;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Columns of a text in which blanks align the cells: learned from full rows whose values begin, or
 * end, in the same columns of the page throughout, or from heads that begin where the values begin.
 */
final class AlignedColumns {

  /** Closer columns would be mistaken for words with one blank between. */
  private static final int PITCH = 3;

  private final List<Column> columns;
  private int @Nullable [] left;
  private int @Nullable [] right;
  private boolean sameLeft = true;
  private boolean sameRight = true;
  private int rows;
  private final Set<Integer> labelEnds = new HashSet<>();
  private final HeadPages underHeads;
  private final ValueColumns belowEachOther;

  /**
   * The columns of a block.
   *
   * @param table what is known of the heads of the table
   */
  AlignedColumns(List<Column> columns, HeadPages.Table table) {
    this.columns = columns;
    this.underHeads = new HeadPages(columns, table);
    this.belowEachOther = new ValueColumns(columns.size());
  }

  /**
   * Learns from the values of a row, most from one that has all.
   *
   * @param words what stands before the values: the head, where the row is the first below it
   */
  void learn(List<Token> words, List<Token> values, Token label) {
    underHeads.learn(words, values, label);
    belowEachOther.learn(values, label);
    if (values.size() != columns.size()
        || ambiguous(label) > 0
        || values.get(0).left() < label.right() + 2) {
      return;
    }
    rows++;
    labelEnds.add(label.right());
    int[] starts = values.stream().mapToInt(Token::left).toArray();
    int[] ends = values.stream().mapToInt(Token::right).toArray();
    sameLeft &= left == null || Arrays.equals(left, starts);
    sameRight &= right == null || Arrays.equals(right, ends);
    left = starts;
    right = ends;
  }

  /**
   * The values in their columns, null where a column is empty; null if the columns are not certain.
   */
  @Nullable List<@Nullable Token> place(List<Token> values, Token label) {
    List<@Nullable Token> placed = byRows(values, label);
    placed = placed == null && !values.isEmpty() ? underHeads.place(values, label) : placed;
    return placed == null && !values.isEmpty() ? belowEachOther.place(values) : placed;
  }

  /** Whether a row that has only this label is blank, as all values stand under their heads. */
  boolean isBlank(Token label) {
    return underHeads.isBlank(label);
  }

  private @Nullable List<@Nullable Token> byRows(List<Token> values, Token label) {
    if (values.isEmpty() || values.get(0).left() < 0 || label.right() < 0) {
      return null;
    }
    int[] starts = left;
    int[] ends = right;
    int wide = ambiguous(label);
    // Words with a fixed gap between them begin in the same column too, if the labels are as long.
    boolean varied =
        labelEnds.size() > 1 || !labelEnds.isEmpty() && !labelEnds.contains(label.right());
    if (!varied) {
      return null;
    }
    if (rows >= 3 && starts != null && sameLeft && isWide(starts, label)) {
      return place(values, starts, true, wide);
    }
    if (rows >= 3 && ends != null && sameRight && isWide(ends, label)) {
      return place(values, ends, false, wide);
    }
    boolean agrees = starts != null && sameLeft && Arrays.equals(starts, underHeads.left());
    return agrees && isWide(underHeads.left(), label)
        ? place(values, underHeads.left(), true, wide)
        : null;
  }

  private static boolean isWide(int[] columns, Token label) {
    for (int i = 1; i < columns.length; i++) {
      if (columns[i] - columns[i - 1] < PITCH) {
        return false;
      }
    }
    return columns[0] >= label.right() + 2;
  }

  /** How many characters there are that some count as narrow and some as wide. */
  static int ambiguous(Token label) {
    return (int) label.text().chars().filter(c -> c >= 0x2010 && c <= 0x2027).count();
  }

  private static @Nullable List<@Nullable Token> place(
      List<Token> values, int[] columns, boolean byLeft, int wide) {
    List<@Nullable Token> narrow = shifted(values, columns, byLeft, 0);
    return narrow != null || wide == 0 ? narrow : shifted(values, columns, byLeft, wide);
  }

  private static @Nullable List<@Nullable Token> shifted(
      List<Token> values, int[] columns, boolean byLeft, int shift) {
    List<@Nullable Token> placed = new ArrayList<>();
    int next = 0;
    for (int column : columns) {
      Token token = next < values.size() ? values.get(next) : null;
      if (token != null && (byLeft ? token.left() : token.right()) + shift == column) {
        placed.add(token);
        next++;
      } else {
        placed.add(null);
      }
    }
    return next == values.size() ? placed : null;
  }
}
