package io.github.opengpr.testkit;

import io.github.opengpr.model.form.ValueKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** A mistake in writing one number. */
enum NumberSlip {
  /** Two digits next to each other changed places. */
  TRANSPOSED("digits swapped") {
    @Override
    @Nullable String mistake(String digits, Draw draw) {
      if (digits.length() < 2) {
        return null;
      }
      int at = (int) draw.between(0, digits.length() - 2L);
      return digits.substring(0, at)
          + digits.charAt(at + 1)
          + digits.charAt(at)
          + digits.substring(at + 2);
    }
  },
  /** One digit was taken for another that looks like it. */
  SUBSTITUTED("digit mistaken") {
    @Override
    @Nullable String mistake(String digits, Draw draw) {
      int at = (int) draw.between(0, digits.length() - 1L);
      int pair = LOOK_ALIKE.indexOf(digits.charAt(at));
      char other = pair < 0 ? (char) ('0' + draw.between(0, 9)) : LOOK_ALIKE.charAt(pair ^ 1);
      return digits.substring(0, at) + other + digits.substring(at + 1);
    }
  },
  /** A digit was left out. */
  DROPPED("digit lost") {
    @Override
    @Nullable String mistake(String digits, Draw draw) {
      int at = (int) draw.between(0, digits.length() - 1L);
      return digits.length() < 2 ? null : digits.substring(0, at) + digits.substring(at + 1);
    }
  },
  /** A digit was written twice. */
  DOUBLED("digit doubled") {
    @Override
    @Nullable String mistake(String digits, Draw draw) {
      int at = (int) draw.between(0, digits.length() - 1L);
      return digits.substring(0, at + 1) + digits.substring(at);
    }
  },
  /** One more. */
  ONE_MORE("one more") {
    @Override
    @Nullable String mistake(String digits, Draw draw) {
      return new BigInteger(digits).add(BigInteger.ONE).toString();
    }
  },
  /** One less. */
  ONE_LESS("one less") {
    @Override
    @Nullable String mistake(String digits, Draw draw) {
      BigInteger number = new BigInteger(digits);
      return number.signum() == 0 ? null : number.subtract(BigInteger.ONE).toString();
    }
  },
  /** A nought too many. */
  TENFOLD("ten times as much") {
    @Override
    @Nullable String mistake(String digits, Draw draw) {
      return digits + "0";
    }
  };

  /** Pairs of digits that are taken for each other; the partner of each stands beside it. */
  private static final String LOOK_ALIKE = "173856";

  private final String words;

  NumberSlip(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  abstract @Nullable String mistake(String digits, Draw draw);

  /** The number with the mistake; null if the mistake cannot be made in it. */
  @Nullable BigDecimal apply(BigDecimal value, Draw draw) {
    BigInteger digits = value.unscaledValue();
    String mistaken = mistake(digits.abs().toString(), draw);
    if (mistaken == null || mistaken.length() > ValueKind.MAX_DIGITS) {
      return null;
    }
    BigInteger wrong = new BigInteger(mistaken);
    return new BigDecimal(digits.signum() < 0 ? wrong.negate() : wrong, value.scale());
  }
}
