package io.github.opengpr.render.office.sheet;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.FormSum;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The sums of the form in the language of workbooks. */
final class Formulas {

  private final Map<Cell, Position> positions;

  Formulas(Map<Cell, Position> positions) {
    this.positions = positions;
  }

  /** Whether a sum says what a total is made of. */
  static boolean isTotal(FormSum sum) {
    return sum.right().size() == 1;
  }

  /** What a total is made of; nothing, as long as no part is filled in. */
  String total(FormSum sum) {
    String parts = names(sum.left());
    return "IF(COUNT(" + parts + ")=0,\"\",SUM(" + parts + "))";
  }

  /**
   * Whether a sum does not hold. Where a part is blank, a total is wrong only if the others already
   * exceed it.
   */
  String broken(FormSum sum) {
    String left = names(sum.left());
    String right = names(sum.right());
    String all = "COUNT(" + left + "," + right + ")=" + sum.cells().size();
    String differ = "AND(" + all + ",SUM(" + left + ")<>SUM(" + right + "))";
    return isTotal(sum)
        ? "OR(" + differ + ",AND(COUNT(" + right + ")=1,SUM(" + left + ")>SUM(" + right + ")))"
        : differ;
  }

  /** The cells one after another, parted by spaces. */
  String list(List<Cell> cells) {
    List<String> names = new ArrayList<>();
    cells.forEach(cell -> names.add(at(cell).name()));
    return String.join(" ", names);
  }

  private Position at(Cell cell) {
    Position at = positions.get(cell);
    if (at == null) {
      throw new IllegalArgumentException("not on this sheet: " + cell);
    }
    return at;
  }

  /** Names of cells, those in a row or below each other as one area. */
  private String names(List<Cell> cells) {
    List<String> names = new ArrayList<>();
    for (int first = 0; first < cells.size(); ) {
      int last = Math.max(end(cells, first, 0, 1), end(cells, first, 1, 0));
      String from = at(cells.get(first)).fixedName();
      names.add(last == first ? from : from + ":" + at(cells.get(last)).fixedName());
      first = last + 1;
    }
    return String.join(",", names);
  }

  private int end(List<Cell> cells, int first, int down, int right) {
    int last = first;
    while (last + 1 < cells.size()) {
      Position at = at(cells.get(last));
      if (!at(cells.get(last + 1)).equals(new Position(at.row() + down, at.column() + right))) {
        break;
      }
      last++;
    }
    return last;
  }
}
