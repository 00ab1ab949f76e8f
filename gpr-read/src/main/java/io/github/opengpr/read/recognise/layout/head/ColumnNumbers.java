package io.github.opengpr.read.recognise.layout.head;

import io.github.opengpr.read.recognise.label.RowLabel;
import io.github.opengpr.read.recognise.label.RowWords;
import io.github.opengpr.read.recognise.layout.line.TokenLine;
import io.github.opengpr.read.recognise.token.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a head that do nothing but number the columns, by an agency or by a converter, such as
 * {@code 栏次 1 2 3}. They stand before the first row, unless a word says what they are.
 */
public final class ColumnNumbers {

  /** What stands over, or before, such numbers. */
  private static final Set<String> WORDS =
      Set.of("栏次", "列次", "行次", "栏号", "列号", "行号", "序号", "编号", "甲", "乙", "丙", "丁");

  private static final int DISPUTES = 4;

  private final List<TokenLine> lines;
  private final RowWords isRow;
  private final List<TokenLine> out = new ArrayList<>();

  /** The fewest columns that a form has here. */
  private final int columns;

  /** Whether rows need no label: table four. */
  private final boolean disputes;

  /** Whether a row stood before. */
  private boolean rows;

  private ColumnNumbers(List<TokenLine> lines, RowWords isRow) {
    this.lines = lines;
    this.isRow = isRow;
    this.columns =
        isRow.candidates().stream()
            .mapToInt(form -> form.rows().stream().mapToInt(RowLabel::capacity).max().orElse(0))
            .min()
            .orElse(0);
    this.disputes = isRow.candidates().get(0).number() == DISPUTES;
  }

  /** The lines without those that number columns. */
  public static List<TokenLine> removed(List<TokenLine> lines, RowWords isRow) {
    ColumnNumbers numbers = new ColumnNumbers(lines, isRow);
    int i = 0;
    while (i < lines.size()) {
      int to = numbers.end(i);
      if (to == i) {
        TokenLine line = lines.get(i++);
        numbers.rows |=
            (!numbers.disputes || line.hasValue())
                && line.tokens().stream().anyMatch(numbers::isLabel);
        numbers.out.add(line);
      }
      i = Math.max(i, to);
    }
    return numbers.out.size() == lines.size() ? lines : numbers.out;
  }

  private boolean isLabel(Token token) {
    return token.isLabel() && isRow.test(token.folded());
  }

  /** Whether a token says that numbers are those of rows or columns. */
  static boolean isWord(Token token) {
    return token.isLabel() && WORDS.contains(token.folded());
  }

  /** After the last of the lines from a given one on that number columns; its own place if none. */
  private int end(int from) {
    boolean word = false;
    int count = 0;
    @Nullable BigDecimal last = null;
    int to = from;
    while (to < lines.size() && (to == from || count == 0 || lines.get(to).isLoneValue())) {
      TokenLine line = lines.get(to);
      if (line.tokens().isEmpty() || to > from && line.row()) {
        break;
      }
      for (Token token : line.tokens()) {
        boolean here = isWord(token);
        BigDecimal number = number(token);
        if (here && count == 0) {
          word = true;
        } else if (number != null && goesOn(number, last)) {
          last = number;
          count++;
        } else if (!token.isEmpty() && !(line.row() && isSame(number, last))) {
          return to > from && count > 0 && isEnough(word, count, from, to) ? to : from;
        }
      }
      to++;
      if (line.row() && count > 0) {
        break;
      }
    }
    return isEnough(word, count, from, to) ? to : from;
  }

  private static boolean goesOn(BigDecimal number, @Nullable BigDecimal last) {
    return last == null
        ? number.signum() == 0 || number.compareTo(BigDecimal.ONE) == 0
        : number.compareTo(last.add(BigDecimal.ONE)) == 0;
  }

  /** Whether a number is given again, as for a merged cell. */
  private static boolean isSame(@Nullable BigDecimal number, @Nullable BigDecimal last) {
    return number != null && last != null && number.compareTo(last) == 0;
  }

  private boolean isEnough(boolean word, int count, int from, int to) {
    if (word && count > (to == from + 1 ? 0 : 1)) {
      return true;
    }
    return count >= columns && !rows && to < lines.size() && (to > from + 1 || isRowAt(to));
  }

  /** Whether a row, its numbers with its label, begins with a line. */
  private boolean isRowAt(int at) {
    TokenLine line = lines.get(at);
    return line.row() || line.hasValue() && (line.hasLabel() || disputes);
  }

  /** The number a token is; null if it is none. */
  private static @Nullable BigDecimal number(Token token) {
    List<BigDecimal> readings = token.reading().readings();
    return token.isValue() && readings.size() == 1 ? readings.get(0) : null;
  }
}
