package io.github.opengpr.read.recognise.layout.stack;

import io.github.opengpr.read.recognise.label.RowLabel;
import io.github.opengpr.read.recognise.label.RowWords;
import io.github.opengpr.read.recognise.layout.head.RunningNumbers;
import io.github.opengpr.read.recognise.layout.line.TokenLine;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Lines in which the values of a row stand before its label, as some converters of PDF print them,
 * or in the line above it.
 */
public final class ValuesFirst {

  /** So many rows follow each other in no table by chance; table four has no more. */
  private static final int ROWS = 3;

  private ValuesFirst() {}

  /**
   * The lines with the values after the labels, if every line with values begins with them and ends
   * with a label, most labels are those of rows, and no label of a row stands alone; otherwise the
   * lines as they are.
   */
  public static List<TokenLine> turned(List<TokenLine> lines, RowWords words) {
    List<TokenLine> below = below(lines, words);
    return below == null ? turnedInLines(lines, words) : below;
  }

  private static List<TokenLine> turnedInLines(List<TokenLine> lines, RowWords words) {
    List<TokenLine> turned = new ArrayList<>();
    int rows = 0;
    int known = 0;
    for (TokenLine line : lines) {
      List<Token> tokens = line.tokens();
      int values = 0;
      boolean filled = false;
      while (values < tokens.size() && !tokens.get(values).isLabel()) {
        filled |= tokens.get(values).isValue();
        values++;
      }
      List<Token> labels = tokens.subList(values, tokens.size());
      String last = labels.isEmpty() ? "" : labels.get(labels.size() - 1).folded();
      boolean breaksOff = labels.isEmpty() && turned.size() == lines.size() - 1 && known > 0;
      if (breaksOff) {
        turned.add(line);
        continue;
      }
      if (line.exact()
          || labels.isEmpty()
          || !labels.stream().allMatch(Token::isLabel)
          || values == 0 && words.test(last)) {
        return lines;
      }
      if (!filled && !(values > 0 && words.test(last))) {
        turned.add(line);
        continue;
      }
      List<Token> moved = new ArrayList<>(labels);
      moved.addAll(tokens.subList(0, values));
      turned.add(new TokenLine(moved, line.row(), line.exact(), line.grid(), line.gridRow()));
      rows++;
      known += isRow(last, words) ? 1 : 0;
    }
    return 2 * known > rows ? turned : lines;
  }

  private static boolean isRow(String label, RowWords words) {
    return words.test(label) || words.likeness(label) >= RowLabel.FIRM;
  }

  /**
   * The lines with the values of each after the label in the line below: no line has both, the
   * first values stand before the label of any row, a label follows each line of values, and most
   * are labels of rows. Null if it is not so.
   */
  private static @Nullable List<TokenLine> below(List<TokenLine> lines, RowWords words) {
    List<TokenLine> turned = new ArrayList<>();
    int rows = 0;
    int known = 0;
    @Nullable TokenLine values = null;
    for (TokenLine line : lines) {
      if (line.row() || line.hasValue() && (line.hasLabel() || values != null)) {
        return null;
      }
      List<Token> tokens = line.tokens();
      if (line.hasValue()) {
        values = line;
        continue;
      }
      boolean row = !tokens.isEmpty() && isRow(tokens.get(tokens.size() - 1).folded(), words);
      if (row && values == null) {
        return null;
      }
      List<Token> moved = new ArrayList<>(tokens);
      moved.addAll(values == null ? List.of() : values.tokens());
      turned.add(TokenLine.ofText(moved, false));
      rows += values != null ? 1 : 0;
      known += row ? 1 : 0;
      values = null;
    }
    boolean whole = rows >= ROWS && 2 * known > rows && values == null && !isRunning(lines);
    return whole ? turned : null;
  }

  /** Whether the first line of values does nothing but number the columns. */
  private static boolean isRunning(List<TokenLine> lines) {
    for (TokenLine line : lines) {
      if (line.hasValue()) {
        return RunningNumbers.isCount(line.tokens());
      }
    }
    return false;
  }

  /** Whether lines begin with values and end with the whole label of a row. */
  public static boolean stand(List<TokenLine> lines, Predicate<String> isRow) {
    int rows = 0;
    for (TokenLine line : lines) {
      List<Token> tokens = line.tokens();
      if (!line.row() && tokens.size() > 1 && tokens.get(0).isValue()) {
        rows += isRow.test(tokens.get(tokens.size() - 1).folded()) ? 1 : 0;
      }
    }
    return rows > 0;
  }
}
