package io.github.opengpr.rules.text.passage;

/** A folded text that can be asked for any character, with what lies outside it as {@code '\0'}. */
public record Glyphs(String text) {

  public int digits(int start) {
    int i = start;
    while (isDigit(at(i))) {
      i++;
    }
    return i;
  }

  public int chineseEnd(int start) {
    int i = start;
    while (i < text.length() && isNumeral(text.charAt(i))) {
      i++;
    }
    return i;
  }

  public char at(int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
  }

  /** The numerals of running text: those of cheques are words there, as in 陆续, 队伍, 收拾. */
  static boolean isNumeral(char c) {
    return switch (c) {
      case '零', '〇', '一', '二', '两', '三', '四', '五', '六', '七', '八', '九', '十', '百', '千', '万', '亿' ->
          true;
      default -> false;
    };
  }

  /** Whether a number may begin with it: a digit or 十, for 百姓 and 万众 are words. */
  public static boolean startsNumber(char c) {
    return isNumeral(c) && "百千万亿".indexOf(c) < 0;
  }

  public static boolean isJoint(char c) {
    return c == '-' || c == '/' || c == '.';
  }

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  public static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  public static boolean isLetterOrDigit(char c) {
    return isDigit(c) || isLetter(c);
  }
}
