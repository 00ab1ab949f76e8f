package io.github.opengpr.read.recognise.sum;

import io.github.opengpr.read.recognise.token.Places;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that lost the blanks between them, {@code 3 00 0 0 0 3} or {@code 300003}: all the ways
 * to part them into as many as there are cells, the last of which is the sum of the others. No
 * number begins with a 0 but 0 itself.
 */
final class MergedDigits {

  /** After so many steps no more ways are looked for: what was not looked at may be right. */
  private static final int STEPS = 20_000;

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

  private final List<List<Token>> found = new ArrayList<>();
  private int steps;

  private MergedDigits(List<Token> values, int cells) {
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
    this.ends = new int[cells];
  }

  /** The ways; null if not all were looked at, or if there cannot be any. */
  static @Nullable List<List<Token>> ways(List<Token> values, int cells) {
    if (values.size() >= cells || !values.stream().allMatch(value -> isDigits(text(value)))) {
      return null;
    }
    MergedDigits merged = new MergedDigits(values, cells);
    merged.number(0, 0, 0);
    return merged.steps > STEPS || merged.found.size() > WAYS ? null : merged.found;
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

  private void number(int cell, int from, long sum) {
    boolean last = cell == ends.length - 1;
    long number = 0;
    for (int to = from + 1; to <= digits.length() && to - from <= DIGITS; to++) {
      if (++steps > STEPS || found.size() > WAYS) {
        return;
      }
      number = number * 10 + digits.charAt(to - 1) - '0';
      ends[cell] = to;
      if (last && to == digits.length() && number == sum) {
        found.add(tokens());
      } else if (!last && digits.length() - to >= ends.length - cell - 1) {
        number(cell + 1, to, sum + number);
      }
      if (begins[to] || digits.charAt(from) == '0') {
        return;
      }
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
