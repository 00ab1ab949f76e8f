package io.github.opengpr.cli.text;

/** Texts of any length brought into one line, in one pass over as much as is shown. */
public final class OneLine {

  private OneLine() {}

  /** Without white space and invisible characters at its ends. */
  public static String trimmed(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /**
   * The beginning of a text, with a mark in place of each line end and the white space around it.
   *
   * @param most how many characters are wanted; no more than that are made
   * @param mark what stands for a line end
   */
  public static String of(String text, int most, String mark) {
    StringBuilder line = new StringBuilder();
    int at = 0;
    while (at < text.length() && line.length() < most) {
      int end = at;
      boolean breaks = false;
      while (end < text.length() && isBlank(text.charAt(end))) {
        breaks |= isLineEnd(text.charAt(end));
        end++;
      }
      if (breaks) {
        line.append(mark);
      } else {
        line.append(text, at, Math.min(end, at + most));
      }
      if (end < text.length()) {
        line.append(text.charAt(end));
      }
      at = end + 1;
    }
    return line.toString();
  }

  private static boolean isSpace(char c) {
    return isBlank(c) || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  private static boolean isLineEnd(char c) {
    return c >= '\n' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
