package io.github.opengpr.render.html;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.rules.Equation;
import io.github.opengpr.rules.SumRelation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** A sum that fails, written with its numbers: its terms and by how much it is off. */
final class SumInNumbers {

  /** From so many terms on, those that are 0 are left out. */
  private static final int MANY = 4;

  private final Equation equation;
  private final Figures figures;

  SumInNumbers(Equation equation, Figures figures) {
    this.equation = equation;
    this.figures = figures;
  }

  /** Both sides: {@code 12 + 3 = 15 ≠ 51}. */
  String words() {
    BigDecimal left = sum(equation.sums().left());
    BigDecimal right = sum(equation.sums().right());
    String leftTerms = terms(equation.sums().left());
    String rightTerms = terms(equation.sums().right());
    String leftSum = left.toPlainString();
    String rightSum = right.toPlainString();
    return (leftTerms.equals(leftSum) ? leftSum : leftTerms + " = " + leftSum)
        + (equation.sums().comparison() == SumRelation.Comparison.EQUAL ? " ≠ " : " < ")
        + (rightTerms.equals(rightSum) ? rightSum : rightSum + " = " + rightTerms);
  }

  /** By how much the sides differ. */
  String difference() {
    return sum(equation.sums().left()).subtract(sum(equation.sums().right())).abs().toPlainString();
  }

  private BigDecimal sum(List<Cell> cells) {
    return values(cells).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private List<BigDecimal> values(List<Cell> cells) {
    return cells.stream().map(figures::get).filter(Objects::nonNull).toList();
  }

  private String terms(List<Cell> cells) {
    List<BigDecimal> values = values(cells);
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
}
