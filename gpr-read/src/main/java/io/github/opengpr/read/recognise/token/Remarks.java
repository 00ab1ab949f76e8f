package io.github.opengpr.read.recognise.token;

import java.util.List;

/** What may stand after the number of a cell: a unit, a remark in brackets, the mark of a note. */
final class Remarks {

  private static final String UNITS = "件次 人次 百万元 千万元 千元 万元 亿元 万 件 项 个 条 次 元 宗 例 人 份 起 笔 部 篇 户 家 批";

  private static final List<String> UNIT_LIST = List.of(UNITS.split(" "));

  /** The marks of notes that are no circled numbers. */
  private static final String NOTE_MARKS = "⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉*※†‡";

  private static final String OPENING = "(（[〔【";
  private static final String CLOSING = ")）]〕】";

  /** No cell has the mark of a later note than this many digits say. */
  private static final int NOTE_DIGITS = 2;

  private Remarks() {}

  /**
   * A unit, a remark in brackets, or a unit and a remark. A point alone makes an ordinal: no
   * remark.
   */
  static boolean is(String rest) {
    String after = rest;
    for (String unit : UNIT_LIST) {
      if (after.startsWith(unit)) {
        after = after.substring(unit.length());
        boolean whole = unit.endsWith("元") && (after.startsWith("整") || after.startsWith("正"));
        after = whole ? after.substring(1) : after;
        break;
      }
    }
    return after.isEmpty() || after.equals("。") || after.equals(";") || isInBrackets(after);
  }

  private static boolean isInBrackets(String text) {
    return text.length() > 1
        && OPENING.indexOf(text.charAt(0)) >= 0
        && CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Whether what follows a number is nothing but the mark of a note: ¹, ₁, ①, *, 注1, [1]. */
  static boolean isNoteMark(String rest) {
    if (isInBrackets(rest)) {
      String within = rest.substring(1, rest.length() - 1);
      String number =
          within.startsWith("^") || within.startsWith("注") ? within.substring(1) : within;
      return !number.isEmpty()
          && number.length() <= NOTE_DIGITS
          && number.chars().allMatch(c -> isDigit(c) || isRaised(c));
    }
    int from = rest.startsWith("注") ? 1 : 0;
    for (int i = from; i < rest.length(); i++) {
      char c = rest.charAt(i);
      boolean circled = c >= 0x2460 && c <= 0x2487 || c >= 0x24F5 && c <= 0x24FE;
      boolean filled = c >= 0x2776 && c <= 0x2793 || c == 0x24EA;
      boolean mark = from == 0 ? isRaised(c) : isDigit(c) || isRaised(c);
      if (!circled && !filled && !mark) {
        return false;
      }
    }
    return !rest.isEmpty();
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isRaised(int c) {
    return NOTE_MARKS.indexOf(c) >= 0;
  }
}
