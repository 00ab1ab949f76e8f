package io.github.opengpr.read.recognise.layout.stack;

import io.github.opengpr.read.recognise.label.TableLabels;
import io.github.opengpr.read.recognise.layout.line.TokenLine;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of table three that were too long for a line: the label and some numbers, then the others on
 * lines of their own. They are put together where every row that is begun so is made whole so.
 */
public final class BrokenRows {

  /** So many rows made whole by the lines after them are no coincidence. */
  private static final int ROWS = 3;

  private final List<TokenLine> lines;
  private final int capacity;
  private final List<TokenLine> out = new ArrayList<>();
  private int joined;

  private BrokenRows(List<TokenLine> lines, int capacity) {
    this.lines = lines;
    this.capacity = capacity;
  }

  /**
   * The lines, rows in pieces as one; the lines as they are if the pieces do not make rows.
   *
   * @param end whether the document ends with them: then the last row may lack numbers
   */
  public static List<TokenLine> joined(List<TokenLine> lines, TableLabels labels, boolean end) {
    if (labels.number() != 3) {
      return lines;
    }
    BrokenRows rows = new BrokenRows(lines, labels.rows().get(0).capacity());
    int i = 0;
    while (i < lines.size()) {
      int to = rows.end(i);
      if (to == i) {
        return lines;
      }
      boolean whole = rows.values(i, to) == rows.capacity;
      if (to > i + 1 && !whole && !(end && to == lines.size())) {
        return lines;
      }
      rows.add(i, whole ? to : i + 1);
      i = whole ? to : i + 1;
    }
    return rows.joined >= ROWS ? rows.out : lines;
  }

  /** After the last line of numbers that go on with a line. */
  private int end(int at) {
    int to = at + 1;
    if (!begins(lines.get(at))) {
      return to;
    }
    while (to < lines.size() && values(at, to) < capacity && goesOn(lines.get(to))) {
      to++;
    }
    return to;
  }

  /** Whether a line is a label and fewer numbers than a row has. */
  private boolean begins(TokenLine line) {
    List<Token> tokens = line.tokens();
    int values = (int) tokens.stream().filter(Token::isValue).count();
    return !line.row()
        && values > 0
        && values < capacity
        && tokens.get(0).isLabel()
        && tokens.get(tokens.size() - 1).isValue();
  }

  private static boolean goesOn(TokenLine line) {
    return !line.row()
        && !line.tokens().isEmpty()
        && line.tokens().stream().allMatch(Token::isValue);
  }

  private int values(int from, int to) {
    int values = 0;
    for (TokenLine line : lines.subList(from, to)) {
      values += (int) line.tokens().stream().filter(Token::isValue).count();
    }
    return values;
  }

  private void add(int from, int to) {
    if (to == from + 1) {
      out.add(lines.get(from));
      return;
    }
    List<Token> tokens = new ArrayList<>();
    lines.subList(from, to).forEach(line -> tokens.addAll(line.tokens()));
    out.add(TokenLine.ofText(tokens, false));
    joined++;
  }
}
