package io.github.opengpr.read.recognise.row;

import io.github.opengpr.model.chinese.Ordinal;
import io.github.opengpr.read.recognise.label.RowWords;
import io.github.opengpr.read.recognise.layout.line.TokenLine;
import io.github.opengpr.read.recognise.token.NumberReading;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts lines of cells into strips: a strip ends where, after values or a whole label, a new label
 * begins.
 */
public final class CandidateRows {

  /** No label of the form is longer, in folded characters. */
  private static final int LONGEST = 80;

  /** No label of a group is shorter. */
  private static final int GROUP = 4;

  /** Longer words are no entry of a cell. */
  private static final int LONGEST_WORDS = 8;

  private final RowWords isRow;
  private final List<CandidateRow> strips = new ArrayList<>();
  private @Nullable CandidateRow current;
  private boolean named;

  /** How many numbers the row has that was named last. */
  private int capacity;

  /**
   * Whether several values stand in one line, so that a number on a line of its own is none of
   * them.
   */
  private boolean wholeLine;

  private CandidateRows(RowWords isRow) {
    this.isRow = isRow;
  }

  /** The strips of the lines, in order. */
  public static List<CandidateRow> of(List<TokenLine> lines, RowWords isRow) {
    CandidateRows strips = new CandidateRows(isRow);
    for (TokenLine line : lines) {
      if (line.row()) {
        strips.row(strips.withNumerals(line));
      } else {
        strips.text(line);
      }
    }
    return strips.strips;
  }

  /** With a Chinese numeral after the label of a row taken as its value, if it has no other. */
  private TokenLine withNumerals(TokenLine line) {
    if (line.hasValue()) {
      return line;
    }
    List<Token> tokens = new ArrayList<>();
    boolean label = false;
    for (Token token : line.tokens()) {
      Token numeral = label && token.isLabel() ? token.asNumeral() : null;
      tokens.add(numeral == null ? token : numeral);
      label |= token.isLabel() && isRow.test(token.folded());
    }
    return new TokenLine(tokens, line.row(), line.exact(), line.grid(), line.gridRow());
  }

  private void row(TokenLine line) {
    CandidateRow last = current;
    boolean label = line.hasLabel();
    boolean value = line.hasValue();
    if (last != null && !last.hasValues() && !named && label) {
      CandidateRow next = begin(line);
      next.follows(last);
      strips.remove(strips.size() - 2);
      line.tokens().forEach(next::add);
    } else if (last != null && !last.hasValues() && value && !label && last.labels().size() > 0) {
      CandidateRow next = begin(line);
      next.follows(last);
      strips.remove(strips.size() - 2);
      line.tokens().forEach(next::add);
      named = true;
      return;
    } else {
      line.tokens().forEach(begin(line)::add);
    }
    named = isNamed() || line.tokens().stream().anyMatch(this::isLabelOfRow);
  }

  private boolean isLabelOfRow(Token token) {
    return token.isLabel() && isRow.test(token.folded());
  }

  private void text(TokenLine line) {
    boolean several = line.tokens().stream().filter(Token::isValue).count() >= 2;
    boolean label = line.hasLabel();
    if (!label
        && current != null
        && current.hasValues()
        && (several || wholeLine && line.isLoneValue())) {
      line.tokens().forEach(begin(line)::add);
      named = false;
      return;
    }
    wholeLine |= several;
    if (current != null && current.isRow() && current.hasValues()) {
      // A line that is no row of the table adds no cell to the row before it.
      begin(line);
      named = false;
    }
    for (int i = 0; i < line.tokens().size(); i++) {
      Token token = line.tokens().get(i);
      if (token.isValue() && isWordInLabel(line.tokens(), i)) {
        token = token.asLabel();
      }
      CandidateRow strip = current;
      if (strip != null
          && named
          && !strip.hasValues()
          && isInsteadOfNumber(token)
          && !isRowOfItsOwn(line.tokens(), i)) {
        strip.addWords(token);
        continue;
      }
      if (strip == null
          || token.isLabel() && (strip.hasValues() || named && !goesOn(strip, token))) {
        strip = begin(line);
        named = false;
      }
      strip.add(token);
      if (token.isLabel()) {
        named = isNamed();
      }
    }
  }

  /**
   * A mark for nothing that is a word, such as 无, is part of a label if it stands between labels.
   */
  private static boolean isWordInLabel(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (token.reading().kind() != NumberReading.Kind.BLANK
        || !Character.isIdeographic(token.text().strip().codePointAt(0))) {
      return false;
    }
    return at > 0
        && tokens.get(at - 1).isLabel()
        && at + 1 < tokens.size()
        && tokens.get(at + 1).isLabel();
  }

  /** Whether the words say where the number is to be found, such as 见附件. */
  private boolean isInsteadOfNumber(Token token) {
    String folded = token.folded();
    return token.isLabel()
        && folded.length() >= 2
        && folded.length() <= LONGEST_WORDS
        && Ordinal.of(token.text()).text() == null
        && isRow.isForeign(folded)
        && !beginsAsGroup(folded);
  }

  /** Whether words of the table stand before a piece of a label, in a line of its own. */
  private boolean beginsAsGroup(String folded) {
    for (int end = folded.length() - 1; end >= GROUP; end--) {
      if (!isRow.isForeign(folded.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  /** Whether numbers follow in the line that the words begin, or as many as a row has. */
  private boolean isRowOfItsOwn(List<Token> tokens, int words) {
    if (words == 0 && tokens.size() > 1 && tokens.get(1).isValue()) {
      return true;
    }
    int values = 0;
    int i = words + 1;
    while (i < tokens.size() && !tokens.get(i).isLabel()) {
      values += tokens.get(i++).isValue() ? 1 : 0;
    }
    return values > 0 && values >= capacity;
  }

  private CandidateRow begin(TokenLine line) {
    CandidateRow strip = new CandidateRow(line);
    strips.add(strip);
    current = strip;
    return strip;
  }

  /** Whether the last labels of the current strip, joined, are the label of a row. */
  private boolean isNamed() {
    return current != null && endInRow(current.labels(), "");
  }

  /** Whether the label becomes another row's label with this token at its end. */
  private boolean goesOn(CandidateRow strip, Token token) {
    return endInRow(strip.labels(), token.folded());
  }

  /** Whether the last labels, and what follows them, are the label of a row. */
  private boolean endInRow(List<Token> labels, String after) {
    String joined = after;
    for (int i = labels.size() - 1; i >= 0 && joined.length() < LONGEST; i--) {
      joined = joined.isEmpty() ? labels.get(i).folded() : labels.get(i).folded() + joined;
      if (isRow.test(joined)) {
        capacity = isRow.capacity(joined);
        return true;
      }
    }
    return false;
  }
}
