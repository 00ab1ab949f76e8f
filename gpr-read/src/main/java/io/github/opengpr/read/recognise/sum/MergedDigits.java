package io.github.opengpr.read.recognise.sum;

import io.github.opengpr.read.recognise.token.NumberReading;
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
  private static final int STEPS = 100_000;

  /** More ways than these say nothing. */
  private static final int WAYS = 200;

  /** Longer numbers are no counts of applications. */
  private static final int DIGITS = 9;

  private final List<Token> values;

  /** How many cells stand together, the last of them the sum. */
  private final int size;

  /** Whether blanks are printed where cells are, and nowhere else. */
  private final boolean blankCells;

  private final String digits;

  /** Whether a number must begin at a digit, since a blank stands before it. */
  private final boolean[] begins;

  /** Where the number of each cell ends; where it begins if the cell is blank. */
  private final int[] ends;

  private final List<List<@Nullable Token>> found = new ArrayList<>();
  private int steps;

  private MergedDigits(List<Token> values, int groups, int size, boolean blankCells) {
    this.values = values;
    this.size = size;
    this.blankCells = blankCells;
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
  static @Nullable List<List<@Nullable Token>> ways(List<Token> values, int cells) {
    return values.size() < cells ? ways(values, 1, cells, false) : null;
  }

  /**
   * The ways where blanks stand for blank cells, and numbers without one between in neighbouring
   * cells; null if not all were looked at, or if there cannot be any.
   */
  public static @Nullable List<List<@Nullable Token>> besideBlanks(
      List<Token> values, int groups, int size) {
    return ways(values, groups, size, true);
  }

  /**
   * The ways to part the numbers of several groups, if there are as many or if some lost the blank
   * before them for certain; null if they did not, or if not all were looked at.
   */
  public static @Nullable List<List<@Nullable Token>> groups(
      List<Token> values, int groups, int size) {
    List<Token> words = words(values);
    return words.size() == groups * size
            || words.stream().anyMatch(word -> text(word).contains("00") || isSeveral(word))
        ? ways(words, groups, size, false)
        : null;
  }

  /** Whether a line that was taken for one number holds several. */
  public static boolean areWords(Token value) {
    String text = text(value);
    if (text.indexOf(' ') < 0) {
      return false;
    }
    for (String word : text.split(" +", -1)) {
      if (!NumberReading.of(word).isValue()) {
        return false;
      }
    }
    return true;
  }

  /** The numbers, also those of lines that were taken for one. */
  public static List<Token> words(List<Token> values) {
    return values.stream().flatMap(value -> words(value).stream()).toList();
  }

  private static List<Token> words(Token value) {
    if (!areWords(value)) {
      return List.of(value);
    }
    String text = text(value);
    List<Token> parts = new ArrayList<>();
    int at = 0;
    for (String part : text.split(" +", -1)) {
      at = text.indexOf(part, at);
      parts.add(Token.of(part, Places.at(value.place(), at)));
      at += part.length();
    }
    return parts;
  }

  private static @Nullable List<List<@Nullable Token>> ways(
      List<Token> values, int groups, int size, boolean blankCells) {
    if (!values.stream().allMatch(value -> isDigits(text(value)))) {
      return null;
    }
    MergedDigits merged = new MergedDigits(values, groups, size, blankCells);
    merged.cell(0, 0, 0, false);
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

  /**
   * Fills the cells from one on.
   *
   * @param sum what the cells before it in its group add up to
   * @param blank whether it must be blank
   */
  private void cell(int cell, int from, long sum, boolean blank) {
    if (++steps > STEPS || found.size() > WAYS) {
      return;
    }
    if (cell == ends.length) {
      if (from == digits.length()) {
        found.add(tokens());
      }
      return;
    }
    boolean total = (cell + 1) % size == 0;
    int last = blankCells ? digits.length() : digits.length() - (ends.length - cell - 1);
    long number = 0;
    for (int to = from + 1; !blank && to <= Math.min(last, from + DIGITS); to++) {
      number = number * 10 + digits.charAt(to - 1) - '0';
      if (!total || number == sum) {
        ends[cell] = to;
        cell(cell + 1, to, total ? 0 : sum + number, blankCells && begins[to]);
      }
      if (begins[to] || digits.charAt(from) == '0') {
        break;
      }
    }
    if (blankCells && begins[from] && (!total || sum == 0)) {
      ends[cell] = from;
      cell(cell + 1, from, sum, false);
    }
  }

  private List<@Nullable Token> tokens() {
    List<@Nullable Token> tokens = new ArrayList<>();
    int value = 0;
    int begin = 0;
    int from = 0;
    for (int end : ends) {
      if (end == from) {
        tokens.add(null);
        continue;
      }
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
