package io.github.opengpr.read.office.pdf;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.document.GridCell;
import io.github.opengpr.read.document.GridRow;
import io.github.opengpr.read.office.grid.Edges;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** A table put together from what its pages hold. */
final class JoinedTable {

  /** Tables on two pages are one if their sides lie no farther apart than this. */
  private static final double SAME_SIDE = 6;

  private static final Pattern DIGITS = Pattern.compile("[0-9０-９.,，\\s-]+");

  private final PageTable first;
  private final List<SheetCell> cells = new ArrayList<>();
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
    boolean cut = isRestOfRow(next, heads, shift);
    int known = cut ? heads + 1 : heads;
    int offset = rows - known;
    for (SheetCell cell : next.cells()) {
      if (cut && cell.row() == heads && !cell.isEmpty()) {
        int above = above(cell, shift);
        SheetCell begin = cells.get(above);
        cells.set(above, begin.withText(begin.text() + "\n" + cell.text()));
      } else if (cell.row() >= known) {
        cells.add(cell.at(shift, cell.row() + offset));
      }
    }
    rows = offset + next.rows();
    return true;
  }

  /**
   * Whether a row is the rest of the one before it, cut by the end of the page: numbers without a
   * label under a row of the same columns that has them. 163 over 20 is not 163.
   */
  private boolean isRestOfRow(PageTable next, int row, double shift) {
    List<SheetCell> rest = next.row(row);
    boolean numbers = rest.stream().anyMatch(cell -> DIGITS.matcher(cell.text()).matches());
    return numbers
        && rest.size() > 1
        && rest.get(0).isEmpty()
        && rest.stream()
            .allMatch(
                cell -> {
                  int above = above(cell, shift);
                  return above >= 0
                      && cell.rows() == 1
                      && (cell.isEmpty()
                          || DIGITS.matcher(cell.text()).matches()
                              && DIGITS.matcher(cells.get(above).text()).matches());
                });
  }

  /** The cell of the last row that has the same sides; -1 if there is none. */
  private int above(SheetCell cell, double shift) {
    for (int i = cells.size() - 1; i >= 0; i--) {
      SheetCell other = cells.get(i);
      if (other.row() + other.rows() == rows
          && Math.abs(other.left() - cell.left() - shift) < SAME_SIDE
          && Math.abs(other.right() - cell.right() - shift) < SAME_SIDE) {
        return i;
      }
    }
    return -1;
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

  /** The table as a grid. */
  Grid grid() {
    List<Double> sides = new ArrayList<>();
    for (SheetCell cell : cells) {
      sides.add(cell.left());
      sides.add(cell.right());
    }
    Edges edges = Edges.of(sides, Lattice.SAME_EDGE);
    List<GridRow> made = new ArrayList<>();
    cells.sort(Comparator.comparingInt(SheetCell::row).thenComparingDouble(SheetCell::left));
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

  private static GridCell cell(SheetCell cell, Edges edges) {
    int column = edges.nearest(cell.left());
    int columns = Math.max(1, edges.nearest(cell.right()) - column);
    return new GridCell(cell.text(), column, columns, cell.rows(), cell.place());
  }
}
