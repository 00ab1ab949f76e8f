package io.github.opengpr.read.recognise.layout.head;

import io.github.opengpr.read.recognise.label.RowWords;
import io.github.opengpr.read.recognise.label.TableLabels;
import io.github.opengpr.read.recognise.layout.line.TokenLine;
import io.github.opengpr.read.recognise.token.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of rows that stand after their labels, or before them wherever lines end: the first
 * number after every label, or the last before it, is one more than that of the row before.
 */
@SuppressWarnings("IdentityHashMapUsage") // the very piece of the document is meant
public final class RowNumbers {

  /** So many rows counted without a gap are no coincidence. */
  private static final int ROWS = 5;

  /** So many, if a word in the head says that rows are numbered. */
  private static final int NAMED = 2;

  private final List<TokenLine> lines;
  private final Predicate<String> isRow;

  /** The number of each row, and the place of its cell in its line. */
  private final Map<Token, Integer> numbers = new IdentityHashMap<>();

  private boolean named;
  private boolean counted = true;
  private @Nullable BigDecimal last;

  private RowNumbers(List<TokenLine> lines, Predicate<String> isRow) {
    this.lines = lines;
    this.isRow = isRow;
  }

  /** The lines without the numbers of their rows; as they are if they have none. */
  public static List<TokenLine> removed(List<TokenLine> lines, List<TableLabels> candidates) {
    RowNumbers after = new RowNumbers(lines, new RowWords(candidates));
    after.countAfter();
    if (after.areNumbers()) {
      return after.without();
    }
    RowNumbers before = new RowNumbers(lines, new RowWords(candidates));
    before.countBefore(new HeadWords(candidates));
    return before.areNumbers() ? before.without() : lines;
  }

  private boolean areNumbers() {
    return counted && numbers.size() >= (named ? NAMED : ROWS);
  }

  /** Takes what stands before each label that is none of the head. */
  private void countBefore(HeadWords head) {
    @Nullable Token value = null;
    int at = 0;
    for (TokenLine line : lines) {
      for (int i = 0; i < line.tokens().size(); i++) {
        Token token = line.tokens().get(i);
        if (token.isLabel()) {
          named |= numbers.isEmpty() && ColumnNumbers.isWord(token);
          if (value != null && !head.isOfHead(token)) {
            take(value, at);
          }
          value = null;
        } else if (token.isValue()) {
          value = token;
          at = i;
        }
      }
    }
  }

  private void countAfter() {
    boolean label = false;
    for (TokenLine line : lines) {
      for (int i = 0; i < line.tokens().size(); i++) {
        Token token = line.tokens().get(i);
        if (token.isLabel()) {
          label = isRow.test(token.folded());
          named |= numbers.isEmpty() && ColumnNumbers.isWord(token);
        } else if (token.isValue() && label) {
          take(token, i);
          label = false;
        }
      }
    }
  }

  private void take(Token token, int at) {
    List<BigDecimal> readings = token.reading().readings();
    BigDecimal number = readings.size() == 1 ? readings.get(0) : null;
    BigDecimal next = (last == null ? BigDecimal.ZERO : last).add(BigDecimal.ONE);
    counted &= number != null && number.compareTo(next) == 0;
    last = number;
    numbers.put(token, at);
  }

  private List<TokenLine> without() {
    List<TokenLine> kept = new ArrayList<>();
    int width = 0;
    int column = -1;
    for (TokenLine line : lines) {
      for (int i = 0; i < line.tokens().size(); i++) {
        if (line.row() && numbers.containsKey(line.tokens().get(i))) {
          column = width == 0 || width == line.tokens().size() && column == i ? i : -1;
          width = line.tokens().size();
        }
      }
    }
    for (TokenLine line : lines) {
      List<Token> rest = new ArrayList<>();
      for (int i = 0; i < line.tokens().size(); i++) {
        Token token = line.tokens().get(i);
        boolean beside = i == column && line.row() && line.tokens().size() == width;
        boolean number = numbers.containsKey(token) || ColumnNumbers.isWord(token);
        if (!number && !(beside && token.isEmpty())) {
          rest.add(token);
        }
      }
      if (!rest.isEmpty()) {
        kept.add(line.with(rest));
      }
    }
    return kept;
  }
}
