package io.github.opengpr.rules;

import io.github.opengpr.model.form.Cell;
import java.util.List;

/**
 * One instance of an equation rule on one form: two sums of cells that must compare. Immutable and
 * thread-safe.
 *
 * @param ruleId the rule
 * @param line the row or column it runs along
 * @param sums the sums
 */
public record Equation(String ruleId, CellLine line, SumRelation sums) {

  /** {@return all cells it names, left before right} */
  public List<Cell> cells() {
    return sums.cells();
  }

  /**
   * +1 for each cell of the left sum, -1 for each of the right one, in the order of {@link
   * #cells()}.
   *
   * @return an array of its own, +1 and -1
   */
  public int[] coefficients() {
    int[] coefficients = new int[sums.left().size() + sums.right().size()];
    for (int i = 0; i < coefficients.length; i++) {
      coefficients[i] = i < sums.left().size() ? 1 : -1;
    }
    return coefficients;
  }

  /** {@return whether the sums must be equal, not only bounded} */
  public boolean isEquality() {
    return sums.comparison() == SumRelation.Comparison.EQUAL;
  }

  /**
   * {@return the cell by whose address a finding is named: the total where one side is a single
   * cell, else the first cell}
   */
  public Cell anchor() {
    return sums.right().size() == 1 ? sums.right().get(0) : sums.left().get(0);
  }
}
