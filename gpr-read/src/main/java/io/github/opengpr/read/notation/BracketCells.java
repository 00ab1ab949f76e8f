package io.github.opengpr.read.notation;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.document.GridCell;
import io.github.opengpr.read.document.GridRow;
import io.github.opengpr.read.document.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of cells in square brackets, one beside the other: {@code [规章][9][0]}. */
final class BracketCells implements Notation {

  /** Fewer such lines are no table. */
  private static final int ROWS = 2;

  /** Whether a line is nothing but cells in brackets, and no list that a program prints. */
  static boolean begins(String line) {
    return line.chars().noneMatch(c -> "\"',=/".indexOf(c) >= 0) && isRow(line.strip());
  }

  private static boolean isRow(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (depth < 0 || depth > 1 || depth == 0 && c != ']') {
        return false;
      }
    }
    return depth == 0 && !text.isEmpty();
  }

  @Override
  public @Nullable Found table(List<Line> lines, int from) {
    List<GridRow> rows = new ArrayList<>();
    boolean several = false;
    int at = from;
    while (at < lines.size() && isRow(lines.get(at).text().strip())) {
      List<GridCell> cells = cells(lines.get(at));
      several |= cells.size() > 1;
      rows.add(new GridRow(cells));
      at++;
    }
    boolean table = several && rows.size() >= ROWS;
    return table ? new Found(new Grid(rows, false, lines.get(from).place()), at) : null;
  }

  private static List<GridCell> cells(Line line) {
    List<GridCell> cells = new ArrayList<>();
    String text = line.text();
    int open = text.indexOf('[');
    while (open >= 0) {
      int close = text.indexOf(']', open);
      Place place =
          line.place() instanceof Place.InText start
              ? new Place.InText(start.line(), start.column() + open + 1)
              : line.place();
      cells.add(new GridCell(text.substring(open + 1, close), cells.size(), 1, 1, place));
      open = text.indexOf('[', close);
    }
    return cells;
  }
}
