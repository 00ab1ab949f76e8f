package io.github.opengpr.read.recognise.layout.blank;

import io.github.opengpr.read.recognise.layout.line.TokenLine;
import io.github.opengpr.read.recognise.outline.SourceLine;
import io.github.opengpr.read.recognise.token.NumberReading;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Table four with a line for each cell, where a blank cell leaves an empty line: as many lines
 * after the last word of the head as the table has cells, and no empty one before.
 */
public final class BlankDisputes {

  /** No more empty lines stand between a table and what comes before or after. */
  private static final int GAP = 3;

  private BlankDisputes() {}

  /**
   * The lines with the values as one row if the pieces show which are blank; otherwise as they are.
   *
   * @param pieces all pieces of the section
   * @param cells how many cells the table has
   */
  public static List<TokenLine> placed(
      List<TokenLine> lines, List<SourceLine> pieces, int cells, boolean end) {
    int from = pieces.size();
    int changes = 0;
    int empty = 0;
    boolean value = false;
    while (from > 0 && isCell(pieces.get(from - 1))) {
      from--;
      changes += value != !pieces.get(from).isBlank() ? 1 : 0;
      value = !pieces.get(from).isBlank();
      empty += value ? 0 : 1;
    }
    // A few empty lines before or after all numbers may be no cells; those between two are.
    boolean blank = changes > 2 || empty > GAP;
    // The last empty lines may be the gap before what follows, and a cell lost before them.
    int last = last(pieces, from);
    boolean ended = last == pieces.size() || last == from || pieces.size() - last > GAP;
    boolean head = from > 0 && pieces.subList(0, from).stream().noneMatch(BlankDisputes::breaks);
    if (end || !blank || !ended || !head || pieces.size() - from != cells) {
      return lines;
    }
    List<TokenLine> placed = new ArrayList<>();
    for (TokenLine line : lines) {
      if (line.hasLabel()) {
        placed.add(line);
      }
    }
    List<Token> row = new ArrayList<>();
    for (SourceLine piece : pieces.subList(from, pieces.size())) {
      row.add(Token.of(piece.text().strip(), piece.place()));
    }
    placed.add(TokenLine.ofText(row, true));
    return placed;
  }

  /** After the last piece that is not empty. */
  private static int last(List<SourceLine> pieces, int from) {
    int last = pieces.size();
    while (last > from && pieces.get(last - 1).isBlank()) {
      last--;
    }
    return last;
  }

  private static boolean isCell(SourceLine piece) {
    return !piece.isRow()
        && piece.text().indexOf('\t') < 0
        && (piece.isBlank() || NumberReading.of(piece.text().strip()).isValue());
  }

  /** Whether a piece is no line with a word of the head. */
  private static boolean breaks(SourceLine piece) {
    return piece.isRow() || piece.isBlank() || piece.text().strip().indexOf('\t') >= 0;
  }
}
