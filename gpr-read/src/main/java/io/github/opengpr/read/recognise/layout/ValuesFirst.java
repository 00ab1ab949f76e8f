package io.github.opengpr.read.recognise.layout;

import io.github.opengpr.read.recognise.label.RowLabel;
import io.github.opengpr.read.recognise.label.RowWords;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Lines of text in which the values of a row stand before its label, as some converters of PDF
 * print them.
 */
public final class ValuesFirst {

  private ValuesFirst() {}

  /**
   * The lines with the values after the labels, if every line with values begins with them and ends
   * with a label, most labels are those of rows, and no label of a row stands alone; otherwise the
   * lines as they are.
   */
  public static List<TokenLine> turned(List<TokenLine> lines, RowWords words) {
    List<TokenLine> turned = new ArrayList<>();
    int rows = 0;
    int known = 0;
    for (TokenLine line : lines) {
      List<Token> tokens = line.tokens();
      int values = 0;
      while (values < tokens.size() && tokens.get(values).isValue()) {
        values++;
      }
      List<Token> labels = tokens.subList(values, tokens.size());
      String last = labels.isEmpty() ? "" : labels.get(labels.size() - 1).folded();
      boolean breaksOff = labels.isEmpty() && turned.size() == lines.size() - 1 && known > 0;
      if (breaksOff) {
        turned.add(line);
        continue;
      }
      if (line.row()
          || labels.isEmpty()
          || !labels.stream().allMatch(Token::isLabel)
          || values == 0 && words.test(last)) {
        return lines;
      }
      if (values == 0) {
        turned.add(line);
        continue;
      }
      List<Token> moved = new ArrayList<>(labels);
      moved.addAll(tokens.subList(0, values));
      turned.add(TokenLine.ofText(moved, false));
      rows++;
      known += words.test(last) || words.likeness(last) >= RowLabel.FIRM ? 1 : 0;
    }
    return 2 * known > rows ? turned : lines;
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
