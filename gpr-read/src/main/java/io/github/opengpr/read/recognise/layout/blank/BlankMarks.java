package io.github.opengpr.read.recognise.layout.blank;

/**
 * Blanks that stand for an empty cell where other blanks part cells: wide ones and those that do
 * not break, {@code 规章 　 　 3}.
 */
public final class BlankMarks {

  private BlankMarks() {}

  /** Whether a text is one such blank and nothing else. */
  public static boolean is(String text) {
    return text.length() == 1 && isMark(text.charAt(0));
  }

  private static boolean isMark(char c) {
    return c == '\u3000' || c == '\u00A0';
  }

  /**
   * Whether they stand for empty cells in a line: each alone, and one blank between it and the
   * cells beside it. In any other line they are blanks as others are.
   */
  public static boolean standIn(String line) {
    boolean any = false;
    for (int i = 0; i < line.length(); i++) {
      if (!isMark(line.charAt(i))) {
        continue;
      }
      if (!isParted(line, i - 1, -1) || !isParted(line, i + 1, 1)) {
        return false;
      }
      any = true;
    }
    return any;
  }

  /** Whether one blank and no more stands at a place, or the line ends there. */
  private static boolean isParted(String line, int at, int step) {
    int beyond = at + step;
    return at < 0
        || at >= line.length()
        || line.charAt(at) == ' '
            && (beyond < 0 || beyond >= line.length() || line.charAt(beyond) != ' ');
  }
}
