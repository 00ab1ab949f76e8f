package io.github.opengpr.rules.catalogue;

import java.math.BigDecimal;

/** Numbers of things in English. */
final class English {

  private English() {}

  /** {@code 1 report}, {@code 2 reports}. */
  static String count(long number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }

  /** {@code 1 suit}, {@code 2 suits}. */
  static String count(BigDecimal number, String one) {
    return number.toPlainString() + " " + one + (number.compareTo(BigDecimal.ONE) == 0 ? "" : "s");
  }
}
