package io.github.opengpr.read.recognise.layout.bar;

import io.github.opengpr.model.printed.PrintedLine;
import io.github.opengpr.read.recognise.layout.line.PageNumbers;
import io.github.opengpr.read.recognise.layout.line.TokenLine;
import io.github.opengpr.read.recognise.outline.SourceLine;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.List;

/** A line for each cell, with a tab at its end unless it is the last of its row. */
public final class EndedCells {

  /** So many lines that end with their only tab make a table of this kind. */
  private static final int CELLS = 8;

  private EndedCells() {}

  /** Whether the lines that have tabs are such cells, nearly all of them. */
  public static boolean are(List<SourceLine> lines) {
    int ended = 0;
    int others = 0;
    int last = 0;
    for (SourceLine line : lines) {
      int tab = line.text().indexOf('\t');
      if (tab >= 0) {
        boolean ends = tab == line.text().length() - 1;
        ended += ends ? 1 : 0;
        others += ends ? 0 : 1;
      } else {
        last += line.isBlank() ? 0 : 1;
      }
    }
    return ended > CELLS && ended > CELLS * others && last > 1;
  }

  /**
   * Reads the lines.
   *
   * @param dropped takes page numbers between rows
   * @param end whether the document ends with them: then the last row may lack cells
   */
  public static List<TokenLine> read(
      List<SourceLine> lines, List<PrintedLine> dropped, boolean end) {
    List<TokenLine> rows = new ArrayList<>();
    List<Token> row = new ArrayList<>();
    for (SourceLine line : lines) {
      String s = line.text();
      boolean ended = s.endsWith("\t");
      if (row.isEmpty() && !ended && (line.isBlank() || PageNumbers.is(s))) {
        if (!line.isBlank()) {
          dropped.add(line.printed());
        }
        continue;
      }
      row.add(Token.of(ended ? s.substring(0, s.length() - 1) : s, line.place()));
      if (!ended) {
        rows.add(TokenLine.ofText(List.copyOf(row), true));
        row.clear();
      }
    }
    if (!row.isEmpty()) {
      rows.add(TokenLine.ofText(List.copyOf(row), !end));
    }
    return rows;
  }
}
