package io.github.opengpr.read.recognise.layout.head;

import io.github.opengpr.read.recognise.layout.line.TokenLine;
import io.github.opengpr.read.recognise.token.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column before the labels in which the rows are numbered, by an agency or by a converter. */
public final class RunningNumbers {

  /** So many rows with rising numbers before them are no coincidence. */
  private static final int ROWS = 6;

  /** So many, if they are counted without a gap from the first. */
  private static final int COUNTED = 3;

  private RunningNumbers() {}

  /** Numbers before labels, one after the other, that may be those of their rows. */
  @SuppressWarnings("ReferenceEquality") // the very piece of the document is meant
  public static final class Count {

    private int numbers;
    private @Nullable BigDecimal last;
    private @Nullable Token token;

    /** Whether a number was the last one taken. */
    public boolean hasLast(Token other) {
      return other == token;
    }

    /** Whether a number is more than the one before. */
    public boolean takes(Token next) {
      BigDecimal before = last;
      token = next;
      last = number(next);
      numbers++;
      return last != null && (before == null || last.compareTo(before) > 0);
    }

    /** Whether there are some, and too few to number rows. */
    public boolean isChance() {
      return numbers > 0 && numbers < COUNTED;
    }
  }

  /**
   * The lines without the numbers before rows; as they are if they have none.
   *
   * @param columns whether the columns are numbered: then one row that is the first is enough
   */
  public static List<TokenLine> removed(List<TokenLine> lines, boolean columns) {
    int numbered = 0;
    boolean counted = true;
    @Nullable BigDecimal last = null;
    for (TokenLine line : lines) {
      if (!isRow(line)) {
        continue;
      }
      Token first = line.tokens().get(0);
      BigDecimal number = number(first);
      if (number == null && last == null && first.isLabel()) {
        continue; // a head
      }
      if (number == null || last != null && number.compareTo(last.add(BigDecimal.ONE)) < 0) {
        return lines;
      }
      BigDecimal before = last == null ? number.min(BigDecimal.ONE).subtract(BigDecimal.ONE) : last;
      counted &= !isNot(number, before);
      numbered++;
      last = number;
    }
    int least = !counted ? ROWS : columns ? 1 : COUNTED;
    return numbered < least ? lines : without(lines);
  }

  private static List<TokenLine> without(List<TokenLine> lines) {
    List<TokenLine> kept = new ArrayList<>();
    for (TokenLine line : lines) {
      List<Token> tokens = line.tokens();
      boolean beside = line.row() && !tokens.isEmpty() && isOfNumbers(tokens.get(0));
      if (!isRow(line) && !beside) {
        kept.add(line);
      } else if (line.hasLabel() || !isCount(tokens)) {
        List<Token> rest = tokens.subList(1, tokens.size());
        boolean row = line.row() || tokens.stream().anyMatch(Token::isEmpty) || isOneRow(rest);
        kept.add(new TokenLine(rest, row, line.exact(), line.grid(), line.gridRow()));
      }
    }
    return kept;
  }

  /** Whether a cell stands in the column of the numbers: not where that leaves no trace. */
  private static boolean isOfNumbers(Token cell) {
    return !cell.isLabel() || ColumnNumbers.isWord(cell);
  }

  /** Whether marks part the cells, and no label follows the values. */
  private static boolean isOneRow(List<Token> tokens) {
    boolean value = false;
    for (Token token : tokens) {
      if (token.left() >= 0 || value && token.isLabel()) {
        return false;
      }
      value |= token.isValue();
    }
    return true;
  }

  /** Whether a line is a row, or a number and a row, which may be taken for two. */
  private static boolean isRow(TokenLine line) {
    List<Token> tokens = line.tokens();
    boolean numbered = tokens.size() > 2 && tokens.get(0).isValue() && !tokens.get(1).isValue();
    return line.hasLabel() && line.hasValue() && (line.row() || numbered);
  }

  /** Whether a line does nothing but number the columns. */
  public static boolean isCount(List<Token> tokens) {
    @Nullable BigDecimal last = null;
    for (Token token : tokens) {
      BigDecimal number = number(token);
      if (number == null ? !token.isEmpty() : last != null && isNot(number, last)) {
        return false;
      }
      last = number == null ? last : number;
    }
    return last != null;
  }

  private static boolean isNot(BigDecimal number, BigDecimal before) {
    return number.compareTo(before.add(BigDecimal.ONE)) != 0;
  }

  private static @Nullable BigDecimal number(Token token) {
    List<BigDecimal> readings = token.reading().readings();
    return token.isValue() && readings.size() == 1 ? readings.get(0) : null;
  }
}
