package io.github.opengpr.rules.catalogue;

import java.math.BigDecimal;

/** Amounts as messages show them. */
final class Amount {

  private Amount() {}

  /** Without idle zeros behind the point and without powers of ten: 1500, 0.015. */
  static String shown(BigDecimal amount) {
    return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
  }
}
