package io.github.opengpr.read.recognise.token;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.printed.CellDoubt;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the text of a cell as a number, character by character. */
@SuppressWarnings(
    "ReferenceEquality") // the very piece of the document or the very constant is meant
final class NumberText {

  private static final Set<String> BLANK_MARKS =
      Set.of(
          "/", "//", "\\", "-", "--", "---", "----", "_", "无", "空", "空白", "暂无", "没有", "不涉及", "未涉及",
          "不适用", "未发生", "n/a", "na", "n.a.", "null", "none", "nan", "nil", "*", ".", "·");

  /** What spreadsheets show where a formula has no result. */
  private static final Set<String> FAILED =
      Set.of("#div/0!", "#n/a", "#name?", "#null!", "#num!", "#ref!", "#value!", "#error!");

  private static final String CURRENCY = "人民币";

  /** The ideographs of the marks for nothing. */
  private static final String MARK_WORDS = "无無空白暂没有不涉及未适用发生";

  /** Longer texts are words, whatever they begin with. */
  private static final int LONGEST = 60;

  private NumberText() {}

  static NumberReading read(String text) {
    long digits = digits(text);
    if (digits >= 0) {
      return NumberReading.number(BigDecimal.valueOf(digits), null);
    }
    NumberReading reading = plain(text);
    boolean hidden = reading.kind() == NumberReading.Kind.NUMBER && hasControls(text);
    return hidden
        ? NumberReading.unsure(reading.readings(), CellDoubt.CONTROL_CHARACTERS)
        : reading;
  }

  /** Whether characters nobody sees may show other digits than there are. */
  private static boolean hasControls(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean direction = c == 0x061C || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
      if (direction || Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r') {
        return true;
      }
    }
    return false;
  }

  private static NumberReading plain(String text) {
    if (isWords(text)) {
      return NumberReading.TEXT;
    }
    String plain = PlainCell.of(text, LONGEST);
    if (plain.isEmpty()) {
      return NumberReading.EMPTY;
    }
    if (isUnknown(plain)) {
      return NumberReading.unreadable(CellDoubt.UNKNOWN_CHARACTER);
    }
    if (isSpoilt(plain)) {
      return NumberReading.unreadable(CellDoubt.NOT_A_NUMBER);
    }
    if (plain.length() > LONGEST) {
      return isRowOfNumbers(plain) && text.indexOf('\n') < 0
          ? NumberReading.unreadable(CellDoubt.SEVERAL_NUMBERS)
          : NumberReading.TEXT;
    }
    if (plain.indexOf('\\') >= 0 && plain.length() > 1) {
      plain = Markup.plain(plain); // \- in Markdown
    }
    if (plain.indexOf(' ') < 0) {
      return word(plain);
    }
    return words(plain);
  }

  /** Whether characters that the document does not tell stand alone or among digits. */
  private static boolean isUnknown(String plain) {
    return plain.indexOf(0xFFFD) >= 0
        && plain.chars().allMatch(c -> c == 0xFFFD || c == '.' || c == ',' || isDigit(c));
  }

  /** Whether there is nothing but digits and blanks between them. */
  private static boolean isRowOfNumbers(String plain) {
    return plain.indexOf(' ') >= 0 && plain.chars().allMatch(c -> c == ' ' || isDigit(c));
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** A formula that failed. */
  private static boolean isSpoilt(String plain) {
    return FAILED.contains(plain)
        || plain.startsWith("err:")
        || plain.length() > 1 && plain.chars().allMatch(c -> c == '#');
  }

  /** The number that up to nine plain digits say; -1 for any other text. */
  private static long digits(String text) {
    int n = text.length();
    if (n == 0 || n > 9) {
      return -1;
    }
    long number = 0;
    for (int i = 0; i < n; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }

  /** Whether there is an ideograph no mark for nothing has, and nothing that may be a digit. */
  private static boolean isWords(String text) {
    boolean words = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x4E00 && c <= 0x9FFF) {
        words |= MARK_WORDS.indexOf(c) < 0;
        if (c == '零') {
          return false;
        }
      } else if (isLikeDigit(c)) {
        return false;
      }
    }
    return words;
  }

  private static boolean isLikeDigit(char c) {
    char lower = Character.toLowerCase(c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFEE0) : c);
    return lower == 'o'
        || lower == 'l'
        || lower == 'i'
        || lower == '〇'
        || Character.digit(lower, 10) >= 0;
  }

  private static NumberReading words(String plain) {
    NumberReading whole = word(plain.replace(" ", ""));
    List<BigDecimal> numbers = new ArrayList<>();
    boolean text = false;
    for (String part : plain.split(" ", -1)) {
      NumberReading reading = word(part);
      switch (reading.kind()) {
        case NUMBER, UNSURE -> numbers.add(reading.readings().get(0));
        case BLANK -> {}
        default -> text = true;
      }
    }
    if (text) {
      boolean one =
          whole.kind() == NumberReading.Kind.NUMBER || whole.doubt() == CellDoubt.NOTE_MARK;
      return numbers.size() <= 1 && one ? whole : NumberReading.TEXT;
    }
    return numbers.isEmpty() ? whole : several(numbers, whole);
  }

  private static NumberReading several(List<BigDecimal> numbers, NumberReading whole) {
    BigDecimal first = numbers.get(0);
    boolean same = numbers.size() > 1 && numbers.stream().allMatch(first::equals);
    if (same && numbers.size() == 2 && first.signum() == 0) {
      return NumberReading.number(first, CellDoubt.SAME_NUMBER_TWICE.message());
    }
    List<BigDecimal> readings = new ArrayList<>(numbers);
    if (whole.kind() == NumberReading.Kind.NUMBER) {
      readings.add(same ? readings.size() : 0, whole.readings().get(0));
    }
    return NumberReading.unsure(
        readings, same ? CellDoubt.SAME_NUMBER_TWICE : CellDoubt.SEVERAL_NUMBERS);
  }

  private static NumberReading word(String word) {
    if (BLANK_MARKS.contains(word) || isDashes(word)) {
      return NumberReading.blank();
    }
    int at = 0;
    Message note = null;
    boolean negative = false;
    boolean dash = false;
    boolean approximate = false;
    char c = word.charAt(0);
    if (c == '-') {
      negative = true;
      at = 1;
    } else if (c == '+') {
      note = Notes.PLUS;
      at = 1;
    } else if (c == '—' || c == '–' || c == '―' || c == '─') {
      dash = true;
      at = 1;
    } else if (c == '增' || c == '减' || c == '減') {
      negative = c != '增';
      note = Notes.WORD_SIGN;
      at = word.startsWith("加", 1) || word.startsWith("少", 1) ? 2 : 1;
    } else if (c == '约' || c == '共') {
      approximate = true;
      at = 1;
    } else if (c == '¥' || c == '￥') {
      note = Notes.remark("¥");
      at = 1;
    } else if (word.startsWith(CURRENCY)) {
      note = Notes.remark(CURRENCY);
      at = CURRENCY.length();
    } else if (c == '零' && word.length() == 1) {
      return NumberReading.unsure(List.of(BigDecimal.ZERO), CellDoubt.CHINESE_NUMERAL);
    }
    int end = at;
    CellDoubt foreign = null;
    int digits = 0;
    while (end < word.length() && isNumberChar(word.charAt(end))) {
      char d = word.charAt(end);
      if (d == 'o' || d == 'l' || d == 'i') {
        foreign = CellDoubt.LETTER_FOR_DIGIT;
        digits++;
      } else if (d == '〇') {
        foreign = foreign == null ? CellDoubt.CHINESE_NUMERAL : foreign;
        digits++;
      } else if (d >= '0' && d <= '9') {
        digits++;
      }
      end++;
    }
    if (digits == 0) {
      return NumberReading.TEXT;
    }
    return finish(word, at, end, negative, dash, foreign, approximate, note);
  }

  private static NumberReading finish(
      String word,
      int at,
      int end,
      boolean negative,
      boolean dash,
      @Nullable CellDoubt foreign,
      boolean approximate,
      @Nullable Message note) {
    while (end > at && (word.charAt(end - 1) == '.' || word.charAt(end - 1) == ',')) {
      end--;
    }
    String rest = word.substring(end);
    Message remark = note;
    boolean marked = Remarks.isNoteMark(rest);
    if (!rest.isEmpty() && !marked) {
      if (!Remarks.is(rest)) {
        return rest.charAt(0) == '%' || rest.charAt(0) == '‰' || isExponent(rest)
            ? NumberReading.unreadable(CellDoubt.NOTATION)
            : NumberReading.TEXT;
      }
      remark = Notes.remark(rest);
    }
    Digits digits = Digits.of(word.substring(at, end));
    if (digits == null) {
      return foreign != null
          ? NumberReading.TEXT
          : NumberReading.unreadable(CellDoubt.NOT_A_NUMBER);
    }
    BigDecimal value = negative ? digits.value().negate() : digits.value();
    if (foreign != null) {
      return NumberReading.unsure(List.of(value), foreign);
    }
    if (dash) {
      return NumberReading.unsure(List.of(value.negate(), value), CellDoubt.DASH_OR_MINUS);
    }
    if (!digits.regular()) {
      return NumberReading.unsure(List.of(value), CellDoubt.GROUPING);
    }
    if (marked) {
      return NumberReading.unsure(List.of(value), CellDoubt.NOTE_MARK);
    }
    if (approximate) {
      return NumberReading.unsure(List.of(value), CellDoubt.APPROXIMATE);
    }
    boolean money = word.charAt(0) == '¥' || word.charAt(0) == '￥' || word.startsWith(CURRENCY);
    Unit unit = money ? Unit.CURRENCY : null;
    return NumberReading.number(value, remark).in(rest.isEmpty() ? unit : unitOf(rest, unit));
  }

  private static @Nullable Unit unitOf(String remark, @Nullable Unit sign) {
    Unit unit = Unit.of(remark);
    return unit == null ? sign : unit;
  }

  private static boolean isNumberChar(char c) {
    return c >= '0' && c <= '9'
        || c == ','
        || c == '.'
        || c == '\''
        || c == 'o'
        || c == 'l'
        || c == 'i'
        || c == '〇';
  }

  private static boolean isDashes(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c != '-' && c != '—' && c != '–' && c != '―' && c != '─' && c != '━' && c != 'ー') {
        return false;
      }
    }
    return word.length() <= 8;
  }

  private static boolean isExponent(String rest) {
    return rest.length() >= 2
        && rest.charAt(0) == 'e'
        && rest.chars().skip(1).allMatch(c -> c >= '0' && c <= '9' || c == '+' || c == '-');
  }
}
