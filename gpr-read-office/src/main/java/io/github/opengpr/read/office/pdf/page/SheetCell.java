package io.github.opengpr.read.office.pdf.page;

import io.github.opengpr.model.printed.Place;

/**
 * A cell of a table on a page.
 *
 * @param text what it says, its lines parted by line breaks
 * @param left its left edge
 * @param right its right edge
 * @param row the row it begins in, from 0
 * @param rows how many rows it spans
 * @param place where its text stands; where it has none, the cell itself
 */
public record SheetCell(String text, double left, double right, int row, int rows, Place place) {

  public boolean isEmpty() {
    return text.isBlank();
  }

  public SheetCell at(double shift, int otherRow) {
    return new SheetCell(text, left + shift, right + shift, otherRow, rows, place);
  }

  /** The cell with what the next page holds of it. */
  public SheetCell goingOn(SheetCell rest) {
    String all = rest.isEmpty() ? text : isEmpty() ? rest.text : text + "\n" + rest.text;
    return new SheetCell(all, left, right, row, rows + rest.rows - 1, place);
  }
}
