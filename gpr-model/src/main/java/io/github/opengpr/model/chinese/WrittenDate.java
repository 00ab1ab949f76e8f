package io.github.opengpr.model.chinese;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day as a text writes it: {@code 2022年1月18日}, {@code 二〇二二年一月十八日}, {@code 12月31日}, {@code
 * 2022-01-18}, {@code 2022.1.18}; January may be 元月; blanks may stand between its parts.
 *
 * @param year null if the text leaves it out
 * @param month as written, perhaps no month
 * @param day as written, perhaps no day of that month
 * @param start where it begins in the text
 * @param end where it ends
 */
public record WrittenDate(@Nullable Integer year, int month, int day, int start, int end) {

  /** No more blanks than that stand between the parts of a date. */
  private static final int BLANKS = 3;

  /** The shortest and the longest date, with its year and without blanks. */
  private static final int SHORTEST = 8;

  private static final int LONGEST = 16;

  /** Names the first month of a year: 元月. */
  private static final char FIRST = '元';

  /** The day; empty without a year, or if there is no such day. */
  public Optional<LocalDate> date() {
    if (year == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The day that a text is, however it is written: {@code 2022-1-31}; empty if it is anything more.
   */
  public static Optional<LocalDate> whole(String text) {
    String said = text.strip();
    List<WrittenDate> dates = in(said);
    return dates.size() == 1 && dates.get(0).start == 0 && dates.get(0).end == said.length()
        ? dates.get(0).date()
        : Optional.empty();
  }

  /** The dates of a text, in order. */
  public static List<WrittenDate> in(CharSequence text) {
    List<WrittenDate> found = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean begins =
          (c == '十' || c == FIRST || digit(c) >= 0) && (i == 0 || digit(text.charAt(i - 1)) < 0);
      WrittenDate date = begins ? at(text, i) : null;
      if (date == null) {
        i++;
      } else {
        found.add(date);
        i = date.end;
      }
    }
    return found;
  }

  /** The date that begins at an index; null if none does. */
  public static @Nullable WrittenDate at(CharSequence text, int start) {
    Part first = part(text, start, 4);
    if (first == null) {
      return null;
    }
    if (first.mark == '月') {
      Part day = part(text, first.end, 2);
      return day != null && isDay(day.mark)
          ? new WrittenDate(null, first.value, day.value, start, day.end)
          : null;
    }
    boolean words = first.mark == '年';
    if (first.digits != 4 || !words && !isJoint(first.mark)) {
      return null;
    }
    Part month = part(text, first.end, 2);
    if (month == null || month.mark != (words ? '月' : first.mark)) {
      return null;
    }
    Part day = part(text, month.end, 2);
    if (day == null || words && !isDay(day.mark)) {
      return null;
    }
    int end = words ? day.end : day.numeralEnd;
    return new WrittenDate(first.value, month.value, day.value, start, end);
  }

  /** Whether a line is a date with its year and nothing else. */
  public static boolean isDate(String line) {
    String text = compact(line);
    if (text.length() < SHORTEST || text.length() > LONGEST) {
      return false;
    }
    WrittenDate date = at(text, 0);
    return date != null && date.year != null && date.end == text.length();
  }

  /** The years from 2000 to 2099 that stand before 年 in a text, in order. */
  public static List<Integer> yearsIn(String line) {
    List<Integer> years = new ArrayList<>();
    String text = compact(line);
    for (int i = text.indexOf('年'); i >= 0; i = text.indexOf('年', i + 1)) {
      int from = i;
      while (from > 0 && i - from < 4 && digit(text.charAt(from - 1)) >= 0) {
        from--;
      }
      if (i - from == 4) {
        int year = number(text, from, i);
        if (year >= 2000 && year < 2100) {
          years.add(year);
        }
      }
    }
    return years;
  }

  /** The first year from 2000 to 2099 before 年 in a text; null if there is none. */
  public static @Nullable Integer yearIn(String line) {
    if (line.indexOf('年') < 0) {
      return null;
    }
    List<Integer> years = yearsIn(line);
    return years.isEmpty() ? null : years.get(0);
  }

  /**
   * A number and the mark after it.
   *
   * @param digits how many characters it has
   * @param mark the character after it and after blanks; 0 at the end of the text
   * @param end after the mark and blanks
   */
  private record Part(int value, int digits, char mark, int numeralEnd, int end) {}

  private static @Nullable Part part(CharSequence text, int start, int most) {
    int from = pastBlanks(text, start);
    if (from < text.length() && text.charAt(from) == FIRST) {
      return firstMonth(text, from);
    }
    int to = from;
    boolean tens = false;
    while (to < text.length() && to - from <= 4) {
      char c = text.charAt(to);
      tens |= c == '十';
      if (c != '十' && digit(c) < 0) {
        break;
      }
      to++;
    }
    int digits = to - from;
    if (digits == 0 || digits > (tens ? 3 : most)) {
      return null;
    }
    long value = tens ? Numerals.chinese(text, from, to) : number(text, from, to);
    if (value < 0) {
      return null;
    }
    int at = pastBlanks(text, to);
    char mark = at < text.length() ? text.charAt(at) : '\0';
    return new Part((int) value, digits, mark, to, Math.min(text.length(), at + 1));
  }

  private static @Nullable Part firstMonth(CharSequence text, int from) {
    int at = pastBlanks(text, from + 1);
    return at < text.length() && text.charAt(at) == '月'
        ? new Part(1, 1, '月', from + 1, at + 1)
        : null;
  }

  private static boolean isDay(char mark) {
    return mark == '日' || mark == '号';
  }

  private static boolean isJoint(char mark) {
    return mark == '-' || mark == '/' || mark == '.' || mark == '－' || mark == '／' || mark == '．';
  }

  private static int pastBlanks(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && i - from < BLANKS && Character.isSpaceChar(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int number(CharSequence text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + digit(text.charAt(i));
    }
    return number;
  }

  /** A letter O is a zero in 二O二二年. */
  private static int digit(char c) {
    return c == 'O' || c == 'o' || c == 'Ｏ' ? 0 : c == '两' ? -1 : Numerals.digit(c);
  }

  private static String compact(String line) {
    StringBuilder text = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c > ' ' && !Character.isSpaceChar(c)) {
        text.append(c);
      }
    }
    return text.toString();
  }
}
