package io.github.opengpr.read.recognise.column;

import io.github.opengpr.read.recognise.column.Ruler.Word;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether the values of each column begin, end, or have their middles in one column of the page,
 * give or take two as wide characters push them: nothing but a table aligns them so.
 */
final class SharedEdges {

  private static final int SLACK = 2;

  private @Nullable Word[] first = {};
  private boolean left = true;
  private boolean right = true;
  private boolean middle = true;

  /** Begins a page, or another block of the table. */
  void begin(int columns) {
    first = new Word[columns];
  }

  void add(int column, Word value) {
    Word known = first[column];
    if (known == null) {
      first[column] = value;
      return;
    }
    left &= Math.abs(value.left() - known.left()) <= SLACK;
    right &= Math.abs(value.right() - known.right()) <= SLACK;
    middle &= Math.abs(value.middle() - known.middle()) <= 2 * SLACK;
  }

  /**
   * Whether any value stands in the last column of the page, if one stands in any: values that
   * belong to the column after theirs leave it empty.
   */
  boolean reachLastColumn() {
    boolean any = false;
    for (Word value : first) {
      any |= value != null;
    }
    return !any || first[first.length - 1] != null;
  }

  /**
   * Whether the values of all columns share an edge of one kind, and not because the labels before
   * them do.
   */
  boolean areThere(Set<Integer> labelEnds) {
    boolean varied = Collections.max(labelEnds) - Collections.min(labelEnds) > 2 * SLACK;
    return varied && (left || right || middle);
  }
}
