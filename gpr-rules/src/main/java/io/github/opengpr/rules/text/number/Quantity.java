package io.github.opengpr.rules.text.number;

import io.github.opengpr.rules.text.passage.Passage;
import io.github.opengpr.rules.text.passage.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A number with its unit.
 *
 * @param number the number, value in single things or in yuan
 * @param unit what follows it
 * @param span number and unit
 */
public record Quantity(Numeral number, Unit unit, Span span) {

  /** The value: things, yuan, or hundredths. */
  public BigDecimal value() {
    return number.value();
  }

  /** Whether the number is given as exact and printed whole. */
  public boolean isExact() {
    return !number.approximate() && !number.broken();
  }

  /** Whether it counts things, and is no money, percentage or duration. */
  public boolean isCount() {
    return unit.counts();
  }

  /** Whether it is a percentage. */
  public boolean isPercent() {
    return unit.measure() == Unit.Measure.PERCENT;
  }

  public static List<Quantity> of(Passage passage, List<Numeral> numerals) {
    String text = passage.text();
    List<Quantity> quantities = new ArrayList<>();
    for (Numeral numeral : numerals) {
      int end = numeral.span().end();
      if (numeral.role() == Numeral.Role.PERCENT) {
        quantities.add(new Quantity(numeral, Unit.HUNDREDTHS, numeral.span()));
      } else if (numeral.role() == Numeral.Role.COUNT) {
        Unit unit = Unit.at(text, end);
        quantities.add(
            unit == null
                ? new Quantity(numeral, Unit.NONE, numeral.span())
                : new Quantity(
                    numeral,
                    unit,
                    new Span(numeral.span().start(), end + unit.printed().length())));
      }
    }
    return List.copyOf(quantities);
  }
}
