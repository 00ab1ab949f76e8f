package io.github.opengpr.rules;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.rules.Sums.Comparison;
import java.util.List;

/**
 * A sum of cells, the left side of a comparison.
 *
 * @param cells the cells to add up
 */
public record Sum(List<Cell> cells) {

  /** Keeps an unmodifiable copy. */
  public Sum {
    cells = List.copyOf(cells);
  }

  /** The sum of the given cells. */
  public static Sum sum(Cell... cells) {
    return new Sum(List.of(cells));
  }

  /** The sum of the given cells. */
  public static Sum sum(List<Cell> cells) {
    return new Sum(cells);
  }

  /** This sum must equal that of the given cells. */
  public Sums equalTo(Cell... right) {
    return new Sums(cells, Comparison.EQUAL, List.of(right), List.of());
  }

  /** This sum must be at least that of the given cells. */
  public Sums atLeast(Cell... right) {
    return new Sums(cells, Comparison.AT_LEAST, List.of(right), List.of());
  }

  /**
   * This sum must be at least that of the filled ones among the given cells, checked where some but
   * not all are blank.
   */
  public Sums atLeastFilled(List<Cell> right) {
    return new Sums(cells, Comparison.AT_LEAST_FILLED, right, List.of());
  }
}
