package io.github.opengpr.read.office.pdf.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A table, or as much of one as a page holds.
 *
 * @param page the page, from 1
 * @param box what it fills
 * @param rows how many rows it has
 * @param cells its cells, row by row
 * @param ruled whether lines part its cells; otherwise the alignment of its text does
 * @param exact whether it is certain which cell stands in which column
 */
public record PageTable(
    int page, Box box, int rows, List<PageCell> cells, boolean ruled, boolean exact)
    implements PageBlock {

  public PageTable {
    List<PageCell> sorted = new ArrayList<>(cells);
    sorted.sort(Comparator.comparingInt(PageCell::row).thenComparingDouble(PageCell::left));
    cells = List.copyOf(sorted);
  }

  /** The cells that begin in a row, left to right. */
  public List<PageCell> row(int row) {
    return cells.stream().filter(cell -> cell.row() == row).toList();
  }

  @Override
  public double top() {
    return box.top();
  }
}
