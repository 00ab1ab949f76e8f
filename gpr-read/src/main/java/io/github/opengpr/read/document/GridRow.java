package io.github.opengpr.read.document;

import java.util.List;

/**
 * A row of a table. Immutable and thread-safe.
 *
 * @param cells the cells that begin in this row, left to right; a cell that spans from a row above
 *     is not repeated
 */
public record GridRow(List<GridCell> cells) {

  /** Keeps an unmodifiable copy. */
  public GridRow {
    cells = List.copyOf(cells);
  }
}
