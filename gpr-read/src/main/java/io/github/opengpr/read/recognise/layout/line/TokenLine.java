package io.github.opengpr.read.recognise.layout.line;

import io.github.opengpr.read.recognise.token.Token;
import java.util.List;

/**
 * Cells that stand together: a row of a table, or a line of text of which it is not known how it
 * lies in its row.
 *
 * @param tokens the cells, left to right
 * @param row whether they are one row of the table, so that empty cells count
 * @param exact whether the columns are known
 * @param grid the number of the table in the document; 0 outside tables
 * @param gridRow the row of that table, from 0
 */
public record TokenLine(List<Token> tokens, boolean row, boolean exact, int grid, int gridRow) {

  /** Cells of a line of text. */
  public static TokenLine ofText(List<Token> tokens, boolean row) {
    return new TokenLine(tokens, row, false, 0, 0);
  }

  /** The same line with other cells. */
  public TokenLine with(List<Token> others) {
    return new TokenLine(others, row, exact, grid, gridRow);
  }

  public boolean hasLabel() {
    for (Token token : tokens) {
      if (token.isLabel()) {
        return true;
      }
    }
    return false;
  }

  public boolean hasValue() {
    for (Token token : tokens) {
      if (token.isValue()) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is one number and nothing else. */
  public boolean isLoneValue() {
    return tokens.size() == 1 && tokens.get(0).isValue();
  }
}
