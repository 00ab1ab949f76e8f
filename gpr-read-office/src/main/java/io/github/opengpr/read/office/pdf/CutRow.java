package io.github.opengpr.read.office.pdf;

import io.github.opengpr.read.office.pdf.page.PageCell;
import io.github.opengpr.read.office.pdf.page.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The last row of a table on a page, which may go on at the top of the next one: 163 over 20 is not
 * 163. Used once, by one thread.
 */
final class CutRow {

  private static final Pattern DIGITS = Pattern.compile("[0-9０-９.,，\\s-]+");

  private final List<PageCell> cells;
  private final int rows;
  private final double shift;

  /**
   * The last row of a table.
   *
   * @param cells its cells; what goes on is added to them
   * @param rows how many rows it has
   * @param shift how far the next page is moved to the left
   */
  CutRow(List<PageCell> cells, int rows, double shift) {
    this.cells = cells;
    this.rows = rows;
    this.shift = shift;
  }

  /**
   * Adds a row of the next page to the last one if it is the rest of it: its columns are the same,
   * no label begins in it, and what numbers it has stand under numbers.
   *
   * @return whether it is
   */
  boolean isRest(List<PageCell> rest) {
    List<Integer> above = new ArrayList<>();
    int label = -1;
    int values = 0;
    int numbers = 0;
    for (PageCell cell : rest) {
      int upper = above(cell);
      if (upper < 0) {
        return false;
      }
      boolean value = isNumber(cells.get(upper));
      if (value && cell.rows() > 1
          || !cell.isEmpty() && value != isNumber(cell)
          || !cell.isEmpty() && value && !isBroken(cells.get(upper))) {
        return false;
      }
      if (value) {
        values++;
        numbers += cell.isEmpty() ? 0 : 1;
      } else if (Segment.isOrdinal(plain(cell))) {
        return false;
      } else if (values == 0) {
        label = above.size();
      }
      above.add(upper);
    }
    if (values == 0 || label < 0 || !labelGoesOn(rest.get(label), above.get(label), numbers)) {
      return false;
    }
    for (int i = 0; i < rest.size(); i++) {
      cells.set(above.get(i), cells.get(above.get(i)).goingOn(rest.get(i)));
    }
    return true;
  }

  /** Whether the words before the values, if there are any, can only go on with those above. */
  private boolean labelGoesOn(PageCell label, int above, int numbers) {
    if (label.isEmpty()) {
      return numbers > 0;
    }
    double right = cells.get(above).right();
    List<PageCell> labels =
        cells.stream()
            .filter(cell -> Math.abs(cell.right() - right) < JoinedTable.SAME_SIDE)
            .filter(cell -> !cell.isEmpty() && !isNumber(cell))
            .toList();
    long ordinals = labels.stream().filter(cell -> Segment.isOrdinal(plain(cell))).count();
    return Segment.isOrdinal(plain(cells.get(above)))
        && ordinals > 1
        && ordinals >= labels.size() - ordinals;
  }

  /** Whether a number may be broken for want of space: columns hold two digits at least. */
  private static boolean isBroken(PageCell number) {
    int last = number.text().lastIndexOf('\n') + 1;
    return number.text().substring(last).strip().length() > 1;
  }

  private static boolean isNumber(PageCell cell) {
    return DIGITS.matcher(cell.text()).matches();
  }

  private static String plain(PageCell cell) {
    return cell.text().replaceAll("\\s", "");
  }

  /** The cell of the last row that has the same sides; -1 if there is none. */
  private int above(PageCell cell) {
    for (int i = cells.size() - 1; i >= 0; i--) {
      PageCell other = cells.get(i);
      if (other.row() + other.rows() == rows
          && Math.abs(other.left() - cell.left() - shift) < JoinedTable.SAME_SIDE
          && Math.abs(other.right() - cell.right() - shift) < JoinedTable.SAME_SIDE) {
        return i;
      }
    }
    return -1;
  }
}
