package io.github.opengpr.read.recognise.layout.bar;

import io.github.opengpr.model.printed.PrintedLine;
import io.github.opengpr.read.recognise.label.RowWords;
import io.github.opengpr.read.recognise.layout.line.TokenLine;
import io.github.opengpr.read.recognise.outline.SourceLine;
import io.github.opengpr.read.recognise.token.Bars;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cells on lines of their own with a bar on a line of its own between them, or after each. */
public final class LoneBars {

  /** So many rows of several cells are no coincidence. */
  private static final int ROWS = 4;

  /** More cells are several rows. */
  private static final int MOST_CELLS = 17;

  private LoneBars() {}

  /**
   * The rows if blank lines part them; otherwise all cells, one after the other.
   *
   * @param dropped takes page numbers
   * @param words the labels of the table
   * @param end whether the document ends with these pieces: then the last row may lack cells
   */
  public static List<TokenLine> read(
      List<SourceLine> pieces, List<PrintedLine> dropped, RowWords words, boolean end) {
    List<List<Token>> rows = rows(pieces);
    if (rows == null) {
      return BarStream.read(pieces, dropped, words, end);
    }
    List<TokenLine> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      lines.add(TokenLine.ofText(rows.get(i), !end || i < rows.size() - 1));
    }
    return lines;
  }

  /**
   * Rows whose last cell has no bar after it but a blank line. A blank cell is one blank line. Null
   * if a line does not keep to that.
   */
  private static @Nullable List<List<Token>> rows(List<SourceLine> pieces) {
    List<List<Token>> rows = new ArrayList<>();
    List<Token> row = new ArrayList<>();
    int several = 0;
    int i = 0;
    while (i < pieces.size()) {
      int start = i;
      if (pieces.get(i).isBlank()) {
        i++;
        if (row.isEmpty() && (i == pieces.size() || !Bars.isLoneBar(pieces.get(i).text()))) {
          continue; // more blank lines than one
        }
      } else {
        while (i < pieces.size() && isWords(pieces.get(i))) {
          i++;
        }
        if (i == start) {
          return null; // a bar without a cell before it
        }
      }
      row.add(token(pieces, start, i));
      if (i < pieces.size() && Bars.isLoneBar(pieces.get(i).text())) {
        i++;
      } else if (i < pieces.size() && !pieces.get(i).isBlank()) {
        return null;
      } else {
        i++;
        several += row.size() > 1 ? 1 : 0;
        rows.add(row);
        row = new ArrayList<>();
      }
      if (row.size() > MOST_CELLS) {
        return null;
      }
    }
    return row.isEmpty() && several >= ROWS ? rows : null;
  }

  private static boolean isWords(SourceLine piece) {
    return !piece.isBlank() && !Bars.hasBar(piece.text());
  }

  private static Token token(List<SourceLine> pieces, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append(i == from ? "" : "\n").append(pieces.get(i).text().strip());
    }
    return Token.of(text.toString(), pieces.get(from).place());
  }
}
