package io.github.opengpr.rules.catalogue.basis;

import java.math.BigDecimal;

/** Amounts as messages show them. */
public final class Amount {

  private Amount() {}

  /** The amount without idle zeros behind the point, as a value of a message. */
  public static BigDecimal plain(BigDecimal amount) {
    return amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
  }

  /** Without idle zeros behind the point and without powers of ten: 1500, 0.015. */
  public static String shown(BigDecimal amount) {
    return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
  }
}
