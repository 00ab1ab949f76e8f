package io.github.opengpr.read.recognise.token;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A run of digits with separators.
 *
 * @param value the number
 * @param regular whether the separators stand where they should: thousands in groups of three
 */
record Digits(BigDecimal value, boolean regular) {

  /** Reads digits, commas, apostrophes and at most one point; null if that is no number. */
  static @Nullable Digits of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean regular = true;
    int group = -1;
    boolean point = false;
    int lead = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' || c == '\'') {
        if (point || (group >= 0 ? group != 3 : lead == 0 || lead > 3)) {
          regular = false;
        }
        group = 0;
      } else if (c == '.') {
        if (point || plain.length() == 0) {
          return null;
        }
        if (group >= 0 && group != 3) {
          regular = false;
        }
        group = -1;
        point = true;
        plain.append('.');
      } else {
        plain.append(c == 'o' || c == '〇' ? '0' : c == 'l' || c == 'i' ? '1' : c);
        if (group >= 0) {
          group++;
        } else if (!point) {
          lead++;
        }
      }
    }
    if (group >= 0 && group != 3) {
      regular = false;
    }
    int length = plain.length();
    if (length == 0 || length > 40 || plain.charAt(length - 1) == '.') {
      return null;
    }
    return new Digits(new BigDecimal(plain.toString()), regular);
  }
}
