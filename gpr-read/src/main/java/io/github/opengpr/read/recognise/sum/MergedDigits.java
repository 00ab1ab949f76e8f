package io.github.opengpr.read.recognise.sum;

import io.github.opengpr.read.recognise.token.Places;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Numbers that lost the blanks between them, {@code 3 00 0 0 0 3} or {@code 300003}: all the ways
 * to part them into as many as there are cells. No number begins with a 0 but 0 itself.
 */
public final class MergedDigits {

  /** After so many steps no more ways are looked for: what was not looked at may be right. */
  private static final int STEPS = 20_000;

  private final List<Token> values;
  private final int cells;
  private final Consumer<List<Token>> found;
  private final List<Token> parts = new ArrayList<>();

  /** How many digits the values from some one on have. */
  private final int[] digits;

  private int steps;

  private MergedDigits(List<Token> values, int cells, Consumer<List<Token>> found) {
    this.values = values;
    this.cells = cells;
    this.found = found;
    this.digits = new int[values.size() + 1];
    for (int i = values.size() - 1; i >= 0; i--) {
      digits[i] = digits[i + 1] + text(values.get(i)).length();
    }
  }

  /**
   * Finds the ways to part values into as many numbers as there are cells.
   *
   * @param found takes each way; the list is used again
   * @return whether all were looked at; false too if the values are not all of digits
   */
  public static boolean part(List<Token> values, int cells, Consumer<List<Token>> found) {
    boolean plain =
        values.stream().allMatch(value -> text(value).chars().allMatch(c -> c >= '0' && c <= '9'));
    MergedDigits merged = new MergedDigits(values, cells, found);
    if (!plain || values.size() >= cells || merged.digits[0] < cells) {
      return false;
    }
    merged.value(0);
    return merged.steps <= STEPS;
  }

  /** Whether a value can be nothing but several: it begins with a 0. */
  public static boolean isSeveral(Token value) {
    String text = text(value);
    return text.length() > 1
        && text.charAt(0) == '0'
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String text(Token value) {
    return value.text().strip();
  }

  private void value(int next) {
    if (next == values.size()) {
      if (parts.size() == cells) {
        found.accept(parts);
      }
      return;
    }
    from(next, 0);
  }

  private void from(int next, int from) {
    String text = text(values.get(next));
    int after = values.size() - next - 1;
    for (int to = from + 1; to <= text.length(); to++) {
      int left = cells - parts.size() - 1;
      int rest = text.length() - to;
      if (++steps > STEPS || left > rest + digits[next + 1] || left < after + Math.min(rest, 1)) {
        // Too few digits for the cells that are left, or too few cells for the values.
        if (left > rest + digits[next + 1]) {
          return;
        }
        continue;
      }
      parts.add(
          from == 0 && rest == 0
              ? values.get(next)
              : Token.of(text.substring(from, to), Places.at(values.get(next).place(), from)));
      if (rest == 0) {
        value(next + 1);
      } else {
        from(next, to);
      }
      parts.remove(parts.size() - 1);
      if (text.charAt(from) == '0') {
        return;
      }
    }
  }
}
