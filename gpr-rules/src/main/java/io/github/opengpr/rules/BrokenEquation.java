package io.github.opengpr.rules;

import io.github.opengpr.model.form.Cell;
import java.math.BigDecimal;
import java.util.List;

/** An equation that does not hold in a report, with its numbers. Immutable and thread-safe. */
public final class BrokenEquation {

  private final Equation equation;
  private final Subject subject;

  BrokenEquation(Equation equation, Subject subject) {
    this.equation = equation;
    this.subject = subject;
  }

  /** {@return the equation} */
  public Equation equation() {
    return equation;
  }

  /** {@return the label of the row or column} */
  public String line() {
    return equation.line().label();
  }

  /** {@return what the left cells add up to} */
  public String left() {
    return Sides.sum(subject.figures(), equation.sums().left()).toPlainString();
  }

  /** {@return what the right cells add up to, blanks left out} */
  public String right() {
    return Sides.sum(subject.figures(), equation.sums().right()).toPlainString();
  }

  /** {@return the left cells' values as an addition, such as {@code 8 + 1}} */
  public String leftTerms() {
    return terms(equation.sums().left());
  }

  /** {@return the right cells' values as an addition, blanks left out} */
  public String rightTerms() {
    return terms(equation.sums().right());
  }

  private String terms(List<Cell> cells) {
    StringBuilder terms = new StringBuilder();
    for (Cell cell : cells) {
      BigDecimal value = subject.figures().get(cell);
      if (value != null) {
        terms.append(terms.isEmpty() ? "" : " + ").append(value.toPlainString());
      }
    }
    return terms.toString();
  }
}
