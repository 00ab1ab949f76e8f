package io.github.opengpr.rules;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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

  /** From so many terms on, those that are 0 are not written. */
  private static final int MANY = 4;

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

  /**
   * {@return both sums with their numbers, as where they fail: {@code 12 + 3 = 15 ≠ 51}} Blank
   * cells are left out; of many terms those that are 0.
   *
   * @param figures the values of a report
   */
  public String inNumbers(Figures figures) {
    String leftSum = sum(left, figures).toPlainString();
    String rightSum = sum(right, figures).toPlainString();
    String leftTerms = terms(left, figures);
    String rightTerms = terms(right, figures);
    return (leftTerms.equals(leftSum) ? leftSum : leftTerms + " = " + leftSum)
        + (comparison == Comparison.EQUAL ? " ≠ " : " < ")
        + (rightTerms.equals(rightSum) ? rightSum : rightSum + " = " + rightTerms);
  }

  /**
   * {@return by how much the two sums differ, 0 or more; a blank cell counts nothing}
   *
   * @param figures the values of a report
   */
  public BigDecimal difference(Figures figures) {
    return sum(left, figures).subtract(sum(right, figures)).abs();
  }

  private static BigDecimal sum(List<Cell> cells, Figures figures) {
    return Sides.sum(cells, figures::get);
  }

  /** The values of the cells that are not blank. */
  static List<BigDecimal> values(List<Cell> cells, Figures figures) {
    return cells.stream().map(figures::get).filter(Objects::nonNull).toList();
  }

  private static String terms(List<Cell> cells, Figures figures) {
    List<BigDecimal> values = values(cells, figures);
    StringBuilder terms = new StringBuilder();
    for (BigDecimal value : values) {
      if (value.signum() == 0 && values.size() >= MANY) {
        continue;
      }
      String plain = value.toPlainString();
      terms
          .append(terms.isEmpty() ? "" : " + ")
          .append(value.signum() < 0 && !terms.isEmpty() ? "(" + plain + ")" : plain);
    }
    return terms.isEmpty() ? "0" : terms.toString();
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
