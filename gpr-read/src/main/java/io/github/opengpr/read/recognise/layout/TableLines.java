package io.github.opengpr.read.recognise.layout;

import io.github.opengpr.model.chinese.Fold;
import io.github.opengpr.model.chinese.Ordinal;
import io.github.opengpr.model.printed.PrintedLine;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.document.GridCell;
import io.github.opengpr.read.recognise.label.RowWords;
import io.github.opengpr.read.recognise.layout.bar.BarRows;
import io.github.opengpr.read.recognise.layout.bar.BarStream;
import io.github.opengpr.read.recognise.layout.bar.EndedCells;
import io.github.opengpr.read.recognise.layout.bar.LoneBars;
import io.github.opengpr.read.recognise.layout.bar.MarkedCells;
import io.github.opengpr.read.recognise.layout.blank.BlankLines;
import io.github.opengpr.read.recognise.layout.blank.BlankMarks;
import io.github.opengpr.read.recognise.layout.blank.BlankParts;
import io.github.opengpr.read.recognise.layout.line.LineMarks;
import io.github.opengpr.read.recognise.layout.line.PageNumbers;
import io.github.opengpr.read.recognise.layout.line.RunningHeads;
import io.github.opengpr.read.recognise.layout.line.TokenLine;
import io.github.opengpr.read.recognise.layout.told.ToldRows;
import io.github.opengpr.read.recognise.outline.SourceLine;
import io.github.opengpr.read.recognise.token.Bars;
import io.github.opengpr.read.recognise.token.NumberReading;
import io.github.opengpr.read.recognise.token.Places;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the pieces of a section into lines of cells, whatever way the document lays its table out.
 */
public final class TableLines {

  /** So many tabs and nothing else are a row of empty cells. */
  private static final int EMPTY_ROW = 4;

  /** No row has so many words. */
  private static final int HEAD = 6;

  private final List<TokenLine> lines = new ArrayList<>();
  private final List<PrintedLine> dropped;
  private final RowWords isRow;
  private final ToldRows told;

  /** Whether a tab stands after each cell, the last of a row too, instead of between two. */
  private boolean framedByTabs;

  private List<SourceLine> text = List.of();
  private @Nullable Boolean cellPerLine;
  private final boolean end;

  private TableLines(List<PrintedLine> dropped, RowWords isRow, ToldRows told, boolean end) {
    this.told = told;
    this.end = end;
    this.dropped = dropped;
    this.isRow = isRow;
  }

  /**
   * The lines of cells of a section.
   *
   * @param all the pieces of the section
   * @param dropped takes page numbers
   * @param isRow whether a folded text is the label of a row
   * @param told knows rows that a line tells with the heads of their columns
   * @param end whether the document ends with these pieces
   */
  public static List<TokenLine> of(
      List<SourceLine> all, List<PrintedLine> dropped, RowWords isRow, ToldRows told, boolean end) {
    TableLines lines = new TableLines(dropped, isRow, told, end);
    List<SourceLine> pieces = lines.withoutHeads(LineMarks.removed(all));
    int from = 0;
    for (int i = 0; i <= pieces.size(); i++) {
      if (i == pieces.size() || pieces.get(i).isRow()) {
        if (i > from) {
          lines.text(pieces.subList(from, i));
        }
        if (i < pieces.size()) {
          lines.row(pieces.get(i));
        }
        from = i + 1;
      }
    }
    return lines.lines;
  }

  /** The pieces without the title at the head of each page. */
  private List<SourceLine> withoutHeads(List<SourceLine> pieces) {
    List<SourceLine> kept = new ArrayList<>(pieces.size());
    for (SourceLine piece : pieces) {
      if (!piece.isRow() && RunningHeads.is(piece.text())) {
        dropped.add(piece.printed());
      } else {
        kept.add(piece);
      }
    }
    return kept;
  }

  private void row(SourceLine piece) {
    Grid grid = piece.grid();
    if (grid == null) {
      return;
    }
    List<Token> tokens = new ArrayList<>();
    for (GridCell cell : grid.rows().get(piece.row()).cells()) {
      int column = grid.exact() ? cell.column() : -1;
      tokens.add(Token.of(cell, column).recognised(cell.recognition()));
    }
    if (tokens.size() == 1 && PageNumbers.is(tokens.get(0).text())) {
      dropped.add(piece.printed());
    } else if (!tokens.isEmpty()) {
      lines.add(new TokenLine(tokens, true, grid.exact(), piece.gridNumber(), piece.row()));
    }
  }

  private void text(List<SourceLine> pieces) {
    int marked = 0;
    int parted = 0;
    int loneBars = 0;
    int bars = 0;
    int words = 0;
    int blank = 0;
    boolean before = true;
    boolean after = true;
    boolean tabAfterAll = true;
    for (SourceLine piece : pieces) {
      String s = piece.text();
      int tab = s.indexOf('\t');
      if (tab >= 0 && !s.isBlank()) {
        boolean lead = s.substring(0, tab).isBlank();
        boolean inner = s.strip().indexOf('\t') >= 0;
        marked += lead && !inner ? 1 : 0;
        parted += inner || !lead ? 1 : 0;
      }
      tabAfterAll &= tab < 0 || s.charAt(s.length() - 1) == '\t';
      if (Bars.isLoneBar(s)) {
        loneBars++;
      } else if (Bars.hasBar(s)) {
        bars++;
        if (!Bars.isRule(s)) {
          before &= Bars.isAtEnd(s, true);
          after &= Bars.isAtEnd(s, false);
        }
      } else {
        words += s.isBlank() ? 0 : 1;
        blank += s.isBlank() ? 1 : 0;
      }
    }
    if (loneBars > 3 && loneBars > 2 * bars && words > bars) {
      lines.addAll(LoneBars.read(pieces, dropped, isRow, end));
    } else if (bars + loneBars > 0 && BarStream.is(pieces, isRow)) {
      lines.addAll(BarStream.read(pieces, dropped, isRow, end));
    } else if (bars + loneBars + marked == 0 && parted > 0 && EndedCells.are(pieces)) {
      lines.addAll(EndedCells.read(pieces, dropped, end));
    } else if (marked > 3 && marked > 3 * parted) {
      lines.addAll(MarkedCells.read(pieces, dropped, end));
    } else if (bars + loneBars + marked + parted == 0 && blank > 0 && blankLines(pieces)) {
      return;
    } else {
      framedByTabs = parted > 1 && tabAfterAll;
      text = pieces;
      cellPerLine = null;
      BarRows barRows = new BarRows();
      for (SourceLine piece : pieces) {
        if (!barRows.takes(piece, before, after)) {
          lines.addAll(barRows.close(isRow));
          line(piece);
        }
      }
      lines.addAll(barRows.close(isRow));
    }
  }

  /** Reads cells between which blank lines stand for empty ones, if they do. */
  private boolean blankLines(List<SourceLine> pieces) {
    List<TokenLine> rows = end ? null : BlankLines.read(pieces, isRow);
    if (rows != null) {
      lines.addAll(rows);
    }
    return rows != null;
  }

  private void line(SourceLine piece) {
    String s = piece.text();
    if (s.isBlank() && s.chars().filter(c -> c == '\t').count() >= EMPTY_ROW) {
      lines.add(TokenLine.ofText(tabs(piece), true));
      return;
    }
    if (s.isBlank() || Bars.isLoneBar(s)) {
      return;
    }
    if (s.indexOf('\t') < 0 && PageNumbers.is(s)) {
      dropped.add(piece.printed());
    } else if (s.indexOf('\t') >= 0) {
      lines.add(tabbed(piece));
    } else {
      TokenLine row = told.row(piece, end && piece.equals(text.get(text.size() - 1)));
      if (row != null) {
        lines.add(row);
        return;
      }
      Token whole = Token.of(s.strip(), piece.place());
      List<Token> cells =
          whole.isValue() && isCellPerLine()
              ? List.of(whole)
              : BlankParts.cells(s, piece.place(), isRow);
      lines.add(TokenLine.ofText(cells, false));
    }
  }

  /** Whether nearly every line with a number has that number and nothing else. */
  private boolean isCellPerLine() {
    Boolean known = cellPerLine;
    if (known == null) {
      known = isCellPerLine(text);
      cellPerLine = known;
    }
    return known;
  }

  private static boolean isCellPerLine(List<SourceLine> pieces) {
    int alone = 0;
    int others = 0;
    for (SourceLine piece : pieces) {
      String s = piece.text().strip();
      if (s.isEmpty()) {
        continue;
      }
      if (s.indexOf(' ') < 0 && NumberReading.of(s).isValue()) {
        alone++;
      } else if (endsWithNumbers(s)) {
        others++;
      }
    }
    return alone > 8 && alone > 4 * others;
  }

  private static boolean endsWithNumbers(String s) {
    int blank = s.lastIndexOf(' ');
    return blank > 0 && NumberReading.of(s.substring(blank + 1)).isValue();
  }

  /** A row, or several that lost the ends of their lines. */
  private TokenLine tabbed(SourceLine piece) {
    List<Token> tokens = tabs(piece);
    boolean value = false;
    boolean several = false;
    int labels = 0;
    for (Token token : tokens) {
      if (token.isLabel() && isGlued(token)) {
        return TokenLine.ofText(BlankParts.cells(piece.text(), piece.place(), isRow), false);
      }
      several |= value && token.isLabel() && isRow.test(token.folded());
      value |= token.isValue();
      labels += token.isLabel() ? 1 : 0;
    }
    if ((several || labels >= HEAD)
        && tokens.stream().anyMatch(token -> BlankMarks.is(token.text()))) {
      // Head and rows in one line, in which another mark than two tabs stands for an empty cell.
      return TokenLine.ofText(tokens.stream().filter(t -> !t.text().isEmpty()).toList(), false);
    }
    return TokenLine.ofText(tokens, !several);
  }

  /** Whether it is the last number of a row, a blank, and the label of the next. */
  private boolean isGlued(Token token) {
    String s = token.text().strip();
    int blank = s.indexOf(' ');
    return blank > 0
        && NumberReading.of(s.substring(0, blank)).isValue()
        && Ordinal.of(s).text() == null
        && (isRow.test(Fold.of(s.substring(blank))) || s.startsWith("第二十条", blank + 1));
  }

  private List<Token> tabs(SourceLine piece) {
    List<Token> tokens = new ArrayList<>();
    String s = piece.text();
    s = framedByTabs ? s.substring(0, s.length() - 1) : s;
    int from = 0;
    while (true) {
      int to = s.indexOf('\t', from);
      tokens.add(
          Token.of(s.substring(from, to < 0 ? s.length() : to), Places.at(piece.place(), from)));
      if (to < 0) {
        return tokens;
      }
      from = to + 1;
    }
  }
}
