package io.github.opengpr.read.recognise.layout.bar;

import io.github.opengpr.model.chinese.Fold;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.printed.PrintedLine;
import io.github.opengpr.read.recognise.layout.line.PageNumbers;
import io.github.opengpr.read.recognise.layout.line.TokenLine;
import io.github.opengpr.read.recognise.outline.SourceLine;
import io.github.opengpr.read.recognise.token.NumberReading;
import io.github.opengpr.read.recognise.token.Places;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Text in which every cell begins a line with a tab, as one converter of Word files writes it. A
 * line without a tab goes on with the cell before it; a line without anything parts rows, or parts
 * nothing.
 */
public final class MarkedCells {

  private final List<Token> cells = new ArrayList<>();
  private final List<Boolean> afterGap = new ArrayList<>();
  private final List<PrintedLine> dropped;
  private final StringBuilder text = new StringBuilder();
  private Place place;
  private boolean open;
  private boolean gap;
  private boolean openedAfterGap;

  /** Whether a blank line went by within the last cell: it may have ended the row. */
  private boolean gapWithin;

  private int blankLines;

  private MarkedCells(Place start, List<PrintedLine> dropped) {
    this.place = start;
    this.dropped = dropped;
  }

  /**
   * Reads the lines.
   *
   * @param dropped takes page numbers
   * @param end whether the document ends with them: then the last row may lack cells
   */
  public static List<TokenLine> read(
      List<SourceLine> lines, List<PrintedLine> dropped, boolean end) {
    MarkedCells cells = new MarkedCells(lines.get(0).place(), dropped);
    for (SourceLine line : lines) {
      cells.line(line);
    }
    cells.close();
    return cells.rows(end);
  }

  private void line(SourceLine line) {
    String s = line.text();
    int tab = s.indexOf('\t');
    if (tab < 0 || !s.substring(0, tab).isBlank()) {
      if (s.isBlank()) {
        gap = true;
        blankLines++;
      } else if (PageNumbers.is(s)) {
        dropped.add(line.printed());
      } else {
        goOn(s, line.place());
      }
      return;
    }
    int from = tab + 1;
    while (true) {
      int to = s.indexOf('\t', from);
      begin(s.substring(from, to < 0 ? s.length() : to), Places.at(line.place(), from));
      if (to < 0) {
        return;
      }
      from = to + 1;
    }
  }

  private void begin(String cell, Place at) {
    close();
    text.append(cell);
    place = at;
    open = true;
    boolean label = gapWithin && Token.of(cell, at).isLabel();
    openedAfterGap = gap || label;
    gapWithin &= !openedAfterGap;
    gap = false;
    blankLines = 0;
  }

  private void goOn(String more, Place at) {
    if (!open) {
      begin(more, at);
      return;
    }
    if (text.toString().isBlank()) {
      text.setLength(0);
      text.append(more);
      place = at;
    } else if (isOrdinal(text)
        || NumberReading.of(more).isValue() == NumberReading.of(text.toString()).isValue()) {
      text.append("\n".repeat(blankLines + 1)).append(more);
    } else {
      begin(more, at);
      return;
    }
    gapWithin |= gap;
    gap = false;
    blankLines = 0;
  }

  /** Whether the cell so far is a digit and a point: a label printed from top to bottom. */
  private static boolean isOrdinal(CharSequence cell) {
    String plain = Fold.of(cell.toString());
    int last = cell.length() - 1;
    boolean point = last > 0 && "．.、".indexOf(cell.charAt(last)) >= 0;
    return point && plain.length() == 1 && plain.charAt(0) >= '1' && plain.charAt(0) <= '9';
  }

  private void close() {
    if (open) {
      cells.add(Token.of(text.toString(), place));
      afterGap.add(openedAfterGap);
      text.setLength(0);
      open = false;
    }
  }

  private List<TokenLine> rows(boolean end) {
    List<TokenLine> rows = new ArrayList<>();
    List<Token> row = new ArrayList<>();
    boolean gapsPartRows = true;
    for (int i = 0; i < cells.size(); i++) {
      if (afterGap.get(i) && !row.isEmpty()) {
        rows.add(TokenLine.ofText(List.copyOf(row), true));
        row.clear();
      }
      row.add(cells.get(i));
    }
    if (!row.isEmpty()) {
      rows.add(TokenLine.ofText(List.copyOf(row), true));
    }
    if (end && !gap && !rows.isEmpty()) {
      int last = rows.size() - 1;
      rows.set(last, TokenLine.ofText(rows.get(last).tokens(), false));
    }
    for (TokenLine line : rows) {
      gapsPartRows &= !line.isLoneValue();
    }
    return gapsPartRows && rows.size() > 1
        ? rows
        : List.of(TokenLine.ofText(List.copyOf(cells), false));
  }
}
