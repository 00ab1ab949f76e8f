package io.github.opengpr.read.recognise.column;

import io.github.opengpr.model.chinese.Fold;
import io.github.opengpr.model.form.Column;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Columns of a text in which every value stands under its head, all in the same way. Tables with
 * many blanks, and none of whose rows is full, show their columns so.
 *
 * <p>Values that a converter set one after the other could stand under heads too. They are taken to
 * be aligned only where there are many of them, after labels of several lengths, with empty columns
 * before filled ones, and not one of them out of place.
 */
final class HeadColumns {

  /** So many values under their heads are no coincidence. */
  private static final int VALUES = 8;

  /** So many rows must have an empty column before a filled one. */
  private static final int HOLES = 2;

  /** In so many columns of the page must labels end. */
  private static final int LABEL_ENDS = 2;

  /** Blanks between two columns. */
  private static final int GAP = 2;

  private record Row(List<Token> values, Token label) {}

  private final List<HeadColumns> table;
  private final String[] names;
  private final int[] left;
  private final int[] right;
  private final List<Row> rows = new ArrayList<>();
  private boolean judged;
  private @Nullable HeadEdge edge;

  /**
   * The columns of a block.
   *
   * @param table the blocks of the table, which are judged together; this one joins them
   */
  HeadColumns(List<Column> columns, List<HeadColumns> table) {
    this.table = table;
    table.add(this);
    names = columns.stream().map(column -> Fold.of(column.label())).toArray(String[]::new);
    left = new int[names.length];
    right = new int[names.length];
    Arrays.fill(left, -1);
  }

  /** Learns where the heads stand. */
  void learnHead(List<Token> words) {
    for (Token word : words) {
      for (int c = 0; c < names.length && word.left() >= 0; c++) {
        if (left[c] < 0 && word.folded().equals(names[c])) {
          left[c] = word.left();
          right[c] = word.right();
        }
      }
    }
  }

  /** Where the heads begin, -1 for those not seen. */
  int[] left() {
    return left;
  }

  /** Learns from any row, full or not. */
  void learn(List<Token> values, Token label) {
    if (!values.isEmpty()) {
      rows.add(new Row(values, label));
    }
  }

  /** Whether a row that has only this label has nothing under any head. */
  boolean isBlank(Token label) {
    return isClear(label) && edge() != null;
  }

  /** Whether the label ends before the first column: longer ones may have swallowed a value. */
  private boolean isClear(Token label) {
    return arePlain() && label.right() >= 0 && label.right() < left[0];
  }

  /** How values stand under their heads throughout the table; null if they do not. */
  private @Nullable HeadEdge edge() {
    if (!judged) {
      judged = true;
      for (HeadEdge each : HeadEdge.values()) {
        edge = edge == null && hold(table, each) ? each : edge;
      }
    }
    return edge;
  }

  private static boolean hold(List<HeadColumns> table, HeadEdge edge) {
    int values = 0;
    int holes = 0;
    Set<Integer> labelEnds = new HashSet<>();
    for (HeadColumns block : table) {
      for (Row row : block.rows) {
        if (!block.isClear(row.label())) {
          continue;
        }
        int[] columns = block.columns(row.values(), row.label(), edge);
        if (columns == null) {
          return false;
        }
        values += columns.length;
        holes += columns[columns.length - 1] >= columns.length ? 1 : 0;
        labelEnds.add(row.label().right());
      }
    }
    return values >= VALUES && holes >= HOLES && labelEnds.size() >= LABEL_ENDS;
  }

  /**
   * The values in their columns, null where a column is empty; null if the columns are not certain.
   */
  @Nullable List<@Nullable Token> place(List<Token> values, Token label) {
    HeadEdge how = isClear(label) ? edge() : null;
    int[] columns = how == null ? null : columns(values, label, how);
    if (columns == null) {
      return null;
    }
    List<@Nullable Token> placed = new ArrayList<>();
    int next = 0;
    for (int c = 0; c < names.length; c++) {
      boolean filled = next < columns.length && columns[next] == c;
      placed.add(filled ? values.get(next++) : null);
    }
    return placed;
  }

  /** Whether every head was seen, one beside the other. */
  private boolean arePlain() {
    for (int c = 0; c < names.length; c++) {
      if (left[c] < 0 || c > 0 && left[c] < right[c - 1] + GAP) {
        return false;
      }
    }
    return true;
  }

  /** The column of each value; null if one stands under no head. */
  private int @Nullable [] columns(List<Token> values, Token label, HeadEdge how) {
    int[] narrow = columns(values, 0, how);
    int wide = AlignedColumns.ambiguous(label);
    if (wide == 0) {
      return narrow;
    }
    int[] shifted = columns(values, wide, how);
    if (narrow == null || shifted == null) {
      return narrow == null ? shifted : narrow;
    }
    return Arrays.equals(narrow, shifted) ? narrow : null;
  }

  private int @Nullable [] columns(List<Token> values, int shift, HeadEdge how) {
    int[] columns = new int[values.size()];
    int c = 0;
    for (int i = 0; i < columns.length; i++) {
      Token value = values.get(i);
      while (c < left.length && !how.joins(value, shift, left[c], right[c])) {
        c++;
      }
      if (value.left() < 0 || c == left.length) {
        return null;
      }
      columns[i] = c++;
    }
    return columns;
  }
}
