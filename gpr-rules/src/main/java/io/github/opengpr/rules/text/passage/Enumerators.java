package io.github.opengpr.rules.text.passage;

/** Recognises what numbers a paragraph: 一、 （一） 1. 1、 (1) ① 一是 2.1 收件： ■ */
public final class Enumerators {

  private static final String NUMERALS = "一二三四五六七八九十";
  private static final String MAGNITUDES = "万亿千百元倍%年月件条公米吨亩小平分";

  private Enumerators() {}

  /** The length of the ordinal that starts at {@code start}, 0 if there is none. */
  public static int at(CharSequence text, int start) {
    int length = text.length();
    if (start >= length) {
      return 0;
    }
    char first = text.charAt(start);
    if (first >= '①' && first <= '⑳' || Labels.isBullet(first)) {
      return 1;
    }
    boolean bracket = first == '（';
    int from = bracket ? start + 1 : start;
    int to = from;
    boolean arabic = to < length && text.charAt(to) >= '0' && text.charAt(to) <= '9';
    while (to < length
        && to - from < 3
        && (arabic
            ? text.charAt(to) >= '0' && text.charAt(to) <= '9'
            : NUMERALS.indexOf(text.charAt(to)) >= 0)) {
      to++;
    }
    if (to == from || to >= length || (to - from > 2 && arabic)) {
      return 0;
    }
    char mark = text.charAt(to);
    if (mark == '）') {
      return to + 1 - start;
    }
    if (bracket) {
      return 0;
    }
    if (mark == '、' || (!arabic && (mark == '是' || mark == '.'))) {
      return to + 1 - start;
    }
    if (mark != '.') {
      return 0;
    }
    return isDecimal(text, to) ? section(text, start, to) : to + 1 - start;
  }

  /**
   * 2.1 收件：13件, 2.1 予以公开5件: the number of a section, told from 1.5万元 by the label behind it, or by
   * the sentence that ends before it.
   */
  private static int section(CharSequence text, int start, int dot) {
    int end = dot + 1;
    while (end < text.length() && end - dot <= 2 && Glyphs.isDigit(text.charAt(end))) {
      end++;
    }
    boolean label = Labels.begin(text, end, text.length()) || isBehindSentence(text, start);
    return label && end < text.length() && MAGNITUDES.indexOf(text.charAt(end)) < 0
        ? end - start
        : 0;
  }

  private static boolean isBehindSentence(CharSequence text, int start) {
    int last = start - 1;
    while (last >= 0 && text.charAt(last) == '\n') {
      last--;
    }
    return last < start - 1 && (last < 0 || "。；：".indexOf(text.charAt(last)) >= 0);
  }

  /** A dot inside a number, as in 1.5万; in 1.2021年 the dot ends an ordinal. */
  private static boolean isDecimal(CharSequence text, int dot) {
    int digits = 0;
    int i = dot + 1;
    while (i < text.length() && digits < 5 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      digits++;
      i++;
    }
    return digits > 0 && !(digits == 4 && i < text.length() && text.charAt(i) == '年');
  }
}
