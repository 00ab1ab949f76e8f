package io.github.opengpr.rules;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.rules.SumRelation.Comparison;
import java.util.List;
import java.util.Objects;

/**
 * A sum of cells, the left side of a comparison. Immutable and thread-safe.
 *
 * @param cells the cells to add up
 */
public record Sum(List<Cell> cells) {

  /** Keeps an unmodifiable copy. */
  public Sum {
    Objects.requireNonNull(cells, "cells");
    cells = List.copyOf(cells);
  }

  /**
   * {@return the sum of the given cells}
   *
   * @param cells the cells
   */
  public static Sum sum(Cell... cells) {
    Objects.requireNonNull(cells, "cells");
    return new Sum(List.of(cells));
  }

  /**
   * {@return the sum of the given cells}
   *
   * @param cells the cells
   */
  public static Sum sum(List<Cell> cells) {
    return new Sum(cells);
  }

  /**
   * {@return the demand that this sum equals that of the given cells}
   *
   * @param right the cells of the other side
   */
  public SumRelation equalTo(Cell... right) {
    Objects.requireNonNull(right, "right");
    return new SumRelation(cells, Comparison.EQUAL, List.of(right), List.of());
  }

  /**
   * {@return the demand that this sum is at least that of the given cells}
   *
   * @param right the cells of the other side
   */
  public SumRelation atLeast(Cell... right) {
    Objects.requireNonNull(right, "right");
    return new SumRelation(cells, Comparison.AT_LEAST, List.of(right), List.of());
  }

  /**
   * {@return the demand that this sum is at least that of the filled ones among the given cells,
   * checked where some but not all are blank}
   *
   * @param right the cells of the other side
   */
  public SumRelation atLeastFilled(List<Cell> right) {
    Objects.requireNonNull(right, "right");
    return new SumRelation(cells, Comparison.AT_LEAST_FILLED, right, List.of());
  }
}
