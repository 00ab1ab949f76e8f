package io.github.opengpr.model;

import io.github.opengpr.model.form.ValueKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The bounds of what a cell can hold, so that no value is too large to add up or to print. */
final class Amounts {

  private static final int DIGITS = ValueKind.MAX_DIGITS;
  private static final long LIMIT = BigDecimal.TEN.pow(DIGITS).longValueExact();

  private Amounts() {}

  /** The amount without an exponent, so that it is written as it is held. */
  static BigDecimal checked(BigDecimal value) {
    // A scale may be so far below 0 that the difference leaves the range of int.
    if (value.scale() > DIGITS || (long) value.precision() - value.scale() > DIGITS) {
      throw new IllegalArgumentException(
          "小数点前后各不超过 "
              + DIGITS
              + " 位 / a value has at most "
              + DIGITS
              + " digits before and after the point");
    }
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  static @Nullable BigDecimal checkedOrNull(@Nullable BigDecimal value) {
    return value == null ? null : checked(value);
  }

  static void checkCounts(@Nullable Long... counts) {
    for (Long count : counts) {
      if (count != null && (count >= LIMIT || count <= -LIMIT)) {
        throw new IllegalArgumentException(
            "件数不超过 "
                + DIGITS
                + " 位："
                + count
                + " / a count has at most "
                + DIGITS
                + " digits: "
                + count);
      }
    }
  }

  static long count(BigDecimal value) {
    try {
      return checked(value).longValueExact();
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(
          "件数应为整数，不能是 "
              + value.toPlainString()
              + " / a count is a whole number, not "
              + value.toPlainString(),
          e);
    }
  }

  /** A number that somebody gave, exactly; what may have lost digits on its way is refused. */
  static @Nullable BigDecimal exact(String address, @Nullable Number value) {
    if (value == null || value instanceof BigDecimal) {
      return (BigDecimal) value;
    }
    if (value instanceof BigInteger whole) {
      return new BigDecimal(whole);
    }
    if (value instanceof Long
        || value instanceof Integer
        || value instanceof Short
        || value instanceof Byte) {
      return BigDecimal.valueOf(value.longValue());
    }
    throw new IllegalArgumentException(
        address
            + "：应为整数或 BigDecimal，不能是 "
            + value.getClass().getSimpleName()
            + " / a whole number or a BigDecimal is needed, not a "
            + value.getClass().getSimpleName());
  }
}
