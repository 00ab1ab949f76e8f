package io.github.opengpr.rules.text;

import static io.github.opengpr.rules.text.Numeral.Role.CODE;
import static io.github.opengpr.rules.text.Numeral.Role.COUNT;
import static io.github.opengpr.rules.text.Numeral.Role.DATE;
import static io.github.opengpr.rules.text.Numeral.Role.DOCUMENT;
import static io.github.opengpr.rules.text.Numeral.Role.ENUMERATOR;
import static io.github.opengpr.rules.text.Numeral.Role.ORDINAL;
import static io.github.opengpr.rules.text.Numeral.Role.PERCENT;
import static io.github.opengpr.rules.text.Numeral.Role.YEAR;

import io.github.opengpr.rules.text.Numeral.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the numbers of a passage from left to right, once, and tells statistics from years, ordinals, document numbers and codes.
 *
 * <p>A number in Chinese characters counts only before a unit, for 一 is everywhere. Vague ones (几十件, 两三次) are no numbers at all.
 */
final class NumeralScanner {

  private static final int MOST_DIGITS = 12;

  private final Passage passage;
  private final String text;
  private final List<Numeral> found = new ArrayList<>();

  private NumeralScanner(Passage passage) {
    this.passage = passage;
    this.text = passage.text();
  }

  static List<Numeral> scan(Passage passage) {
    NumeralScanner scanner = new NumeralScanner(passage);
    int i = 0;
    while (i < scanner.text.length()) {
      char c = scanner.text.charAt(i);
      if (isDigit(c)) {
        i = scanner.arabic(i);
      } else if (c == '百' && scanner.text.startsWith("百分之", i)) {
        i = scanner.hundredths(i);
      } else if (ChineseNumber.isStart(c)) {
        i = scanner.chinese(i);
      } else {
        i++;
      }
    }
    return List.copyOf(scanner.found);
  }

  private int arabic(int start) {
    int codeEnd = codeEnd(start);
    if (codeEnd > 0) {
      return add(start, codeEnd, BigDecimal.ZERO, CODE, false);
    }
    int end = digits(start);
    if (end - start <= 3) {
      end = groups(end);
    }
    boolean grouped = text.substring(start, end).indexOf('，') > 0;
    int whole = end;
    if (at(end) == '.' && isDigit(at(end + 1)) && !isEnumerator(start, end)) {
      end = digits(end + 1);
    }
    if (end - start > MOST_DIGITS + 3) {
      return add(start, end, BigDecimal.ZERO, CODE, false);
    }
    BigDecimal value = new BigDecimal(grouped ? text.substring(start, end).replace("，", "") : text.substring(start, end));
    Role role = role(start, end, value, whole == end && !grouped);
    if (role != COUNT) {
      return add(start, end, value, role, false);
    }
    boolean approximate = isApproximateBefore(start) || isRange(start, end);
    if (isMore(end)) {
      approximate = true;
      end++;
    }
    BigDecimal multiplier = multiplier(at(end), at(end + 1));
    if (multiplier.signum() > 0) {
      value = value.multiply(multiplier);
      end++;
      approximate |= at(end) != '元' && whole != end - 1 || multiplier.intValue() >= 10_000 && at(end) != '元';
      if (isMore(end)) {
        approximate = true;
        end++;
      }
    }
    return add(start, end, value, COUNT, approximate || isApproximateAfter(end));
  }

  /** Where a run of digits with letters, hyphens, colons or further dots ends; 0 if the digits at {@code start} are a plain number. */
  private int codeEnd(int start) {
    int end = digits(start);
    char before = at(start - 1);
    char next = at(end);
    boolean code =
        isLetter(before) || before == '/' && isLetterOrDigit(at(start - 2)) || before == '@' || before == '_' || isLetter(next) || next == '@' || next == '_'
            || at(start) == '0' && end - start > 1 || end - start > MOST_DIGITS;
    int i = end;
    while (isJoint(at(i)) && isDigit(at(i + 1)) && !(at(i) == '.' && i == end) && !(at(i) == '-' && i == end && isCountRange(start, i))) {
      code = true;
      i = digits(i + 1);
    }
    if (at(end) == '.' && isDigit(at(end + 1)) && at(digits(end + 1)) == '.' && isDigit(at(digits(end + 1) + 1))) {
      code = true; // 2021.1.1
    }
    if (!code) {
      return 0;
    }
    while (isLetterOrDigit(at(i)) || at(i) == '_' || (isJoint(at(i)) || at(i) == '.') && isLetterOrDigit(at(i + 1))) {
      i++;
    }
    return i;
  }

  /** 3-5个 is a range; 0532-83185761 and 2021-12-31 are not. */
  private boolean isCountRange(int start, int hyphen) {
    int end = digits(hyphen + 1);
    return hyphen - start <= 4 && end - hyphen <= 5 && at(end) != '-' && at(start) != '0' && at(hyphen + 1) != '0';
  }

  private Role role(int start, int end, BigDecimal value, boolean plain) {
    char before = at(start - 1);
    char next = at(end);
    if (before == '第') {
      return ORDINAL;
    }
    if (isEnumerator(start, end)) {
      return ENUMERATOR;
    }
    int number = plain ? value.intValue() : 0;
    boolean calendar = end - start == 4 && number >= 1900 && number < 2100;
    if (calendar && (next == '年' || (next == '-' || next == '~' || next == '至') && isDigit(at(end + 1)) && at(digits(end + 1)) == '年')) {
      return YEAR;
    }
    if (before == '〔' || next == '〕' || next == '号' || calendar && next == '）' && isDigit(at(end + 1)) && at(digits(end + 1)) == '号') {
      return DOCUMENT;
    }
    if (calendar && before == '（' && next == '）') {
      return CODE;
    }
    if (next == '月' || plain && next == '日' && before == '月') {
      return DATE;
    }
    if (before == '-' && !isDigit(at(start - 2))) {
      return CODE;
    }
    if (before == '-' && isDigit(at(start - 2)) || next == '-' && isDigit(at(end + 1)) || next == '至' && isDigit(at(end + 1))) {
      char unit = next == '-' || next == '至' ? at(digits(end + 1)) : next;
      return unit == '月' || unit == '日' || unit == '年' ? DATE : COUNT;
    }
    if (next == '：' && isDigit(at(end + 1)) || before == '：' && isDigit(at(start - 2)) && end - start == 2) {
      return DATE;
    }
    return COUNT;
  }

  private int hundredths(int start) {
    int from = start + 3;
    int end;
    BigDecimal value;
    if (isDigit(at(from))) {
      end = digits(from);
      if (at(end) == '.' && isDigit(at(end + 1))) {
        end = digits(end + 1);
      }
      if (end - from > MOST_DIGITS) {
        return end;
      }
      value = new BigDecimal(text.substring(from, end));
    } else {
      end = chineseEnd(from);
      long read = at(from) == '百' && end == from + 1 ? 100 : ChineseNumber.parse(text, from, end);
      if (read == ChineseNumber.UNREADABLE) {
        return from;
      }
      value = BigDecimal.valueOf(read);
    }
    return add(start, end, value, PERCENT, isApproximateBefore(start) || isMore(end));
  }

  private int chinese(int start) {
    int end = chineseEnd(start);
    char before = at(start - 1);
    char next = at(end);
    if (before == '第') {
      return add(start, end, BigDecimal.ZERO, ORDINAL, false);
    }
    if (before == '几' || before == '数' && at(start - 2) != '件' || before == '好' || next == '几' || next == '分' && at(end + 1) == '之') {
      return end + 1;
    }
    if (isEnumerator(start, end)) {
      return add(start, end, BigDecimal.ZERO, ENUMERATOR, false);
    }
    long value = ChineseNumber.parse(text, start, end);
    if (value == ChineseNumber.UNREADABLE) {
      return end;
    }
    if (next == '年' && end - start == 4 && value >= 1900 && value < 2100) {
      return add(start, end, BigDecimal.valueOf(value), YEAR, false);
    }
    if (next == '月' || next == '日' && before == '月') {
      return add(start, end, BigDecimal.valueOf(value), DATE, false);
    }
    boolean approximate = isApproximateBefore(start);
    int numberEnd = end;
    if (isMore(end)) {
      approximate = true;
      end++;
      if (at(end) == '万' || at(end) == '亿') {
        value *= at(end) == '万' ? 10_000 : 100_000_000;
        end++;
      }
    }
    Unit unit = Unit.at(text, end);
    if (unit == null || Unit.isIdiom(text, start) || end == numberEnd && isTogether(start, end, unit)) {
      return end;
    }
    return add(start, end, BigDecimal.valueOf(value), COUNT, approximate || isApproximateAfter(end));
  }

  /** 一起 is “together” unless a statement ends there. */
  private boolean isTogether(int start, int end, Unit unit) {
    return unit.printed().equals("起") && end - start == 1 && at(start) == '一' && "，。；、）\n\0".indexOf(at(end + 1)) < 0;
  }

  private boolean isEnumerator(int start, int end) {
    boolean bracket = at(start - 1) == '（';
    int from = bracket ? start - 1 : start;
    if (from > 0 && "\n。；：，".indexOf(text.charAt(from - 1)) < 0) {
      return false;
    }
    int length = Enumerators.at(text, from);
    if (length == 0 || end != from + length - 1) {
      return false;
    }
    // A list of figures such as “分别为：5、6、7” is not numbered.
    return from == 0 || text.charAt(from - 1) == '\n' || text.charAt(from - 1) == '。' || !isDigit(at(from + length));
  }

  private boolean isApproximateBefore(int start) {
    char before = at(start - 1);
    char earlier = at(start - 2);
    return switch (before) {
      case '约', '逾', '超' -> true;
      case '近' -> earlier != '最' && earlier != '附' && earlier != '临' && earlier != '靠';
      case '过' -> earlier == '超' || earlier == '突';
      case '到' -> earlier == '不';
      case '足' -> earlier == '不';
      case '少' -> earlier == '至';
      case '破' -> earlier == '突';
      case '于' -> earlier == '多' || earlier == '少' || earlier == '低' || earlier == '高';
      default -> false;
    };
  }

  private boolean isApproximateAfter(int end) {
    Unit unit = Unit.at(text, end);
    int after = unit == null ? end : end + unit.printed().length();
    return text.startsWith("以上", after) || text.startsWith("左右", after) || text.startsWith("以内", after) || text.startsWith("以下", after)
        || text.startsWith("上下", after) || text.startsWith("余", after) || text.startsWith("多", after) && unit != null && unit.measure() == Unit.Measure.TIME;
  }

  private boolean isRange(int start, int end) {
    char before = at(start - 1);
    char next = at(end);
    return (before == '-' || before == '~' || before == '至') && isDigit(at(start - 2)) || (next == '-' || next == '~' || next == '至') && isDigit(at(end + 1));
  }

  private boolean isMore(int index) {
    return at(index) == '余' || at(index) == '多' && at(index + 1) != '次' || at(index) == '多' && at(index + 1) == '次' && isDigit(at(index - 1));
  }

  private static BigDecimal multiplier(char c, char next) {
    return switch (c) {
      case '百' -> next == '分' ? BigDecimal.ZERO : BigDecimal.valueOf(100);
      case '千' -> next == '米' || next == '克' || next == '瓦' ? BigDecimal.ZERO : BigDecimal.valueOf(1_000);
      case '万' -> BigDecimal.valueOf(10_000);
      case '亿' -> BigDecimal.valueOf(100_000_000);
      default -> BigDecimal.ZERO;
    };
  }

  private int add(int start, int end, BigDecimal value, Role role, boolean approximate) {
    Span span = new Span(start, end);
    boolean broken = passage.isWrapped(span) || at(start - 1) == ' ' || at(end) == ' ';
    found.add(new Numeral(span, value, role, approximate, broken));
    return end;
  }

  private int groups(int end) {
    int i = end;
    while (at(i) == '，' && digits(i + 1) == i + 4) {
      i += 4;
    }
    return i;
  }

  private int digits(int start) {
    int i = start;
    while (isDigit(at(i))) {
      i++;
    }
    return i;
  }

  private int chineseEnd(int start) {
    int i = start;
    while (i < text.length() && ChineseNumber.isCharacter(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private char at(int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
  }

  private static boolean isJoint(char c) {
    return c == '-' || c == '/' || c == '.';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isLetterOrDigit(char c) {
    return isDigit(c) || isLetter(c);
  }
}
