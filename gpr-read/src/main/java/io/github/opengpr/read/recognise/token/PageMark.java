package io.github.opengpr.read.recognise.token;

/**
 * Page numbers that a converter left between the lines: {@code - 3 -}, {@code 第3页}, {@code 3/12}.
 */
public final class PageMark {

  private static final int LONGEST = 24;

  private PageMark() {}

  /**
   * Whether the text is a page number with its ornament. A bare number is none: it may be a value.
   */
  public static boolean is(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    String t = text.strip();
    if (t.length() < 2) {
      return false;
    }
    if (t.charAt(0) == '第') {
      return t.indexOf('页') > 0 && onlyPageWords(t);
    }
    char first = t.charAt(0);
    char last = t.charAt(t.length() - 1);
    if (isOrnament(first) && isOrnament(last) && t.length() > 2) {
      return isDigits(t.substring(1, t.length() - 1));
    }
    int slash = t.indexOf('/');
    if (slash > 0) {
      return isDigits(t.substring(0, slash)) && isDigits(t.substring(slash + 1));
    }
    return t.regionMatches(true, 0, "page ", 0, 5) && t.length() < 16;
  }

  private static boolean onlyPageWords(String t) {
    for (int i = 0; i < t.length(); i++) {
      char c = t.charAt(i);
      if ("第页共，,、/ 0123456789０１２３４５６７８９\u00A0".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOrnament(char c) {
    return c == '-' || c == '—' || c == '–' || c == '－' || c == '·' || c == '~' || c == '～'
        || c == '―';
  }

  private static boolean isDigits(String t) {
    String d = t.strip();
    if (d.isEmpty() || d.length() > 4) {
      return false;
    }
    for (int i = 0; i < d.length(); i++) {
      if (Character.digit(d.charAt(i), 10) < 0) {
        return false;
      }
    }
    return true;
  }
}
