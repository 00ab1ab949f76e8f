package io.github.opengpr.read.office.pdf;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.document.GridCell;
import io.github.opengpr.read.document.GridRow;
import io.github.opengpr.read.document.Recognition;
import io.github.opengpr.read.office.grid.Edges;
import io.github.opengpr.read.office.pdf.page.PageCell;
import io.github.opengpr.read.office.pdf.page.PageTable;
import io.github.opengpr.read.office.pdf.table.Lattice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A table put together from what its pages hold. */
final class JoinedTable {

  /** Tables on two pages are one if their sides lie no farther apart than this. */
  static final double SAME_SIDE = 6;

  private final PageTable first;
  private final List<PageCell> cells = new ArrayList<>();
  private PageTable last;
  private int rows;

  JoinedTable(PageTable first) {
    this.first = first;
    this.last = first;
    this.cells.addAll(first.cells());
    this.rows = first.rows();
  }

  /**
   * Adds the table that begins the next page, if it is the same one.
   *
   * @return whether it is
   */
  boolean add(PageTable next) {
    double wider = Math.abs(next.box().width() - last.box().width());
    if (next.page() != last.page() + 1 || !next.ruled() || !last.ruled() || wider > SAME_SIDE) {
      return false;
    }
    last = next;
    int heads = repeatedHeads(next);
    // Sheets printed on both sides have their text now farther left, now farther right.
    double shift = first.box().left() - next.box().left();
    boolean cut = new CutRow(cells, rows, shift).isRest(next.row(heads));
    int known = cut ? heads + 1 : heads;
    int offset = rows - known;
    for (PageCell cell : next.cells()) {
      if (cell.row() >= known) {
        cells.add(cell.at(shift, cell.row() + offset));
      }
    }
    rows = offset + next.rows();
    return true;
  }

  /** How many rows at the beginning say the same as the first rows of the table. */
  private int repeatedHeads(PageTable next) {
    int heads = 0;
    while (heads < Math.min(next.rows() - 1, first.rows()) && isSame(next, heads)) {
      heads++;
    }
    // One row may be like the first by chance only if it has no words.
    return next.cells().stream()
            .filter(cell -> cell.row() < 1)
            .anyMatch(cell -> cell.text().codePoints().anyMatch(Character::isIdeographic))
        ? heads
        : 0;
  }

  private boolean isSame(PageTable next, int row) {
    List<String> texts = texts(next, row);
    return !texts.isEmpty() && texts.equals(texts(first, row));
  }

  private static List<String> texts(PageTable table, int row) {
    return table.row(row).stream()
        .map(cell -> cell.text().replaceAll("\\s", ""))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  Grid grid() {
    List<Double> sides = new ArrayList<>();
    for (PageCell cell : cells) {
      sides.add(cell.left());
      sides.add(cell.right());
    }
    Edges edges = Edges.of(sides, Lattice.SAME_EDGE);
    List<GridRow> made = new ArrayList<>();
    cells.sort(Comparator.comparingInt(PageCell::row).thenComparingDouble(PageCell::left));
    int at = 0;
    for (int row = 0; row < rows; row++) {
      List<GridCell> inRow = new ArrayList<>();
      for (; at < cells.size() && cells.get(at).row() == row; at++) {
        inRow.add(cell(cells.get(at), edges));
      }
      made.add(new GridRow(inRow));
    }
    Place place = cells.get(0).place();
    return new Grid(made, first.exact(), place);
  }

  private static GridCell cell(PageCell cell, Edges edges) {
    int column = edges.nearest(cell.left());
    int columns = Math.max(1, edges.nearest(cell.right()) - column);
    GridCell made = new GridCell(cell.text(), column, columns, cell.rows(), cell.place());
    return cell.doubt() == null
        ? made
        : made.recognised(Recognition.doubtful(cell.doubt(), List.of()));
  }
}
