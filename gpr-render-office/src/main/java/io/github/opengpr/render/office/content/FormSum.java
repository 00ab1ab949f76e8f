package io.github.opengpr.render.office.content;

import io.github.opengpr.model.form.Block;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Two sums of cells that the form demands to be equal.
 *
 * @param left the cells of one side; the parts, where the other side is a total
 * @param right the cells of the other side; a single one is a total
 */
public record FormSum(List<Cell> left, List<Cell> right) {

  private static final String TOTAL = "total";
  private static final Set<String> NO_OUTCOMES =
      Set.of("received", "carriedIn", "handled", "carriedOut");

  /** Keeps unmodifiable copies. */
  public FormSum {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** Whether it says what a total is made of. */
  public boolean isTotal() {
    return right.size() == 1;
  }

  /** The cells of both sides, left before right. */
  public List<Cell> cells() {
    List<Cell> cells = new ArrayList<>(left);
    cells.addAll(right);
    return cells;
  }

  /** All sums of a form: along the rows of tables three and four, along the columns of three. */
  public static List<FormSum> of(Form form) {
    List<FormSum> sums = new ArrayList<>();
    for (Block block : List.of(form.requests().blocks().get(0), form.disputes().blocks().get(0))) {
      for (int row = 0; row < block.rows().size(); row++) {
        sums.add(total(line(block, row), TOTAL));
      }
    }
    Block requests = form.requests().blocks().get(0);
    for (int column = 0; column < requests.columns().size(); column++) {
      List<Cell> outcomes = new ArrayList<>();
      for (int row = 0; row < requests.rows().size(); row++) {
        if (!NO_OUTCOMES.contains(requests.rows().get(row).key())) {
          outcomes.add(requests.cell(row, column));
        }
      }
      sums.add(new FormSum(outcomes, List.of(at(requests, "handled", column))));
      sums.add(
          new FormSum(
              List.of(at(requests, "received", column), at(requests, "carriedIn", column)),
              List.of(at(requests, "handled", column), at(requests, "carriedOut", column))));
    }
    return sums;
  }

  private static List<Cell> line(Block block, int row) {
    int width = block.columns().size();
    return block.cells().subList(row * width, (row + 1) * width);
  }

  private static FormSum total(List<Cell> line, String key) {
    List<Cell> parts = line.stream().filter(cell -> !cell.column().key().equals(key)).toList();
    List<Cell> total = line.stream().filter(cell -> cell.column().key().equals(key)).toList();
    return new FormSum(parts, total);
  }

  private static Cell at(Block block, String row, int column) {
    for (int i = 0; i < block.rows().size(); i++) {
      if (block.rows().get(i).key().equals(row)) {
        return block.cell(i, column);
      }
    }
    throw new IllegalStateException("no row " + row);
  }
}
