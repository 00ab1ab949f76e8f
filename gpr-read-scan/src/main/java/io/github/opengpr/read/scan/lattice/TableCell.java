package io.github.opengpr.read.scan.lattice;

/**
 * A cell between ruled lines, in pixels of the page.
 *
 * @param row the row it begins in, from 0
 * @param column the column it begins in, from 0
 * @param rows how many rows it spans
 * @param columns how many columns it spans
 * @param left where the rule to its left lies
 * @param top where the rule above it lies
 * @param right where the rule to its right lies
 * @param bottom where the rule below it lies
 * @param closed whether it is a rectangle with rules on all sides
 */
public record TableCell(
    int row,
    int column,
    int rows,
    int columns,
    int left,
    int top,
    int right,
    int bottom,
    boolean closed) {

  /** This cell and the one below it as one. */
  TableCell with(TableCell below) {
    return new TableCell(
        row,
        column,
        rows + below.rows,
        columns,
        left,
        top,
        right,
        below.bottom,
        closed && below.closed);
  }

  /** Whether it goes on over a level at which the other begins or ends. */
  public boolean isOver(TableCell other) {
    int end = row + rows;
    int otherEnd = other.row + other.rows;
    return other.row > row && other.row < end || otherEnd > row && otherEnd < end;
  }
}
