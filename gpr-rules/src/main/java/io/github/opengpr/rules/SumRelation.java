package io.github.opengpr.rules;

import io.github.opengpr.model.form.Cell;
import java.util.ArrayList;
import java.util.List;

/**
 * Two sums of cells and how they must compare. Made by {@link Sum}. Immutable and thread-safe.
 *
 * @param left the cells of the left sum
 * @param comparison how the left sum must compare with the right one
 * @param right the cells of the right sum
 * @param onlyIfBlank the comparison is made only where all these cells are blank; empty for always
 */
public record SumRelation(
    List<Cell> left, Comparison comparison, List<Cell> right, List<Cell> onlyIfBlank) {

  /** Keeps unmodifiable copies. */
  public SumRelation {
    left = List.copyOf(left);
    right = List.copyOf(right);
    onlyIfBlank = List.copyOf(onlyIfBlank);
  }

  /**
   * {@return the same, made only where the given cells are blank}
   *
   * @param cells the cells
   */
  public SumRelation onlyIfBlank(Cell... cells) {
    return new SumRelation(left, comparison, right, List.of(cells));
  }

  /** {@return the cells of both sums, left before right} */
  public List<Cell> cells() {
    List<Cell> cells = new ArrayList<>(left);
    cells.addAll(right);
    return cells;
  }

  /** How two sums compare. */
  public enum Comparison {
    /** Both are equal. A blank on either side leaves it unchecked. */
    EQUAL,
    /** The left one is at least as large. A blank on either side leaves it unchecked. */
    AT_LEAST,
    /**
     * The left one is at least as large as what is filled in on the right. For a right side that is
     * filled in part: with no blank there an equation says more, with nothing filled there is
     * nothing to say.
     */
    AT_LEAST_FILLED
  }
}
