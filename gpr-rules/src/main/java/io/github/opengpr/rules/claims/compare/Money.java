package io.github.opengpr.rules.claims.compare;

import java.math.BigDecimal;

/** Compares sums of money of the text, in yuan, with those of table two, in 万元. */
final class Money {

  private static final int YUAN_TO_FORM = 4;

  private Money() {}

  /** Whether the two amounts are equal to the last digit that both print, rounded or cut off. */
  static boolean isSame(BigDecimal yuan, String printed, BigDecimal filed) {
    BigDecimal stated = yuan.movePointLeft(YUAN_TO_FORM);
    BigDecimal step = stepOf(printed).max(BigDecimal.ONE.movePointLeft(Math.max(0, filed.scale())));
    BigDecimal apart = stated.subtract(filed).abs();
    boolean rounded = filed.scale() > 0 || printed.indexOf('.') >= 0;
    return apart.signum() == 0 || (rounded && apart.compareTo(step) < 0);
  }

  /** What one in the last printed digit is worth, in 万元. */
  private static BigDecimal stepOf(String printed) {
    int point = printed.indexOf('.');
    int decimals = 0;
    for (int i = point + 1; point >= 0 && i < printed.length(); i++) {
      if (!Character.isDigit(printed.charAt(i))) {
        break;
      }
      decimals++;
    }
    if (printed.contains("亿") || printed.contains("億")) {
      return BigDecimal.ONE.movePointRight(YUAN_TO_FORM - decimals);
    }
    boolean tenThousands = printed.contains("万") || printed.contains("萬");
    return BigDecimal.ONE.movePointLeft(tenThousands ? decimals : decimals + YUAN_TO_FORM);
  }
}
