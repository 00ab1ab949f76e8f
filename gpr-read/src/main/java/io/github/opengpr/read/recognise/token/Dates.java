package io.github.opengpr.read.recognise.token;

import org.jspecify.annotations.Nullable;

/** Years and dates as reports write them. */
public final class Dates {

  private static final String NUMERALS = "〇一二三四五六七八九";

  private Dates() {}

  /**
   * Whether the line is a date and nothing else: {@code 2022年1月18日}, {@code 二〇二二年一月十八日}, {@code
   * 2022-01-18}.
   */
  public static boolean isDate(String line) {
    String text = compact(line);
    if (text.length() < 8 || text.length() > 16) {
      return false;
    }
    if (text.endsWith("日") || text.endsWith("号")) {
      int year = text.indexOf('年');
      int month = text.indexOf('月');
      return year >= 4 && month > year + 1 && month < text.length() - 2 && numerals(text, "年月日号");
    }
    return text.chars().filter(c -> c == '-' || c == '/' || c == '.').count() == 2
        && numerals(text, "-/.");
  }

  /** Whether the text has nothing but numerals and the given marks. */
  private static boolean numerals(String text, String marks) {
    return text.chars()
        .allMatch(
            c ->
                c >= '0' && c <= '9'
                    || marks.indexOf(c) >= 0
                    || NUMERALS.indexOf(c) >= 0
                    || c == '零'
                    || c == '十'
                    || c == 'O'
                    || c == 'o'
                    || c == '○');
  }

  /** The first year from 2000 to 2099 before 年 in the text; null if there is none. */
  public static @Nullable Integer year(String line) {
    String text = compact(line);
    for (int i = text.indexOf('年'); i >= 0; i = text.indexOf('年', i + 1)) {
      int from = i;
      while (from > 0 && i - from < 4 && digit(text.charAt(from - 1)) >= 0) {
        from--;
      }
      if (i - from == 4) {
        int year = 0;
        for (int k = from; k < i; k++) {
          year = year * 10 + digit(text.charAt(k));
        }
        if (year >= 2000 && year < 2100) {
          return year;
        }
      }
    }
    return null;
  }

  private static int digit(char c) {
    if (c == '零' || c == '○' || c == 'O' || c == 'Ｏ') {
      return 0;
    }
    int numeral = NUMERALS.indexOf(c);
    return numeral >= 0 ? numeral : Character.digit(c, 10);
  }

  private static String compact(String line) {
    StringBuilder text = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c > ' ' && !Character.isSpaceChar(c)) {
        int digit = Character.digit(c, 10);
        text.append(digit >= 0 ? (char) ('0' + digit) : c);
      }
    }
    return text.toString();
  }
}
