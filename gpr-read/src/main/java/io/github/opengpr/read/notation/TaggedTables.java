package io.github.opengpr.read.notation;

import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.document.GridCell;
import io.github.opengpr.read.document.GridRow;
import io.github.opengpr.read.document.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tables in which a command stands before and after each cell and after each row: those of ConTeXt,
 * {@code \startxcell … \stopxcell}.
 *
 * @param end what ends the table
 * @param cell what begins a cell
 * @param cellEnd what ends it
 * @param rowEnd what ends a row
 */
record TaggedTables(String end, String cell, String cellEnd, String rowEnd) implements Notation {

  private static final List<TaggedTables> CONTEXT =
      List.of(
          new TaggedTables("\\stopxtable", "\\startxcell", "\\stopxcell", "\\stopxrow"),
          new TaggedTables("\\eTABLE", "\\bTD", "\\eTD", "\\eTR"));

  /** The notation of the table that begins at a place in a line; null if none does. */
  static @Nullable TaggedTables beginning(String line, int at) {
    return line.startsWith("\\startxtable", at)
        ? CONTEXT.get(0)
        : line.startsWith("\\bTABLE", at) ? CONTEXT.get(1) : null;
  }

  @Override
  public @Nullable Found table(List<Line> lines, int from) {
    int last = from;
    while (last < lines.size() && lines.get(last).text().indexOf(end) < 0) {
      last++;
    }
    // Where the document breaks off, the last row is none.
    Source source = new Source(lines.subList(from, Math.min(last + 1, lines.size())));
    String text = source.text();
    int to = text.indexOf(end) < 0 ? text.length() : text.indexOf(end);
    List<GridRow> rows = new ArrayList<>();
    List<GridCell> row = new ArrayList<>();
    int at = 0;
    while (at < to) {
      if (text.startsWith(cell, at)) {
        int begin = at + cell.length();
        begin = text.charAt(begin) == '[' ? Math.max(begin, text.indexOf(']', begin) + 1) : begin;
        int close = text.indexOf(cellEnd, begin);
        if (close < 0) {
          break;
        }
        String content = text.substring(begin, close).strip();
        row.add(new GridCell(content, row.size(), 1, 1, source.place(begin)));
        at = close + cellEnd.length();
      } else if (text.startsWith(rowEnd, at) && !row.isEmpty()) {
        rows.add(new GridRow(row));
        row = new ArrayList<>();
        at += rowEnd.length();
      } else {
        at++;
      }
    }
    // Cells that merged ones cover may be left out: the columns are not exact.
    Grid grid = new Grid(rows, false, lines.get(from).place());
    return rows.isEmpty() ? null : new Found(grid, Math.min(last + 1, lines.size()));
  }
}
