package io.github.opengpr.read.office.sheet;

import java.util.ArrayList;
import java.util.List;

/** A row of a sheet as it is shown. */
final class ShownRow {

  /** More text than this in one cell is no label of a row. */
  private static final int LONG = 40;

  /**
   * A cell that begins in the row.
   *
   * @param cell what it holds
   * @param column its first column
   * @param lastColumn its last column
   * @param lastRow its last row
   */
  record Piece(SheetCell cell, int column, int lastColumn, int lastRow) {}

  private final int row;
  private final boolean crossed;
  private final List<Piece> pieces = new ArrayList<>();

  /**
   * An empty row.
   *
   * @param crossed whether a cell of a row above reaches into it
   */
  ShownRow(int row, boolean crossed) {
    this.row = row;
    this.crossed = crossed;
  }

  int row() {
    return row;
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** Whether one cell is all there is. */
  boolean isSingle() {
    return pieces.size() == 1 && !crossed;
  }

  /** Whether one cell is all there is, and it holds a passage. */
  boolean isPassage() {
    return isSingle() && pieces.get(0).cell().text().length() > LONG;
  }
}
