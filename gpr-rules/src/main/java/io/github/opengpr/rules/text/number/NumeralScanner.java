package io.github.opengpr.rules.text.number;

import static io.github.opengpr.rules.text.number.Numeral.Role.CODE;
import static io.github.opengpr.rules.text.number.Numeral.Role.COUNT;
import static io.github.opengpr.rules.text.number.Numeral.Role.DATE;
import static io.github.opengpr.rules.text.number.Numeral.Role.ENUMERATOR;
import static io.github.opengpr.rules.text.number.Numeral.Role.ORDINAL;
import static io.github.opengpr.rules.text.number.Numeral.Role.PERCENT;
import static io.github.opengpr.rules.text.number.Numeral.Role.YEAR;

import io.github.opengpr.model.chinese.Numerals;
import io.github.opengpr.rules.text.number.Numeral.Role;
import io.github.opengpr.rules.text.passage.Glyphs;
import io.github.opengpr.rules.text.passage.Passage;
import io.github.opengpr.rules.text.passage.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the numbers of a passage from left to right, once, and tells statistics from years,
 * ordinals, document numbers and codes.
 *
 * <p>A number in Chinese characters counts only before a unit, for 一 is everywhere. Vague ones
 * (几十件, 两三次) are no numbers at all.
 */
public final class NumeralScanner {

  private final Passage passage;
  private final String text;
  private final Glyphs chars;
  private final DigitRole roles;
  private final Inexactness inexact;
  private final List<Numeral> found = new ArrayList<>();

  private NumeralScanner(Passage passage) {
    this.passage = passage;
    this.text = passage.text();
    this.chars = new Glyphs(text);
    this.roles = new DigitRole(chars);
    this.inexact = new Inexactness(chars);
  }

  public static List<Numeral> scan(Passage passage) {
    NumeralScanner scanner = new NumeralScanner(passage);
    int i = 0;
    while (i < scanner.text.length()) {
      char c = scanner.text.charAt(i);
      if (Glyphs.isDigit(c)) {
        i = scanner.arabic(i);
      } else if (c == '百' && scanner.text.startsWith("百分之", i)) {
        i = scanner.hundredths(i);
      } else if (Glyphs.startsNumber(c)) {
        i = scanner.chinese(i);
      } else {
        i++;
      }
    }
    return List.copyOf(scanner.found);
  }

  private int arabic(int start) {
    int codeEnd = roles.codeEnd(start);
    if (codeEnd > 0) {
      return add(start, codeEnd, BigDecimal.ZERO, CODE, false);
    }
    int digits = chars.digits(start);
    int end = digits - start <= 3 ? groups(digits) : digits;
    boolean grouped = end > digits;
    int whole = end;
    if (chars.at(end) == '.'
        && Glyphs.isDigit(chars.at(end + 1))
        && !roles.isEnumerator(start, end)) {
      end = chars.digits(end + 1);
    }
    if (end - start > DigitRole.MOST_DIGITS + 3) {
      return add(start, end, BigDecimal.ZERO, CODE, false);
    }
    BigDecimal value = value(start, whole, end);
    Role role = roles.of(start, end, value, whole == end && !grouped);
    if (role != COUNT) {
      return add(start, end, value, role, false);
    }
    boolean approximate = inexact.isBefore(start) || inexact.isRange(start, end);
    if (inexact.isMore(end)) {
      approximate = true;
      end++;
    }
    BigDecimal multiplier = multiplier(chars.at(end), chars.at(end + 1));
    if (multiplier.signum() > 0) {
      value = value.multiply(multiplier);
      end++;
      approximate |=
          (chars.at(end) != '元' && whole != end - 1)
              || (multiplier.intValue() >= 10_000 && chars.at(end) != '元');
      if (inexact.isMore(end)) {
        approximate = true;
        end++;
      }
    }
    return add(start, end, value, COUNT, approximate || inexact.isAfter(end));
  }

  private int hundredths(int start) {
    int from = start + 3;
    int end;
    BigDecimal value;
    if (Glyphs.isDigit(chars.at(from))) {
      end = chars.digits(from);
      if (chars.at(end) == '.' && Glyphs.isDigit(chars.at(end + 1))) {
        end = chars.digits(end + 1);
      }
      if (end - from > DigitRole.MOST_DIGITS) {
        return end;
      }
      value = value(from, chars.digits(from), end);
    } else {
      end = chars.chineseEnd(from);
      long read =
          chars.at(from) == '百' && end == from + 1 ? 100 : Numerals.chinese(text, from, end);
      if (read == Numerals.NONE) {
        return from;
      }
      value = BigDecimal.valueOf(read);
    }
    return add(start, end, value, PERCENT, inexact.isBefore(start) || inexact.isMore(end));
  }

  private int chinese(int start) {
    int end = chars.chineseEnd(start);
    char before = chars.at(start - 1);
    char next = chars.at(end);
    Fraction fraction = Fraction.at(chars, start);
    if (fraction != null) {
      boolean about = fraction.tenths() || inexact.isBefore(start);
      return add(start, fraction.end(), fraction.percent(), PERCENT, about);
    }
    if (before == '第') {
      return add(start, end, BigDecimal.ZERO, ORDINAL, false);
    }
    if (before == '几'
        || (before == '数' && chars.at(start - 2) != '件')
        || before == '好'
        || next == '几'
        || (next == '分' && chars.at(end + 1) == '之')) {
      return end + 1;
    }
    if (roles.isEnumerator(start, end)) {
      return add(start, end, BigDecimal.ZERO, ENUMERATOR, false);
    }
    long value = Numerals.chinese(text, start, end);
    if (value == Numerals.NONE) {
      return end;
    }
    if (next == '年' && end - start == 4 && value >= 1900 && value < 2100) {
      return add(start, end, BigDecimal.valueOf(value), YEAR, false);
    }
    if (next == '月' || (next == '日' && before == '月')) {
      return add(start, end, BigDecimal.valueOf(value), DATE, false);
    }
    boolean approximate = inexact.isBefore(start);
    int numberEnd = end;
    if (inexact.isMore(end)) {
      approximate = true;
      end++;
      if (chars.at(end) == '万' || chars.at(end) == '亿') {
        value *= chars.at(end) == '万' ? 10_000 : 100_000_000;
        end++;
      }
    }
    Unit unit = Unit.at(text, end);
    if (unit == null
        || Unit.isIdiom(text, start)
        || (end == numberEnd && isTogether(start, end, unit))) {
      return end;
    }
    return add(start, end, BigDecimal.valueOf(value), COUNT, approximate || inexact.isAfter(end));
  }

  /** 一起 is “together” unless a statement ends there. */
  private boolean isTogether(int start, int end, Unit unit) {
    return unit.printed().equals("起")
        && end - start == 1
        && chars.at(start) == '一'
        && "，。；、）\n\0".indexOf(chars.at(end + 1)) < 0;
  }

  private static BigDecimal multiplier(char c, char next) {
    return switch (c) {
      case '百' -> next == '分' ? BigDecimal.ZERO : BigDecimal.valueOf(100);
      case '千' ->
          next == '米' || next == '克' || next == '瓦' ? BigDecimal.ZERO : BigDecimal.valueOf(1_000);
      case '万' -> BigDecimal.valueOf(10_000);
      case '亿' -> BigDecimal.valueOf(100_000_000);
      default -> BigDecimal.ZERO;
    };
  }

  private int add(int start, int end, BigDecimal value, Role role, boolean approximate) {
    Span span = new Span(start, end);
    boolean broken = passage.isWrapped(span) || chars.at(start - 1) == ' ' || chars.at(end) == ' ';
    found.add(new Numeral(span, value, role, approximate, broken));
    return end;
  }

  /** The value of digits, in groups or not, with or without decimals: 1，204.5. */
  private BigDecimal value(int start, int whole, int end) {
    long digits = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      digits = Glyphs.isDigit(c) ? digits * 10 + c - '0' : digits;
    }
    return BigDecimal.valueOf(digits, Math.max(0, end - whole - 1));
  }

  private int groups(int end) {
    int i = end;
    while (chars.at(i) == '，' && chars.digits(i + 1) == i + 4) {
      i += 4;
    }
    return i == end ? blanks(end) : i;
  }

  /** 13 872条: blanks part the groups where a unit stands behind them. */
  private int blanks(int end) {
    int i = end;
    while (chars.at(i) == ' ' && chars.digits(i + 1) == i + 4) {
      i += 4;
    }
    return i > end && Unit.at(text, i) != null ? i : end;
  }
}
