package io.github.opengpr.read.scan.lattice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Squares of a lattice without a rule between them are one cell. */
final class Squares {

  private final Lattice lattice;
  private final boolean[][] seen;

  Squares(Lattice lattice) {
    this.lattice = lattice;
    this.seen = new boolean[lattice.rows()][lattice.columns()];
  }

  List<TableCell> cells() {
    List<TableCell> cells = new ArrayList<>();
    for (int row = 0; row < lattice.rows(); row++) {
      for (int column = 0; column < lattice.columns(); column++) {
        if (!seen[row][column]) {
          cells.addAll(cell(row, column));
        }
      }
    }
    cells.sort(Comparator.comparingInt(TableCell::row).thenComparingInt(TableCell::column));
    return cells;
  }

  private List<TableCell> cell(int row, int column) {
    List<int[]> squares = new ArrayList<>();
    spread(row, column, squares);
    int top = squares.stream().mapToInt(square -> square[0]).min().orElse(row);
    int bottom = squares.stream().mapToInt(square -> square[0]).max().orElse(row);
    int left = squares.stream().mapToInt(square -> square[1]).min().orElse(column);
    int right = squares.stream().mapToInt(square -> square[1]).max().orElse(column);
    boolean outside = squares.stream().anyMatch(square -> isOpen(square[0], square[1]));
    if (outside) {
      return List.of();
    }
    if (squares.size() == (bottom - top + 1) * (right - left + 1)) {
      return List.of(cell(top, left, bottom, right, true));
    }
    // A rule is torn: which of them belong together cannot be known.
    return squares.stream()
        .map(square -> cell(square[0], square[1], square[0], square[1], false))
        .toList();
  }

  /** Whether the square lies at the edge of the lattice without a rule there. */
  private boolean isOpen(int row, int column) {
    return row == 0 && !lattice.isRuledAbove(row, column)
        || row == lattice.rows() - 1 && !lattice.isRuledBelow(row, column);
  }

  private TableCell cell(int top, int left, int bottom, int right, boolean closed) {
    return new TableCell(
        top,
        left,
        bottom - top + 1,
        right - left + 1,
        lattice.left(left),
        lattice.top(top),
        lattice.left(right + 1),
        lattice.top(bottom + 1),
        closed);
  }

  private void spread(int row, int column, List<int[]> squares) {
    List<int[]> open = new ArrayList<>();
    open.add(new int[] {row, column});
    seen[row][column] = true;
    while (!open.isEmpty()) {
      int[] square = open.remove(open.size() - 1);
      squares.add(square);
      int r = square[0];
      int c = square[1];
      if (r + 1 < lattice.rows() && !lattice.isRuledBelow(r, c)) {
        take(r + 1, c, open);
      }
      if (r > 0 && !lattice.isRuledAbove(r, c)) {
        take(r - 1, c, open);
      }
      if (c + 1 < lattice.columns() && !lattice.isRuledRight(r, c)) {
        take(r, c + 1, open);
      }
      if (c > 0 && !lattice.isRuledLeft(r, c)) {
        take(r, c - 1, open);
      }
    }
  }

  private void take(int row, int column, List<int[]> open) {
    if (!seen[row][column]) {
      seen[row][column] = true;
      open.add(new int[] {row, column});
    }
  }
}
