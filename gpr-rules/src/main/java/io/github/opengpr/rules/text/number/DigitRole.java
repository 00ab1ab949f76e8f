package io.github.opengpr.rules.text.number;

import static io.github.opengpr.rules.text.number.Numeral.Role.CODE;
import static io.github.opengpr.rules.text.number.Numeral.Role.COUNT;
import static io.github.opengpr.rules.text.number.Numeral.Role.DATE;
import static io.github.opengpr.rules.text.number.Numeral.Role.DOCUMENT;
import static io.github.opengpr.rules.text.number.Numeral.Role.ENUMERATOR;
import static io.github.opengpr.rules.text.number.Numeral.Role.ORDINAL;
import static io.github.opengpr.rules.text.number.Numeral.Role.YEAR;

import io.github.opengpr.rules.text.number.Numeral.Role;
import io.github.opengpr.rules.text.passage.Enumerators;
import io.github.opengpr.rules.text.passage.Glyphs;
import java.math.BigDecimal;

/** Tells by its neighbours what a run of digits is for. */
final class DigitRole {

  /** A longer run is a code. */
  static final int MOST_DIGITS = 12;

  private final Glyphs chars;

  DigitRole(Glyphs chars) {
    this.chars = chars;
  }

  /**
   * Where a run of digits with letters, hyphens, colons or further dots ends; 0 if the digits at
   * {@code start} are a plain number.
   */
  int codeEnd(int start) {
    int end = chars.digits(start);
    char before = chars.at(start - 1);
    char next = chars.at(end);
    boolean code =
        Glyphs.isLetter(before)
            || (before == '/' && Glyphs.isLetterOrDigit(chars.at(start - 2)))
            || before == '@'
            || before == '_'
            || Glyphs.isLetter(next)
            || next == '@'
            || next == '_'
            || (chars.at(start) == '0' && end - start > 1)
            || end - start > MOST_DIGITS;
    int i = end;
    while (Glyphs.isJoint(chars.at(i))
        && Glyphs.isDigit(chars.at(i + 1))
        && !(chars.at(i) == '.' && i == end)
        && !(chars.at(i) == '-' && i == end && isCountRange(start, i))) {
      code = true;
      i = chars.digits(i + 1);
    }
    if (chars.at(end) == '.'
        && Glyphs.isDigit(chars.at(end + 1))
        && chars.at(chars.digits(end + 1)) == '.'
        && Glyphs.isDigit(chars.at(chars.digits(end + 1) + 1))) {
      code = true; // 2021.1.1
    }
    if (!code) {
      return 0;
    }
    while (Glyphs.isLetterOrDigit(chars.at(i))
        || chars.at(i) == '_'
        || ((Glyphs.isJoint(chars.at(i)) || chars.at(i) == '.')
            && Glyphs.isLetterOrDigit(chars.at(i + 1)))) {
      i++;
    }
    return i;
  }

  /** 3-5个 is a range; 0532-83185761 and 2021-12-31 are not. */
  private boolean isCountRange(int start, int hyphen) {
    int end = chars.digits(hyphen + 1);
    return hyphen - start <= 4
        && end - hyphen <= 5
        && chars.at(end) != '-'
        && chars.at(start) != '0'
        && chars.at(hyphen + 1) != '0';
  }

  Role of(int start, int end, BigDecimal value, boolean plain) {
    char before = chars.at(start - 1);
    char next = chars.at(end);
    if (before == '第') {
      return ORDINAL;
    }
    if (isEnumerator(start, end)) {
      return ENUMERATOR;
    }
    int number = plain ? value.intValue() : 0;
    boolean calendar = end - start == 4 && number >= 1900 && number < 2100;
    if (calendar
        && (next == '年'
            || ((next == '-' || next == '~' || next == '至')
                && Glyphs.isDigit(chars.at(end + 1))
                && chars.at(chars.digits(end + 1)) == '年'))) {
      return YEAR;
    }
    if (before == '〔'
        || next == '〕'
        || next == '号'
        || (calendar
            && next == '）'
            && Glyphs.isDigit(chars.at(end + 1))
            && chars.at(chars.digits(end + 1)) == '号')) {
      return DOCUMENT;
    }
    if (calendar && before == '（' && next == '）') {
      return CODE;
    }
    if (next == '月' || (plain && next == '日' && before == '月')) {
      return DATE;
    }
    if (before == '-' && !Glyphs.isDigit(chars.at(start - 2))) {
      return CODE;
    }
    if ((before == '-' && Glyphs.isDigit(chars.at(start - 2)))
        || (next == '-' && Glyphs.isDigit(chars.at(end + 1)))
        || (next == '至' && Glyphs.isDigit(chars.at(end + 1)))) {
      char unit = next == '-' || next == '至' ? chars.at(chars.digits(end + 1)) : next;
      return unit == '月' || unit == '日' || unit == '年' ? DATE : COUNT;
    }
    if ((next == '：' && Glyphs.isDigit(chars.at(end + 1)))
        || (before == '：' && Glyphs.isDigit(chars.at(start - 2)) && end - start == 2)) {
      return DATE;
    }
    return COUNT;
  }

  boolean isEnumerator(int start, int end) {
    boolean bracket = chars.at(start - 1) == '（';
    int from = bracket ? start - 1 : start;
    if (from > 0 && "\n。；：，".indexOf(chars.at(from - 1)) < 0) {
      return false;
    }
    int length = Enumerators.at(chars.text(), from);
    boolean section = end == from + length; // 2.1 收件：
    if (length == 0 || !section && end != from + length - 1) {
      return false;
    }
    // A list of figures such as “分别为：5、6、7” is not numbered.
    return from == 0
        || chars.at(from - 1) == '\n'
        || chars.at(from - 1) == '。'
        || !Glyphs.isDigit(chars.at(from + length));
  }
}
