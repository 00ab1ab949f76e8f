package io.github.opengpr.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The bounds of what a cell can hold, so that no value is too large to add up or to print. */
final class Amounts {

  private static final int DIGITS = 18;

  private Amounts() {}

  static BigDecimal checked(BigDecimal value) {
    if (value.scale() > DIGITS || value.precision() - value.scale() > DIGITS) {
      throw new IllegalArgumentException(
          "an amount has at most " + DIGITS + " digits before and after the point");
    }
    return value;
  }

  static @Nullable BigDecimal checkedOrNull(@Nullable BigDecimal value) {
    return value == null ? null : checked(value);
  }

  static long count(BigDecimal value) {
    try {
      return checked(value).longValueExact();
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(
          "a count is a whole number, not " + value.toPlainString(), e);
    }
  }
}
