package io.github.opengpr.rules.text.number;

import io.github.opengpr.rules.text.passage.Glyphs;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A share told in Chinese characters without 百分之: 占三分之二, 近七成. Only behind a word that tells of a
 * share; elsewhere 三成 and 三分之一 are no statistics.
 *
 * @param end after its last character
 * @param percent in hundredths, rounded to two digits
 * @param tenths whether it is told in tenths, and so only about
 */
record Fraction(int end, BigDecimal percent, boolean tenths) {

  private static final String BEFORE = "占近约逾达超足仅过有";
  private static final String DIGITS = "一二三四五六七八九";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The share that stands at {@code start}; null if none does. */
  static @Nullable Fraction at(Glyphs chars, int start) {
    int first = DIGITS.indexOf(chars.at(start)) + 1;
    if (first == 0 || BEFORE.indexOf(chars.at(start - 1)) < 0) {
      return null;
    }
    if (chars.at(start + 1) == '成' && "员立果为功品效长".indexOf(chars.at(start + 2)) < 0) {
      return new Fraction(start + 2, BigDecimal.valueOf(first * 10L), true);
    }
    int part = DIGITS.indexOf(chars.at(start + 3)) + 1;
    boolean fraction = chars.at(start + 1) == '分' && chars.at(start + 2) == '之';
    if (!fraction || part == 0 || part >= first) {
      return null;
    }
    BigDecimal percent =
        HUNDRED
            .multiply(BigDecimal.valueOf(part))
            .divide(BigDecimal.valueOf(first), 2, RoundingMode.HALF_UP);
    return new Fraction(start + 4, percent, false);
  }
}
