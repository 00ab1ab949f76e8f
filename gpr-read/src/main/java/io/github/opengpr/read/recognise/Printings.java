package io.github.opengpr.read.recognise;

import io.github.opengpr.read.recognise.label.TableLabels;
import io.github.opengpr.read.recognise.layout.line.TokenLine;
import io.github.opengpr.read.recognise.row.CandidateRow;
import io.github.opengpr.read.recognise.row.RowFits;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.List;

/** Parts a table that a document prints more than once. */
final class Printings {

  private Printings() {}

  /**
   * The strips of each printing of the table: a second one begins where the first row comes again.
   */
  static List<List<CandidateRow>> of(List<CandidateRow> strips, TableLabels labels) {
    RowFits fits = new RowFits(labels);
    List<List<CandidateRow>> printings = new ArrayList<>();
    int from = 0;
    boolean begun = false;
    int rows = 0;
    for (int i = 0; i < strips.size(); i++) {
      CandidateRow strip = strips.get(i);
      if (!strip.hasValues()) {
        continue;
      }
      rows++;
      boolean enough = rows > labels.rows().size() / 2;
      if (begun && !enough) {
        continue;
      }
      boolean first = fits.fit(strip).scores()[0] > 0.98;
      if (first && begun && enough) {
        printings.add(strips.subList(from, i));
        from = i;
        rows = 0;
      }
      begun |= first;
    }
    printings.add(strips.subList(from, strips.size()));
    return printings;
  }

  /**
   * The lines of each printing of table four without labels of rows: after all its cells, words
   * begin another one if whole printings follow.
   *
   * @param capacity how many cells the table has
   */
  static List<List<TokenLine>> ofDisputes(List<TokenLine> lines, int capacity) {
    int left = 0;
    int lastValue = -1;
    for (int i = 0; i < lines.size(); i++) {
      lastValue = lines.get(i).hasValue() ? i : lastValue;
    }
    // Where numbers stand, an empty row is one that the words of the head leave.
    boolean blanks = lastValue < 0;
    for (TokenLine line : lines) {
      left += cells(line, capacity, blanks);
    }
    List<List<TokenLine>> printings = new ArrayList<>();
    int from = 0;
    int cells = 0;
    for (int i = 0; i <= lastValue; i++) {
      TokenLine line = lines.get(i);
      if (cells == capacity && line.hasLabel() && !line.hasValue()) {
        if (left % capacity != 0) {
          break;
        }
        printings.add(lines.subList(from, i));
        from = i;
        cells = 0;
      }
      int more = cells(line, capacity, blanks);
      cells += more;
      left -= more;
    }
    printings.add(lines.subList(from, lines.size()));
    return printings;
  }

  /**
   * The cells for values in a line: all of a row without words, blank ones too.
   *
   * @param blanks whether rows without any value count
   */
  private static int cells(TokenLine line, int capacity, boolean blanks) {
    if (line.row()
        && !line.hasLabel()
        && line.tokens().size() == capacity
        && (blanks || line.hasValue())) {
      return capacity;
    }
    return (int) line.tokens().stream().filter(Token::isValue).count();
  }
}
