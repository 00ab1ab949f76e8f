package io.github.opengpr.read.recognise.layout.blank;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.recognise.label.RowWords;
import io.github.opengpr.read.recognise.layout.line.PageNumbers;
import io.github.opengpr.read.recognise.layout.line.TokenLine;
import io.github.opengpr.read.recognise.outline.SourceLine;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell a line, where an empty cell leaves nothing but more blank lines than stand between two
 * others. How many lines an empty cell leaves, and how many more end a row, is tried out: the one
 * way in which every row has as many cells as its label has on the form is the way it was printed.
 */
public final class BlankLines {

  /** So many rows must have an empty cell before a number. */
  private static final int ROWS = 3;

  /** Blank lines for so many empty cells are no end of a row. */
  private static final int WIDE = 5;

  /** An empty cell, or the end of a row, leaves no more blank lines. */
  private static final int MOST = 3;

  /** A line that is not blank, and how many blank lines stand before it. */
  private record Item(Token token, int gap) {}

  /**
   * How blank lines are to be understood: between two cells, for an empty one, after a row; and
   * whether the cells that labels of groups cover are empty ones.
   */
  private record Spacing(int between, int empty, int end, boolean covered) {

    /** How many empty cells a gap holds; -1 if it cannot be. */
    int cells(int gap, boolean last) {
      int lines = gap - between - (last ? end : 0);
      return lines < 0 || lines % empty != 0 ? -1 : lines / empty;
    }
  }

  private final List<Item> items = new ArrayList<>();
  private final RowWords words;
  private int trailing;

  private BlankLines(RowWords words) {
    this.words = words;
  }

  /** The lines of cells; null if blank lines do not tell where cells are empty. */
  public static @Nullable List<TokenLine> read(List<SourceLine> pieces, RowWords words) {
    BlankLines lines = new BlankLines(words);
    int blank = 0;
    for (SourceLine piece : pieces) {
      if (piece.isBlank()) {
        blank++;
      } else if (PageNumbers.is(piece.text())) {
        return null; // a page ends here, and with it what the blank lines say
      } else {
        lines.items.add(new Item(Token.of(piece.text().strip(), piece.place()), blank));
        blank = 0;
      }
    }
    lines.trailing = blank;
    return lines.rows();
  }

  private @Nullable List<TokenLine> rows() {
    List<TokenLine> found = null;
    List<List<Integer>> cells = null;
    for (int between = 0; between < MOST; between++) {
      for (int empty = 1; empty <= MOST; empty++) {
        for (int end = 0; end < 2 * MOST; end++) {
          List<List<Integer>> way = new ArrayList<>();
          Spacing spacing = new Spacing(between, empty, end % MOST, end >= MOST);
          List<TokenLine> lines = rows(spacing, way);
          if (lines != null) {
            if (cells != null && !cells.equals(way)) {
              return null;
            }
            cells = way;
            found = lines;
          }
        }
      }
    }
    return found;
  }

  /**
   * The rows if blank lines are to be understood so; null if they cannot be.
   *
   * @param way takes the column of each number, row by row
   */
  private @Nullable List<TokenLine> rows(Spacing spacing, List<List<Integer>> way) {
    List<TokenLine> lines = new ArrayList<>();
    int proofs = 0;
    int i = 0;
    while (i < items.size()) {
      Token label = items.get(i).token();
      int capacity = label.isLabel() ? words.capacity(label.folded()) : 0;
      int to = i + 1;
      while (to < items.size() && !items.get(to).token().isLabel()) {
        to++;
      }
      if (capacity == 0) {
        if (!label.isLabel() || to > i + 1) {
          return null; // numbers that follow no label of a row
        }
        lines.add(TokenLine.ofText(List.of(label), false));
        i++;
        continue;
      }
      List<Integer> columns = new ArrayList<>();
      int cells = columns(i, to, spacing, columns);
      int last = columns.isEmpty() ? -1 : columns.get(columns.size() - 1);
      if (to == i + 1 && to < items.size() && items.get(to).gap() == spacing.between()) {
        lines.add(TokenLine.ofText(List.of(label), false)); // on this form a group has that label
        i++;
        continue;
      }
      int covered = spacing.covered() && to < items.size() ? covered(to) : 0;
      if (cells != capacity + covered || last >= capacity) {
        return null;
      }
      // Blank lines after the last number of a row may part rows; those before one are cells.
      boolean blank = columns.isEmpty() && to < items.size() && capacity >= WIDE;
      proofs += last >= columns.size() || blank ? 1 : 0;
      way.add(columns);
      lines.add(row(i, capacity, columns));
      i = to;
    }
    return proofs >= ROWS ? lines : null;
  }

  /**
   * How many cells of the row that begins with a label are covered by groups whose labels stand in
   * rows above.
   */
  private int covered(int label) {
    int labels = 1;
    int at = label;
    while (at < items.size() && items.get(at).token().isLabel()) {
      int depth = words.depth(folded(at));
      if (depth > 0) {
        return Math.max(0, depth - labels);
      }
      labels++;
      at++;
    }
    return 0;
  }

  /** How many cells stand between a label and the next; -1 if gaps cannot be understood so. */
  private int columns(int label, int to, Spacing spacing, List<Integer> columns) {
    int column = 0;
    for (int i = label + 1; i <= to; i++) {
      int gap = i < items.size() ? items.get(i).gap() : trailing;
      int empty = i == items.size() ? 0 : spacing.cells(gap, i == to);
      if (empty < 0) {
        return -1;
      }
      column += empty;
      if (i < to) {
        columns.add(column++);
      }
    }
    // After the last row of the table nothing tells how many cells were empty.
    return to == items.size() ? Math.max(column, words.capacity(folded(label))) : column;
  }

  private String folded(int item) {
    return items.get(item).token().folded();
  }

  private TokenLine row(int label, int capacity, List<Integer> columns) {
    Place place = items.get(label).token().place();
    List<Token> tokens = new ArrayList<>();
    tokens.add(items.get(label).token());
    int next = 0;
    for (int c = 0; c < capacity; c++) {
      boolean filled = next < columns.size() && columns.get(next) == c;
      tokens.add(filled ? items.get(label + 1 + next++).token() : Token.of("", place));
    }
    return new TokenLine(tokens, true, true, 0, 0);
  }
}
