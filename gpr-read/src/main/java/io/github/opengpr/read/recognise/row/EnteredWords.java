package io.github.opengpr.read.recognise.row;

import io.github.opengpr.model.chinese.Ordinal;
import io.github.opengpr.read.recognise.label.RowWords;
import io.github.opengpr.read.recognise.layout.line.TokenLine;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Words that stand in a row where its numbers should: 见附件, 保密, a Chinese numeral. They fill their
 * cells, and are no part of the label before them.
 */
public final class EnteredWords {

  /** Longer words are a note, and no entry of a cell. */
  private static final int LONGEST = 20;

  /** No label of the form is longer, in folded characters. */
  private static final int LONGEST_LABEL = 80;

  /** How many numbers a procedure of table four has. */
  private static final int OUTCOMES = 5;

  /** Words as like as that to the label of a row are that label, repeated and damaged. */
  private static final double ALIKE = 0.4;

  private final RowWords words;

  private EnteredWords(RowWords words) {
    this.words = words;
  }

  /** The lines with such words as values that cannot be read. */
  public static List<TokenLine> marked(List<TokenLine> lines, RowWords words) {
    EnteredWords entered = new EnteredWords(words);
    boolean disputes = words.candidates().get(0).number() == 4;
    UnaryOperator<TokenLine> marked = disputes ? entered::ofDisputes : entered::ofRow;
    return lines.stream()
        .map(line -> line.row() && line.hasLabel() ? marked.apply(line) : line)
        .toList();
  }

  private TokenLine ofRow(TokenLine line) {
    List<Token> tokens = line.tokens();
    int capacity = 0;
    int label = -1;
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < tokens.size() && !tokens.get(i).isValue(); i++) {
      joined.append(tokens.get(i).folded());
      int holds =
          capacity(tokens.get(i).isLabel() ? joined.toString() : "", tokens.get(i).folded());
      label = holds > 0 ? i : label;
      capacity = holds > 0 ? holds : capacity;
    }
    if (label < 0) {
      return line;
    }
    List<Token> after = tokens.subList(label + 1, tokens.size());
    int filled = (int) after.stream().filter(token -> !token.isEmpty()).count();
    int values = (int) after.stream().filter(Token::isValue).count();
    boolean full = filled == capacity;
    boolean entries =
        values < capacity
            && filled <= capacity
            && after.stream().filter(Token::isLabel).allMatch(token -> isEntry(token, full));
    return entries ? entered(line, label + 1) : line;
  }

  /** How many numbers the row has whose label is a cell, or all words so far; 0 if none has. */
  private int capacity(String joined, String folded) {
    int own = folded.isEmpty() ? 0 : words.capacity(folded);
    return own > 0 || joined.length() > LONGEST_LABEL ? own : words.capacity(joined);
  }

  /**
   * Whether words are no label: nothing the table prints, or no whole word of it where they fill
   * the row.
   */
  private boolean isEntry(Token token, boolean full) {
    String folded = token.folded();
    return folded.length() <= LONGEST
        && token.text().indexOf('：') < 0 // 填表人：张三 is a remark beside the table
        && Ordinal.of(token.text()).text() == null
        && words.likeness(folded) < ALIKE
        && words.candidates().stream().allMatch(labels -> labels.explained(token.text()) < 0)
        && (full ? !words.isWhole(folded) : words.isForeign(folded));
  }

  /** Table four prints its numbers in rows that have no label, or one procedure a row. */
  private TokenLine ofDisputes(TokenLine line) {
    List<Token> tokens = line.tokens();
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      from = tokens.get(i).isLabel() && words.isWhole(tokens.get(i).folded()) ? i + 1 : from;
    }
    List<Token> filled =
        tokens.subList(from, tokens.size()).stream().filter(token -> !token.isEmpty()).toList();
    boolean whole = !filled.isEmpty() && filled.size() % OUTCOMES == 0;
    boolean anyValue = line.hasValue();
    boolean entries = whole;
    boolean behindValue = false;
    for (Token token : filled) {
      behindValue |= token.isValue();
      entries &= token.isValue() || isEntryOfDisputes(token, behindValue, anyValue);
    }
    return entries ? entered(line, from) : line;
  }

  /**
   * Whether words fill a cell of table four, whose rows print no ordinals, and no label behind
   * their first number.
   */
  private boolean isEntryOfDisputes(Token token, boolean behindValue, boolean anyValue) {
    return behindValue && token.folded().length() <= LONGEST
        || Ordinal.of(token.text()).length() == token.text().length() && anyValue
        || isEntry(token, true) && (anyValue || isEntry(token, false));
  }

  private static TokenLine entered(TokenLine line, int from) {
    List<Token> tokens = new ArrayList<>(line.tokens());
    for (int i = from; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isLabel()) {
        Token numeral = token.asNumeral();
        tokens.set(i, numeral == null ? token.asEntry() : numeral);
      }
    }
    return new TokenLine(tokens, line.row(), line.exact(), line.grid(), line.gridRow());
  }
}
