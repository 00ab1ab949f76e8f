package io.github.opengpr.model.chinese;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Numbers in Chinese numerals: 九, 二十三, 一百零五, 三万二千, 二〇二一, 壹拾; and mixed ones: 1.8万. */
public final class Numerals {

  /** What is no number: 两三, 十十, 万. */
  public static final long NONE = -1;

  private static final String UNITS = "十百千万亿";

  /** Longer texts are no numbers that anybody writes. */
  private static final int LONGEST = 24;

  private Numerals() {}

  /** Whether the character occurs in numbers in Chinese numerals. */
  public static boolean isNumeral(char c) {
    return c > 0x7F && c < 0xFF00 && (digit(c) >= 0 || unit(c) > 1);
  }

  /** The digit that a character stands for, in Arabic or Chinese numerals; -1 if for none. */
  public static int digit(char c) {
    return switch (c) {
      case '零', '〇', '○', '◯' -> 0;
      case '一', '壹' -> 1;
      case '二', '贰', '两' -> 2;
      case '三', '叁' -> 3;
      case '四', '肆' -> 4;
      case '五', '伍' -> 5;
      case '六', '陆' -> 6;
      case '七', '柒' -> 7;
      case '八', '捌' -> 8;
      case '九', '玖' -> 9;
      default -> c >= 0x4E00 && c <= 0x9FFF ? -1 : Character.digit(c, 10);
    };
  }

  /**
   * The value of a text in Chinese numerals only, blanks and variants allowed, or {@link #NONE}.
   */
  public static long chinese(String text) {
    String plain = Ideographs.plain(text.strip());
    return chinese(plain, 0, plain.length());
  }

  /** The value of {@code text[start, end)} in Chinese numerals only, or {@link #NONE}. */
  public static long chinese(CharSequence text, int start, int end) {
    if (end <= start || end - start > LONGEST) {
      return NONE;
    }
    for (int i = start; i < end; i++) {
      if (!isNumeral(text.charAt(i))) {
        return NONE;
      }
    }
    return isPositional(text, start, end)
        ? positional(text, start, end)
        : byUnits(text, start, end);
  }

  /**
   * The value of a number in Arabic or Chinese numerals of any width, with or without 百 千 万 亿: 12,
   * １，２００, 1.8万, 3千万, 一百二十三. Null if the text is none; a sign or a unit of things is none.
   */
  public static @Nullable BigDecimal value(String text) {
    String plain = plain(text);
    if (plain.isEmpty() || plain.length() > LONGEST) {
      return null;
    }
    if (plain.charAt(0) < '0' || plain.charAt(0) > '9') {
      long chinese = chinese(plain, 0, plain.length());
      return chinese == NONE ? null : BigDecimal.valueOf(chinese);
    }
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal least = null;
    int i = 0;
    while (i < plain.length()) {
      int end = arabicEnd(plain, i);
      BigDecimal number = arabic(plain.substring(i, end));
      if (number == null) {
        return null;
      }
      BigDecimal unit = BigDecimal.ONE;
      while (end < plain.length() && UNITS.indexOf(plain.charAt(end)) > 0) {
        unit = unit.multiply(BigDecimal.valueOf(unit(plain.charAt(end))));
        end++;
      }
      if (least != null && unit.compareTo(least) >= 0) {
        return null;
      }
      least = unit;
      total = total.add(number.multiply(unit));
      i = end;
    }
    return total.signum() != 0 && total.scale() > 0 && total.stripTrailingZeros().scale() <= 0
        ? total.setScale(0)
        : total;
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0xFF01 && c <= 0xFF5E) {
        plain.append((char) (c - 0xFEE0));
      } else if (c > ' ' && !Character.isSpaceChar(c)) {
        plain.append(Ideographs.plain(c));
      }
    }
    return plain.toString();
  }

  private static int arabicEnd(String text, int start) {
    int end = start;
    while (end < text.length() && "0123456789.,".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static @Nullable BigDecimal arabic(String text) {
    int point = text.indexOf('.');
    String whole = point < 0 ? text : text.substring(0, point);
    String rest = point < 0 ? "" : text.substring(point + 1);
    if (whole.isEmpty() || point >= 0 && (rest.isEmpty() || !isDigits(rest))) {
      return null;
    }
    String[] groups = whole.split(",", -1);
    for (int i = 0; i < groups.length; i++) {
      boolean fits =
          i == 0 ? groups.length == 1 || groups[0].length() <= 3 : groups[i].length() == 3;
      if (groups[i].isEmpty() || !fits || !isDigits(groups[i])) {
        return null;
      }
    }
    return new BigDecimal(new BigInteger(String.join("", groups) + rest), rest.length());
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
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
          return NONE;
        }
        zero |= d == 0;
        digit = d;
        continue;
      }
      long unit = unit(c);
      if (c == '廿' || c == '卅') {
        if (digit > 0) {
          return NONE;
        }
        section += unit;
        unit = 10;
      } else if (unit >= 10_000) {
        section += Math.max(digit, 0);
        if (section + total == 0) {
          return NONE;
        }
        total = unit == 100_000_000 ? (total + section) * unit : total + section * unit;
        section = 0;
      } else {
        if (digit < 0 && (unit != 10 || (i > start && unit(text.charAt(i - 1)) < 10_000))) {
          return NONE;
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

  private static long unit(char c) {
    return switch (c) {
      case '十', '拾' -> 10;
      case '廿' -> 20;
      case '卅' -> 30;
      case '百', '佰' -> 100;
      case '千', '仟' -> 1_000;
      case '万' -> 10_000;
      case '亿' -> 100_000_000;
      default -> 1;
    };
  }
}
