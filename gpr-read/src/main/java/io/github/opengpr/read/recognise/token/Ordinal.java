package io.github.opengpr.read.recognise.token;

import org.jspecify.annotations.Nullable;

/**
 * The number a heading or label begins with.
 *
 * @param text the numeral as printed, without its mark; null if there is none
 * @param style how it is written
 * @param length the characters it takes with its mark and the blanks after it
 */
public record Ordinal(@Nullable String text, Style style, int length) {

  /** How a number before a heading is written. */
  public enum Style {
    /** None. */
    NONE,
    /** {@code 一、}, or damaged: a stroke for 一, a letter before the numeral. */
    CHINESE,
    /** {@code （一）}. */
    BRACKETED,
    /** {@code 1.}, {@code 1、}, {@code （1）}. */
    DIGITS
  }

  private static final Ordinal NONE = new Ordinal(null, Style.NONE, 0);

  private static final String CHINESE = "一二三四五六七八九十";
  private static final String STROKES = "—–―－-ー─";

  public static Ordinal of(String s) {
    int i = 0;
    int n = s.length();
    while (i < n && blank(s.charAt(i))) {
      i++;
    }
    if (i >= n) {
      return NONE;
    }
    char open = s.charAt(i);
    if (open == '（' || open == '(' || open == '〔' || open == '﹙') {
      return bracketed(s, i);
    }
    int start = i;
    if ((open == 'l' || open == 'I' || open == '|' || open == '1')
        && i + 1 < n
        && CHINESE.indexOf(s.charAt(i + 1)) >= 0) {
      i++;
    }
    int first = i;
    while (i < n && i - first < 3 && CHINESE.indexOf(Ideographs.plain(kangxi(s.charAt(i)))) >= 0) {
      i++;
    }
    Style style = Style.CHINESE;
    if (i == first) {
      if (STROKES.indexOf(s.charAt(i)) >= 0) {
        i++;
      } else {
        style = Style.DIGITS;
        while (i < n && i - first < 2 && Character.digit(s.charAt(i), 10) >= 0) {
          i++;
        }
      }
    }
    if (i == first) {
      return NONE;
    }
    String numeral = s.substring(start, i);
    int mark = i;
    while (mark < n && blank(s.charAt(mark))) {
      mark++;
    }
    if (mark >= n) {
      return NONE;
    }
    if (!mark(s.charAt(mark), style)) {
      char only = s.charAt(first);
      boolean circled = only >= '①' && only <= '⑥';
      boolean bare = i - first == 1 && CHINESE.indexOf(kangxi(only)) >= 0 && (circled || mark > i);
      return bare ? new Ordinal(numeral, style, mark) : NONE;
    }
    if (style == Style.DIGITS && mark + 1 < n && Character.digit(s.charAt(mark + 1), 10) >= 0) {
      return NONE;
    }
    return new Ordinal(numeral, style, pastBlanks(s, mark + 1));
  }

  /** The numeral in plain characters; null if there is none. */
  public @Nullable String plain() {
    if (text == null) {
      return null;
    }
    return Fold.of(text.length() == 1 ? String.valueOf(kangxi(text.charAt(0))) : text);
  }

  private static Ordinal bracketed(String s, int open) {
    int i = open + 1;
    int n = s.length();
    while (i < n
        && i - open < 6
        && s.charAt(i) != '）'
        && s.charAt(i) != ')'
        && s.charAt(i) != '〕') {
      i++;
    }
    if (i >= n || i - open < 2 || i - open >= 6) {
      return NONE;
    }
    String numeral = s.substring(open + 1, i).strip();
    if (numeral.isEmpty() || i >= n) {
      return NONE;
    }
    boolean chinese = numeral.chars().allMatch(c -> CHINESE.indexOf(kangxi((char) c)) >= 0);
    boolean digits = numeral.chars().allMatch(c -> Character.digit(c, 10) >= 0);
    if (!chinese && !digits) {
      return NONE;
    }
    return new Ordinal(numeral, chinese ? Style.BRACKETED : Style.DIGITS, pastBlanks(s, i + 1));
  }

  /**
   * The numeral of a radical, a Roman numeral or a number in a circle; only these occur in
   * ordinals.
   */
  private static char kangxi(char c) {
    return switch (c) {
      case '⼀', 'Ⅰ', '①' -> '一';
      case '⼆', 'Ⅱ', '②' -> '二';
      case 'Ⅲ', '③' -> '三';
      case 'Ⅳ', '④' -> '四';
      case 'Ⅴ', '⑤' -> '五';
      case 'Ⅵ', '⑥' -> '六';
      case '⼋' -> '八';
      case '⼗' -> '十';
      default -> c;
    };
  }

  private static boolean mark(char c, Style style) {
    return c == '、'
        || c == '.'
        || c == '．'
        || c == '﹑'
        || c == '､'
        || style == Style.CHINESE && (c == ',' || c == '，' || c == ':' || c == '：');
  }

  private static boolean blank(char c) {
    return c <= ' ' || Character.isSpaceChar(c) || c == 0xFEFF || c >= 0x200B && c <= 0x200F;
  }

  private static int pastBlanks(String s, int from) {
    int i = from;
    while (i < s.length() && blank(s.charAt(i))) {
      i++;
    }
    return i;
  }
}
