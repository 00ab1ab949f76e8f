package io.github.opengpr.model;

import io.github.opengpr.model.form.ValueKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The bounds of what a cell can hold, so that no value is too large to add up or to print. */
final class Amounts {

  private static final int DIGITS = ValueKind.MAX_DIGITS;
  private static final long LIMIT = BigDecimal.TEN.pow(DIGITS).longValueExact();

  private Amounts() {}

  /** The amount without an exponent, so that it is written as it is held. */
  static BigDecimal checked(BigDecimal value) {
    if (value.scale() > DIGITS || value.precision() - value.scale() > DIGITS) {
      throw new IllegalArgumentException(
          "an amount has at most " + DIGITS + " digits before and after the point");
    }
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  static @Nullable BigDecimal checkedOrNull(@Nullable BigDecimal value) {
    return value == null ? null : checked(value);
  }

  static void checkCounts(@Nullable Long... counts) {
    for (Long count : counts) {
      if (count != null && (count >= LIMIT || count <= -LIMIT)) {
        throw new IllegalArgumentException("a count has at most " + DIGITS + " digits: " + count);
      }
    }
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
