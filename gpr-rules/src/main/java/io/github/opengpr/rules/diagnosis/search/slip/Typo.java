package io.github.opengpr.rules.diagnosis.search.slip;

import io.github.opengpr.rules.diagnosis.Operation;
import java.util.Map;

/**
 * What a slip of the hand or of the eye does to one number.
 *
 * <p>Costs are tenths of the cost of a plain slip, which is 100.
 */
final class Typo {
  static final int PLAIN = 100;
  static final int UNEXPLAINED = 125;

  /** Of slips that cost the same whatever the numbers. */
  private static final Map<Operation, Integer> COSTS =
      Map.of(
          Operation.NUMBER_DOUBLED, PLAIN - 5,
          Operation.NEGATIVE_SIGN, PLAIN - 5,
          Operation.DIGIT_DROPPED, PLAIN - 2,
          Operation.DIGITS_TRANSPOSED, PLAIN + 2);

  private Typo() {}

  /** The slip that turns the right number into the filed one. */
  static Operation between(long filed, long right) {
    if (filed < 0) {
      return filed == -right ? Operation.NEGATIVE_SIGN : Operation.REPLACED;
    }
    if (filed == 0) {
      return Operation.LEFT_ZERO;
    }
    int length = length(filed);
    int other = length(right);
    if (length == 2 * other && right > 0 && filed == right * power(other) + right) {
      return Operation.NUMBER_DOUBLED;
    }
    if (other == length + 1 && dropsOne(right, filed)) {
      return Operation.DIGIT_DROPPED;
    }
    if (length == other + 1 && dropsOne(filed, right)) {
      return Operation.DIGIT_ADDED;
    }
    if (length == other) {
      Operation same = sameLength(filed, right);
      if (same != Operation.REPLACED) {
        return same;
      }
    }
    return Math.abs(filed - right) == 1 ? Operation.OFF_BY_ONE : Operation.REPLACED;
  }

  /**
   * How far-fetched the slip is that turns the right number into the filed one.
   *
   * <p>Ten more stand for about e times rarer: a slip with one possible outcome (left 0, written
   * twice) is more telling than one with many (any digit for another).
   */
  static int cost(long filed, long right) {
    Operation slip = between(filed, right);
    if (slip == Operation.LEFT_ZERO) {
      return right == 1 ? PLAIN - 10 : PLAIN - 6;
    }
    if (slip == Operation.OFF_BY_ONE) {
      return right == 0 ? PLAIN - 6 : PLAIN;
    }
    if (slip == Operation.DIGIT_ADDED) {
      return filed == right * 10 ? PLAIN - 5 : PLAIN + 12;
    }
    if (slip == Operation.DIGIT_SUBSTITUTED) {
      return confusable(filed, right) ? PLAIN : length(filed) == 1 ? PLAIN + 16 : PLAIN + 12;
    }
    return COSTS.getOrDefault(slip, UNEXPLAINED);
  }

  private static Operation sameLength(long filed, long right) {
    int differing = 0;
    int first = -1;
    int last = -1;
    long a = filed;
    long b = right;
    for (int place = 0; a > 0 || b > 0; place++, a /= 10, b /= 10) {
      if (a % 10 != b % 10) {
        differing++;
        first = first < 0 ? place : first;
        last = place;
      }
    }
    if (differing == 1) {
      return Math.abs(filed - right) == 1 ? Operation.OFF_BY_ONE : Operation.DIGIT_SUBSTITUTED;
    }
    boolean neighbours = differing == 2 && last == first + 1;
    if (neighbours
        && digit(filed, first) == digit(right, last)
        && digit(filed, last) == digit(right, first)) {
      return Operation.DIGITS_TRANSPOSED;
    }
    return Operation.REPLACED;
  }

  /** 1 and 7, 3 and 8, 0 and 8, 5 and 6 look alike. */
  private static boolean confusable(long filed, long right) {
    for (long a = filed, b = right; a > 0 || b > 0; a /= 10, b /= 10) {
      if (a % 10 != b % 10) {
        long low = Math.min(a % 10, b % 10);
        long high = Math.max(a % 10, b % 10);
        return (low == 1 && high == 7)
            || (low == 3 && high == 8)
            || (low == 0 && high == 8)
            || (low == 5 && high == 6);
      }
    }
    return false;
  }

  private static boolean dropsOne(long longer, long shorter) {
    for (long power = 1; power <= longer && power > 0; power *= 10) {
      if (longer / power / 10 * power + longer % power == shorter) {
        return true;
      }
    }
    return false;
  }

  private static int length(long number) {
    int length = 1;
    for (long rest = number / 10; rest > 0; rest /= 10) {
      length++;
    }
    return length;
  }

  private static long digit(long number, int place) {
    return number / power(place) % 10;
  }

  private static long power(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= 10;
    }
    return power;
  }
}
