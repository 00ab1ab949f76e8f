package io.github.opengpr.rules.text;

/** Reads numbers written in Chinese characters: 九, 二十三, 一百零五, 三万二千, 二〇二一. */
final class ChineseNumber {

  /** Nothing this reader can make a number of: 两三, 十十, 万. */
  static final long UNREADABLE = -1;

  private static final int LONGEST = 24;

  private ChineseNumber() {}

  static boolean isCharacter(char c) {
    return digit(c) >= 0 || unit(c) > 1;
  }

  /** Whether a number may begin with it: a digit or 十, for 百姓 and 万众 are words. */
  static boolean isStart(char c) {
    return digit(c) >= 0 || c == '十';
  }

  /** The value of {@code text[start, end)}, or {@link #UNREADABLE}. */
  static long parse(CharSequence text, int start, int end) {
    if (end <= start || end - start > LONGEST) {
      return UNREADABLE;
    }
    return isPositional(text, start, end)
        ? positional(text, start, end)
        : byUnits(text, start, end);
  }

  private static boolean isPositional(CharSequence text, int start, int end) {
    boolean zero = false;
    for (int i = start; i < end; i++) {
      if (digit(text.charAt(i)) < 0) {
        return false;
      }
      zero |= digit(text.charAt(i)) == 0;
    }
    return end - start >= 2 && end - start <= 12 && (zero || end - start >= 4);
  }

  private static long positional(CharSequence text, int start, int end) {
    long value = 0;
    for (int i = start; i < end; i++) {
      value = value * 10 + digit(text.charAt(i));
    }
    return value;
  }

  private static long byUnits(CharSequence text, int start, int end) {
    long total = 0;
    long section = 0;
    long digit = -1;
    long lastUnit = 1;
    boolean zero = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      int d = digit(c);
      if (d >= 0) {
        if (digit > 0) {
          return UNREADABLE;
        }
        zero |= d == 0;
        digit = d;
        continue;
      }
      long unit = unit(c);
      if (unit >= 10_000) {
        section += Math.max(digit, 0);
        if (section + total == 0) {
          return UNREADABLE;
        }
        total = unit == 100_000_000 ? (total + section) * unit : total + section * unit;
        section = 0;
      } else {
        if (digit < 0 && (unit != 10 || (i > start && unit(text.charAt(i - 1)) < 10_000))) {
          return UNREADABLE;
        }
        section += (digit < 0 ? 1 : digit) * unit;
      }
      digit = -1;
      zero = false;
      lastUnit = unit;
    }
    if (digit > 0 && !zero && lastUnit >= 100) {
      digit *= lastUnit / 10; // 一百五 is 150
    }
    return total + section + Math.max(digit, 0);
  }

  private static int digit(char c) {
    return switch (c) {
      case '零', '〇' -> 0;
      case '一' -> 1;
      case '二', '两' -> 2;
      case '三' -> 3;
      case '四' -> 4;
      case '五' -> 5;
      case '六' -> 6;
      case '七' -> 7;
      case '八' -> 8;
      case '九' -> 9;
      default -> -1;
    };
  }

  private static long unit(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1_000;
      case '万' -> 10_000;
      case '亿' -> 100_000_000;
      default -> 1;
    };
  }
}
