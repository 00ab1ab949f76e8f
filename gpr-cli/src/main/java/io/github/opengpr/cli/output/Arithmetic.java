package io.github.opengpr.cli.output;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.rules.Equation;
import io.github.opengpr.rules.SumRelation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A sum that fails, written with its numbers: {@code 8 + 1 = 9 ≠ 0}. */
final class Arithmetic {

  /** From so many terms on, those that are 0 are left out. */
  private static final int MANY = 4;

  private Arithmetic() {}

  static String of(Equation equation, Figures figures) {
    List<BigDecimal> left = values(equation.sums().left(), figures);
    List<BigDecimal> right = values(equation.sums().right(), figures);
    String sign = equation.sums().comparison() == SumRelation.Comparison.EQUAL ? " ≠ " : " < ";
    String leftSum = sum(left).toPlainString();
    String rightSum = sum(right).toPlainString();
    String leftTerms = terms(left);
    String rightTerms = terms(right);
    return (leftTerms.equals(leftSum) ? leftSum : leftTerms + " = " + leftSum)
        + sign
        + (rightTerms.equals(rightSum) ? rightSum : rightSum + " = " + rightTerms);
  }

  private static List<BigDecimal> values(List<Cell> cells, Figures figures) {
    List<BigDecimal> values = new ArrayList<>();
    for (Cell cell : cells) {
      BigDecimal value = figures.get(cell);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  private static BigDecimal sum(List<BigDecimal> values) {
    return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String terms(List<BigDecimal> values) {
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
