package io.github.opengpr.rules;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageTemplate;
import io.github.opengpr.model.MessageValue;
import io.github.opengpr.model.MessageValue.NumberValue;
import io.github.opengpr.model.form.Cell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * An equation that does not hold in a report, with its numbers. Immutable and thread-safe.
 *
 * @param equation the equation
 * @param subject the report and its document
 */
record BrokenEquation(Equation equation, Subject subject) {

  /** The names of the values that its words may name. */
  static final Set<String> VALUES = Set.of("line", "left", "right", "leftTerms", "rightTerms");

  /** What is wrong, in the words of its rule. */
  Message in(MessageTemplate words) {
    return words
        .fill()
        .with("line", equation.line().label())
        .with("left", left())
        .with("right", right())
        .with("leftTerms", terms(equation.sums().left()))
        .with("rightTerms", terms(equation.sums().right()))
        .build();
  }

  /** What the left cells add up to, blanks left out. */
  BigDecimal left() {
    return Sides.sum(equation.sums().left(), subject.figures()::get);
  }

  /** What the right cells add up to, blanks left out. */
  BigDecimal right() {
    return Sides.sum(equation.sums().right(), subject.figures()::get);
  }

  private List<MessageValue> terms(List<Cell> cells) {
    return SumRelation.values(cells, subject.figures()).stream()
        .<MessageValue>map(NumberValue::new)
        .toList();
  }
}
