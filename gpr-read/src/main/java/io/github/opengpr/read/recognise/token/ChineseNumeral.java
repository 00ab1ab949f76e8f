package io.github.opengpr.read.recognise.token;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers below ten thousand written in Chinese, such as 二十三. */
final class ChineseNumeral {

  private static final String NUMERALS = "零〇一二三四五六七八九十百千";

  /** Longer texts are no numbers below ten thousand. */
  private static final int LONGEST = 8;

  private ChineseNumeral() {}

  /** The value of the numeral; null if the text is none. */
  static @Nullable BigDecimal value(String text) {
    long total = 0;
    long digit = -1;
    String numerals = Fold.of(text);
    if (numerals.isEmpty() || numerals.length() > LONGEST) {
      return null;
    }
    for (int i = 0; i < numerals.length(); i++) {
      int n = NUMERALS.indexOf(numerals.charAt(i));
      if (n < 0) {
        return null;
      }
      if (n <= 1) {
        digit = digit < 0 ? 0 : digit;
      } else if (n <= 10) {
        if (digit > 0) {
          return null; // two digits without a unit between them: read one by one or a mistake
        }
        digit = n - 1L;
      } else {
        long unit = n == 11 ? 10 : n == 12 ? 100 : 1000;
        total += (digit <= 0 ? 1L : digit) * unit;
        digit = 0;
      }
    }
    return BigDecimal.valueOf(total + Math.max(digit, 0));
  }
}
