package io.github.opengpr.read.recognise.sum;

import io.github.opengpr.read.recognise.token.Places;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that lost the blanks between them, {@code 3 00 0 0 0 3} or {@code 300003}: all the ways
 * to part them into as many as there are cells, the last of which is the sum of the others; several
 * groups of cells with a sum each may follow one another. No number begins with a 0 but 0 itself.
 */
public final class MergedDigits {

  /** After so many steps no more ways are looked for: what was not looked at may be right. */
  private static final int STEPS = 50_000;

  /** More ways than these say nothing. */
  private static final int WAYS = 200;

  /** Longer numbers are no counts of applications. */
  private static final int DIGITS = 9;

  private final List<Token> values;
  private final String digits;

  /** Whether a number must begin at a digit, since a blank stands before it. */
  private final boolean[] begins;

  /** Where each number ends. */
  private final int[] ends;

  /** How many numbers stand together, the last of them the sum. */
  private final int size;

  private final List<List<Token>> found = new ArrayList<>();
  private int steps;

  private MergedDigits(List<Token> values, int groups, int size) {
    this.size = size;
    this.values = values;
    StringBuilder joined = new StringBuilder();
    values.forEach(value -> joined.append(text(value)));
    this.digits = joined.toString();
    this.begins = new boolean[digits.length() + 1];
    int at = 0;
    for (Token value : values) {
      begins[at] = true;
      at += text(value).length();
    }
    begins[at] = true;
    this.ends = new int[groups * size];
  }

  /** The ways; null if not all were looked at, or if there cannot be any. */
  static @Nullable List<List<Token>> ways(List<Token> values, int cells) {
    if (values.size() >= cells || !values.stream().allMatch(value -> isDigits(text(value)))) {
      return null;
    }
    MergedDigits merged = new MergedDigits(values, 1, cells);
    merged.group(0, 0);
    return merged.areAll() ? merged.found : null;
  }

  /**
   * The numbers of several groups, if there is one way to part them and some lost the blank before
   * them for certain; null otherwise.
   */
  public static @Nullable List<Token> groups(List<Token> values, int groups, int size) {
    if (values.size() >= groups * size
        || !values.stream().allMatch(value -> isDigits(text(value)))
        || values.stream().noneMatch(value -> text(value).contains("00") || isSeveral(value))) {
      return null;
    }
    MergedDigits merged = new MergedDigits(values, groups, size);
    merged.group(0, 0);
    return merged.areAll() && merged.found.size() == 1 ? merged.found.get(0) : null;
  }

  private boolean areAll() {
    return steps <= STEPS && found.size() <= WAYS;
  }

  /** Whether a value can be nothing but several: it begins with a 0. */
  static boolean isSeveral(Token value) {
    String text = text(value);
    return text.length() > 1 && text.charAt(0) == '0' && isDigits(text);
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String text(Token value) {
    return value.text().strip();
  }

  /** Parts the digits from one on into the group that begins with a cell, and those after it. */
  private void group(int cell, int from) {
    int after = ends.length - cell - size;
    int least = after == 0 ? digits.length() : from + size;
    for (int to = digits.length() - after; to >= least; to--) {
      sum(cell, from, to);
    }
  }

  /** Takes each number that the digits can end with for the sum. */
  private void sum(int cell, int from, int to) {
    ends[cell + size - 1] = to;
    for (int at = to - 1; at >= from + size - 1 && to - at <= DIGITS; at--) {
      if (digits.charAt(at) != '0' || at == to - 1) {
        number(cell, from, at, Long.parseLong(digits.substring(at, to)));
      }
      if (begins[at]) {
        return;
      }
    }
  }

  /**
   * Parts digits into the numbers from a cell on.
   *
   * @param end where the sum begins
   * @param left what the numbers must add up to
   */
  private void number(int cell, int from, int end, long left) {
    int more = size - 2 - cell % size;
    long number = 0;
    for (int to = from + 1; to <= end - more; to++) {
      number = number * 10 + digits.charAt(to - 1) - '0';
      if (number > left || ++steps > STEPS || found.size() > WAYS) {
        return;
      }
      ends[cell] = to;
      if (more > 0) {
        number(cell + 1, to, end, left - number);
      } else if (to == end && number == left) {
        summed(cell + 1);
      }
      if (begins[to] || digits.charAt(from) == '0') {
        return;
      }
    }
  }

  /** Goes on after the cell of a sum. */
  private void summed(int cell) {
    if (cell == ends.length - 1) {
      found.add(tokens());
    } else {
      group(cell + 1, ends[cell]);
    }
  }

  private List<Token> tokens() {
    List<Token> tokens = new ArrayList<>();
    int value = 0;
    int begin = 0;
    int from = 0;
    for (int end : ends) {
      Token whole = values.get(value);
      int length = text(whole).length();
      tokens.add(
          end - from == length
              ? whole
              : Token.of(digits.substring(from, end), Places.at(whole.place(), from - begin)));
      if (end == begin + length) {
        begin = end;
        value++;
      }
      from = end;
    }
    return tokens;
  }
}
