package io.github.opengpr.read.recognise;

import java.util.List;
import java.util.function.Predicate;

/**
 * Lines of text in which the values of a row stand before its label, as some converters of PDF
 * print them.
 */
final class ValuesFirst {

  private ValuesFirst() {}

  /** Whether lines begin with values and end with the whole label of a row. */
  static boolean stand(List<TokenLine> lines, Predicate<String> isRow) {
    int rows = 0;
    for (TokenLine line : lines) {
      List<Token> tokens = line.tokens();
      if (!line.row() && tokens.size() > 1 && tokens.get(0).isValue()) {
        rows += isRow.test(tokens.get(tokens.size() - 1).folded()) ? 1 : 0;
      }
    }
    return rows > 1;
  }
}
