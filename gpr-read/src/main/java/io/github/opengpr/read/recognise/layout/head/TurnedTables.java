package io.github.opengpr.read.recognise.layout.head;

import io.github.opengpr.read.recognise.layout.line.TokenLine;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Tables printed with their rows as columns: the labels of the rows stand beside each other. */
public final class TurnedTables {

  /** So many labels of rows stand beside each other in no table that is printed as it should. */
  private static final int LABELS = 4;

  /** Table four has so many columns. */
  private static final int DISPUTES = 15;

  private TurnedTables() {}

  /**
   * The lines with rows as rows again, if they were columns; otherwise as they are.
   *
   * @param table the number of the table
   */
  public static List<TokenLine> turned(List<TokenLine> lines, Predicate<String> isRow, int table) {
    int from = 0;
    while (from < lines.size() && !lines.get(from).row()) {
      from++;
    }
    int to = from;
    int labels = 0;
    int single = 0;
    int width = from < lines.size() ? lines.get(from).tokens().size() : 0;
    while (to < lines.size() && isLike(lines.get(to), width)) {
      List<Token> tokens = lines.get(to).tokens();
      labels = Math.max(labels, lines.get(to).hasValue() ? 0 : labels(tokens, isRow));
      single += isSingle(tokens) ? 1 : 0;
      to++;
    }
    int height = to - from;
    boolean turned =
        table == 4 ? height == DISPUTES && single == height : labels >= LABELS && height > 2;
    if (!turned
        || to < lines.size()
            && lines.subList(to, lines.size()).stream().anyMatch(TokenLine::hasValue)) {
      return lines;
    }
    List<TokenLine> out = new ArrayList<>(lines.subList(0, from));
    for (int c = 0; c < width; c++) {
      List<Token> row = new ArrayList<>();
      for (TokenLine line : lines.subList(from, to)) {
        row.add(line.tokens().get(c));
      }
      out.add(TokenLine.ofText(row, true));
    }
    out.addAll(lines.subList(to, lines.size()));
    return out;
  }

  private static boolean isLike(TokenLine line, int width) {
    return line.row() && !line.exact() && width > 2 && line.tokens().size() == width;
  }

  private static int labels(List<Token> tokens, Predicate<String> isRow) {
    int labels = 0;
    for (Token token : tokens) {
      labels += token.isLabel() && isRow.test(token.folded()) ? 1 : 0;
    }
    return labels;
  }

  /** Whether the only number, or blank cell for it, stands last. */
  private static boolean isSingle(List<Token> tokens) {
    int last = tokens.size() - 1;
    return !tokens.get(last).isLabel()
        && tokens.subList(0, last).stream().noneMatch(Token::isValue);
  }
}
