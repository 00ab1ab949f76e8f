package io.github.opengpr.read.recognise.disputes;

import io.github.opengpr.read.recognise.label.TableLabels;
import io.github.opengpr.read.recognise.layout.line.TokenLine;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.List;

/** Table four cut where words stand: values that stand together, with the words before them. */
final class DisputesSegments {

  /**
   * Values that stand together.
   *
   * @param words the words since the values before them
   * @param own those of them that stand in the same row
   */
  record Segment(
      List<Token> words, List<Token> own, List<Token> values, List<Token> cells, boolean row) {}

  private final List<Segment> segments = new ArrayList<>();
  private final List<Token> words = new ArrayList<>();
  private boolean emptyRow;
  private boolean wordsOverCells;

  DisputesSegments(List<TokenLine> lines, TableLabels table) {
    List<Token> since = new ArrayList<>();
    Segment open = null;
    for (TokenLine line : lines) {
      emptyRow |= isEmptyRow(line);
      wordsOverCells |= isWordsOverCells(line, table);
      if (open != null && line.row() && open.row() && line.hasLabel()) {
        open = null;
      }
      int start = 0;
      for (int i = 0; i < line.tokens().size(); i++) {
        Token token = line.tokens().get(i);
        if (token.isLabel()) {
          open = null;
          since.add(token);
          words.add(token);
          start = i + 1;
        } else if (token.isValue()) {
          if (open == null) {
            List<Token> own =
                line.row()
                    ? line.tokens().subList(0, i).stream().filter(Token::isLabel).toList()
                    : List.of();
            open = new Segment(since, own, new ArrayList<>(), new ArrayList<>(), line.row());
            open.cells().addAll(line.tokens().subList(start, i));
            since = new ArrayList<>();
            segments.add(open);
          }
          open.values().add(token);
          open.cells().add(token);
        } else if (open != null) {
          open.cells().add(token);
        }
      }
    }
  }

  /** Whether the cells for the values are there and hold nothing. */
  private static boolean isEmptyRow(TokenLine line) {
    int n = line.tokens().size();
    if (line.row()) {
      return n >= DisputesReading.OUTCOMES && !line.hasLabel() && !line.hasValue();
    }
    int empty = 0;
    while (empty < n && line.tokens().get(n - 1 - empty).isEmpty()) {
      empty++;
    }
    return empty == DisputesReading.CELLS && empty < n;
  }

  /** Whether words that are none of the head stand alone in a row below it. */
  private boolean isWordsOverCells(TokenLine line, TableLabels table) {
    List<Token> filled = line.tokens().stream().filter(token -> !token.isEmpty()).toList();
    return line.row()
        && filled.size() == 1
        && filled.get(0).isLabel()
        && !table.knows(filled.get(0).folded())
        && words.stream().anyMatch(word -> table.columns().containsKey(word.folded()));
  }

  /** The segments, in order. */
  List<Segment> segments() {
    return segments;
  }

  /** All words of the table. */
  List<Token> words() {
    return words;
  }

  /** Whether words stand in a cell that takes the place of those for the values. */
  boolean hasWordsOverCells() {
    return wordsOverCells;
  }

  /** Whether the cells for the values are there and hold nothing. */
  boolean hasEmptyRow() {
    return emptyRow;
  }
}
