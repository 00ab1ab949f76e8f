package io.github.opengpr.read.office.pdf.page;

import io.github.opengpr.model.printed.CellDoubt;
import io.github.opengpr.model.printed.Place;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table on a page.
 *
 * @param text what it says, its lines parted by line breaks
 * @param left its left edge
 * @param right its right edge
 * @param row the row it begins in, from 0
 * @param rows how many rows it spans
 * @param place where its text stands; where it has none, the cell itself
 * @param doubt why the text may not be the whole of it; null if it is
 */
public record PageCell(
    String text,
    double left,
    double right,
    int row,
    int rows,
    Place place,
    @Nullable CellDoubt doubt) {

  public boolean isEmpty() {
    return text.isBlank() && doubt == null;
  }

  public PageCell at(double shift, int otherRow) {
    return new PageCell(text, left + shift, right + shift, otherRow, rows, place, doubt);
  }

  /** The cell with what the next page holds of it. */
  public PageCell goingOn(PageCell rest) {
    String all = rest.text.isBlank() ? text : text.isBlank() ? rest.text : text + "\n" + rest.text;
    CellDoubt either = doubt == null ? rest.doubt : doubt;
    return new PageCell(all, left, right, row, rows + rest.rows - 1, place, either);
  }
}
