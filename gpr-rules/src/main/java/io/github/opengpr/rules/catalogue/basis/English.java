package io.github.opengpr.rules.catalogue.basis;

import java.math.BigDecimal;

/** Numbers of things in English. */
public final class English {

  private English() {}

  /** {@code 1 report}, {@code 2 reports}. */
  public static String count(long number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }

  /** {@code 1 suit}, {@code 2 suits}. */
  public static String count(BigDecimal number, String one) {
    return number.toPlainString() + " " + one + (number.compareTo(BigDecimal.ONE) == 0 ? "" : "s");
  }
}
