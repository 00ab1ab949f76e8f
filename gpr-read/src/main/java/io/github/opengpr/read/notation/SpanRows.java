package io.github.opengpr.read.notation;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.document.GridCell;
import io.github.opengpr.read.document.GridRow;
import java.util.ArrayList;
import java.util.List;

/** Rows of cells with spans, put into their columns one after the other. */
final class SpanRows {

  /** No table of a report is wider; a text that says so is mistaken or hostile. */
  private static final int WIDEST = 200;

  /** Whether a place that a cell covers from above is written as an empty cell. */
  private final boolean coveredAreWritten;

  private final Place place;
  private final List<GridRow> rows = new ArrayList<>();
  private final int[] taken = new int[WIDEST];
  private List<GridCell> row = new ArrayList<>();
  private int column;

  SpanRows(Place place, boolean coveredAreWritten) {
    this.place = place;
    this.coveredAreWritten = coveredAreWritten;
  }

  /** Whether the row has no cell so far. */
  boolean isEmpty() {
    return row.isEmpty();
  }

  void cell(String text, int columns, int height, Place at) {
    int width = Math.max(1, Math.min(columns, WIDEST));
    while (!coveredAreWritten && column < WIDEST && taken[column] > 0) {
      column++;
    }
    boolean covered = column < WIDEST && taken[column] > 0 && text.isBlank();
    if (!covered) {
      row.add(new GridCell(text, column, width, Math.max(1, height), at));
    }
    for (int c = column; c < Math.min(WIDEST, column + width); c++) {
      taken[c] = Math.max(taken[c], height);
    }
    column = Math.min(WIDEST, column + width);
  }

  void endRow() {
    for (int c = 0; c < WIDEST; c++) {
      taken[c] = Math.max(0, taken[c] - 1);
    }
    rows.add(new GridRow(row));
    row = new ArrayList<>();
    column = 0;
  }

  /** The table; without a row that was not ended. */
  Grid grid() {
    return new Grid(rows, true, place);
  }
}
