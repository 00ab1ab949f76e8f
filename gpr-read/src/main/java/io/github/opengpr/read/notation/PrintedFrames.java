package io.github.opengpr.read.notation;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.document.GridCell;
import io.github.opengpr.read.document.GridRow;
import io.github.opengpr.read.document.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tables printed by programs for data: the columns are numbered in the first line and the rows
 * before their cells, blanks part the cells, and a word stands for those that hold nothing.
 */
final class PrintedFrames implements Notation {

  /** Fewer numbers in a line are no head. */
  private static final int COLUMNS = 2;

  /** Whether the columns are numbered here, from 0. */
  static boolean begins(String line) {
    String[] fields = line.strip().split("\\s+", -1);
    for (int c = 0; c < fields.length; c++) {
      if (!fields[c].equals(String.valueOf(c))) {
        return false;
      }
    }
    return fields.length >= COLUMNS;
  }

  @Override
  public @Nullable Found table(List<Line> lines, int from) {
    int width = lines.get(from).text().strip().split("\\s+", -1).length;
    List<GridRow> rows = new ArrayList<>();
    int at = from + 1;
    while (at < lines.size()) {
      List<GridCell> cells = cells(lines.get(at));
      if (cells.size() != width + 1 || !cells.get(0).text().equals(String.valueOf(rows.size()))) {
        break;
      }
      rows.add(new GridRow(cells.subList(1, cells.size())));
      at++;
    }
    return rows.isEmpty() ? null : new Found(new Grid(rows, false, lines.get(from).place()), at);
  }

  /** The cells that blanks part; a single blank stands within one. */
  private static List<GridCell> cells(Line line) {
    List<GridCell> cells = new ArrayList<>();
    String text = line.text();
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) == ' ') {
        at++;
        continue;
      }
      int end = text.indexOf("  ", at);
      end = end < 0 ? text.length() : end;
      String cell = text.substring(at, end).strip();
      Place place =
          line.place() instanceof Place.InText start
              ? new Place.InText(start.line(), start.column() + at)
              : line.place();
      String content = Literals.NOTHING.contains(cell) ? "" : cell;
      cells.add(new GridCell(content, cells.size() - 1, 1, 1, place));
      at = end;
    }
    return cells;
  }
}
