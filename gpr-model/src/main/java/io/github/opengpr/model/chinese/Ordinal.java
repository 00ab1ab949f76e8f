package io.github.opengpr.model.chinese;

import org.jspecify.annotations.Nullable;

/**
 * The number a heading, label or item begins with: {@code 一、}, {@code （一）}, {@code 1.}, {@code ①}.
 *
 * @param text the numeral as printed, without its mark; null if there is none
 * @param style how it is written
 * @param length the characters it takes with its mark and the blanks before and after it; 0 if
 *     there is none
 * @param marked whether it has its mark: {@code 一、} and not a bare {@code 一} before a blank
 */
public record Ordinal(@Nullable String text, Style style, int length, boolean marked) {

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

  private static final Ordinal NONE = new Ordinal(null, Style.NONE, 0, false);

  private static final String CHINESE = "一二三四五六七八九十";
  private static final String STROKES = "—–―－-ー─";

  /** The ordinal a text begins with, perhaps after blanks. */
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
    if (open == '（' || open == '(' || open == '〔' || open == '﹙' || open == '〈') {
      return bracketed(s, i);
    }
    if (open >= '㈠' && open <= '㈩') {
      String numeral = CHINESE.substring(open - '㈠', open - '㈠' + 1);
      return new Ordinal(numeral, Style.BRACKETED, pastBlanks(s, i + 1), true);
    }
    if (open >= '⑴' && open <= '⒇' || open >= '⒈' && open <= '⒛') {
      int number = open >= '⒈' ? open - '⒈' + 1 : open - '⑴' + 1;
      return new Ordinal(Integer.toString(number), Style.DIGITS, pastBlanks(s, i + 1), true);
    }
    int start = i;
    if ((open == 'l' || open == 'I' || open == '|' || open == '1')
        && i + 1 < n
        && CHINESE.indexOf(s.charAt(i + 1)) >= 0) {
      i++;
    }
    int first = i;
    while (i < n && i - first < 3 && CHINESE.indexOf(numeral(s.charAt(i))) >= 0) {
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
      boolean circled = only >= '①' && only <= '⑩';
      boolean bare = i - first == 1 && CHINESE.indexOf(numeral(only)) >= 0 && (circled || mark > i);
      return bare ? new Ordinal(numeral, style, mark, circled) : NONE;
    }
    if (style == Style.DIGITS && mark + 1 < n && Character.digit(s.charAt(mark + 1), 10) >= 0) {
      return NONE;
    }
    return new Ordinal(numeral, style, pastBlanks(s, mark + 1), true);
  }

  /** The numeral in plain characters; null if there is none. */
  public @Nullable String plain() {
    if (text == null) {
      return null;
    }
    return Fold.of(text.length() == 1 ? String.valueOf(numeral(text.charAt(0))) : text);
  }

  /** The number; 0 if there is none or its numeral is damaged. */
  public int value() {
    String plain = plain();
    if (plain == null || plain.isEmpty()) {
      return 0;
    }
    if (Character.digit(plain.charAt(0), 10) >= 0) {
      return plain.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(plain) : 0;
    }
    return (int) Math.max(0, Numerals.chinese(plain));
  }

  private static Ordinal bracketed(String s, int open) {
    int i = open + 1;
    int n = s.length();
    while (i < n && i - open < 6 && !isClosing(s.charAt(i))) {
      i++;
    }
    if (i >= n || i - open < 2 || i - open >= 6) {
      return NONE;
    }
    String numeral = s.substring(open + 1, i).strip();
    if (numeral.isEmpty()) {
      return NONE;
    }
    boolean chinese = true;
    boolean digits = true;
    for (int at = 0; at < numeral.length(); at++) {
      chinese &= CHINESE.indexOf(numeral(numeral.charAt(at))) >= 0;
      digits &= Character.digit(numeral.charAt(at), 10) >= 0;
    }
    if (!chinese && !digits) {
      return NONE;
    }
    Style style = chinese ? Style.BRACKETED : Style.DIGITS;
    return new Ordinal(numeral, style, pastBlanks(s, i + 1), true);
  }

  private static boolean isClosing(char c) {
    return c == '）' || c == ')' || c == '〕' || c == '﹚' || c == '〉';
  }

  /**
   * The numeral of a radical, a Roman numeral or a number in a circle; only these occur in
   * ordinals.
   */
  private static char numeral(char c) {
    if (c >= '①' && c <= '⑩') {
      return CHINESE.charAt(c - '①');
    }
    if (c >= 'Ⅰ' && c <= 'Ⅹ') {
      return CHINESE.charAt(c - 'Ⅰ');
    }
    return Ideographs.plain(c);
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
