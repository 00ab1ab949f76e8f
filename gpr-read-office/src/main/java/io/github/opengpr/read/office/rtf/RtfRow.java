package io.github.opengpr.read.office.rtf;

import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.document.Line;
import io.github.opengpr.read.office.word.WordTables;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A row of a table: where its cells end, and what stands in them. */
final class RtfRow {

  /** How a cell belongs together with its neighbours. */
  enum Merge {
    /** It goes on below. */
    DOWN,
    /** It belongs to the cell above. */
    FROM_ABOVE,
    /** It goes on to the right. */
    RIGHT,
    /** It belongs to the cell to the left. */
    FROM_LEFT
  }

  /**
   * Where a cell stands, in twentieths of a point.
   *
   * @param merges how it belongs together with its neighbours
   * @param shaded whether it has another ground than white
   */
  record Box(double left, double right, Set<Merge> merges, boolean shaded) {}

  private double left;
  private boolean shaded;
  private Set<Merge> next = EnumSet.noneOf(Merge.class);
  private final List<Box> boxes = new ArrayList<>();

  void left(int position) {
    left = position;
  }

  void next(Merge merge) {
    next.add(merge);
  }

  /** The next cell has another ground than white. */
  void shade() {
    shaded = true;
  }

  /** Whether a cell is known to have no ground of its own. */
  boolean isPlain(int cell) {
    return cell < boxes.size() && !boxes.get(cell).shaded();
  }

  void edge(int right) {
    double from = boxes.isEmpty() ? left : boxes.get(boxes.size() - 1).right();
    boxes.add(new Box(from, right, next, shaded));
    shaded = false;
    next = EnumSet.noneOf(Merge.class);
  }

  List<Box> boxes() {
    return boxes;
  }

  /** Whether a cell holds a table, or more text than any label has. */
  static boolean isLayout(List<Block> cell) {
    int length = 0;
    for (Block block : cell) {
      if (block instanceof Line line) {
        length += line.text().length();
      } else {
        return true;
      }
    }
    return length > WordTables.LONG_TEXT;
  }
}
