package io.github.opengpr.model.chinese;

/**
 * Page numbers that a converter left between the lines: {@code - 3 -}, {@code 第3页}, {@code 3/12},
 * {@code Page 3 of 12}.
 */
public final class PageMark {

  private static final int LONGEST = 24;

  private static final String ORNAMENTS = "-—–－―·~～•─";

  private static final String PAGE_WORDS = "第页共，,、/";

  private PageMark() {}

  /**
   * Whether a line is a page number with its ornament. A bare number is none: it may be a value.
   */
  public static boolean is(String line) {
    if (line.length() > LONGEST || !hasDigit(line)) {
      return false;
    }
    String text = compact(line);
    if (text.length() < 2) {
      return false;
    }
    char first = text.charAt(0);
    if (first == '第' || first == '共') {
      return text.indexOf('页') > 1 && text.indexOf('第') >= 0 && isPageWords(text);
    }
    if (isOrnament(first)) {
      return isOrnate(text);
    }
    if (text.regionMatches(true, 0, "page", 0, 4)) {
      return isEnglish(text.substring(4));
    }
    int slash = text.indexOf('/');
    return slash > 0 && isNumber(text, 0, slash) && isNumber(text, slash + 1, text.length());
  }

  /**
   * Whether a line is a number of up to three digits, with an ornament or without: among sentences
   * that is a page number.
   */
  public static boolean isAmongText(String line) {
    if (line.length() > LONGEST || !hasDigit(line)) {
      return false;
    }
    String text = compact(line);
    int from = 0;
    int to = text.length();
    while (from < to && isOrnament(text.charAt(from))) {
      from++;
    }
    while (to > from && isOrnament(text.charAt(to - 1))) {
      to--;
    }
    return to - from <= 3 && isNumber(text, from, to);
  }

  private static boolean hasDigit(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (Character.digit(line.charAt(i), 10) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOrnate(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && from < 3 && isOrnament(text.charAt(from))) {
      from++;
    }
    int after = to;
    while (to > from && after - to < 3 && isOrnament(text.charAt(to - 1))) {
      to--;
    }
    return to < after && isNumber(text, from, to);
  }

  private static boolean isEnglish(String rest) {
    int from = !rest.isEmpty() && rest.charAt(0) == '|' ? 1 : 0;
    int of = rest.indexOf("of");
    int slash = of < 0 ? rest.indexOf('/') : of;
    return slash < 0
        ? isNumber(rest, from, rest.length())
        : isNumber(rest, from, slash) && isNumber(rest, slash + (of < 0 ? 1 : 2), rest.length());
  }

  private static boolean isPageWords(String text) {
    boolean number = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = Character.digit(c, 10) >= 0;
      number |= digit;
      if (!digit && PAGE_WORDS.indexOf(c) < 0) {
        return false;
      }
    }
    return number;
  }

  private static boolean isNumber(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.digit(text.charAt(i), 10) < 0) {
        return false;
      }
    }
    return to > from && to - from <= 4;
  }

  private static boolean isOrnament(char c) {
    return ORNAMENTS.indexOf(c) >= 0;
  }

  /** Without blanks, 頁 and 總 in their plain form. */
  private static String compact(String line) {
    StringBuilder text = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c > ' ' && !Character.isSpaceChar(c)) {
        text.append(Ideographs.plain(c));
      }
    }
    return text.toString();
  }
}
