package io.github.opengpr.read.notation;

import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.document.GridCell;
import io.github.opengpr.read.document.GridRow;
import io.github.opengpr.read.document.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tables of manual pages: between {@code .TS} and {@code .TE} a line for each row, tabs between its
 * cells; a cell of several lines stands between a T with an opening and one with a closing brace.
 */
final class RoffTables implements Notation {

  private static final String BEGIN = ".TS";
  private static final String END = ".TE";

  static boolean begins(String line, int at) {
    return at == 0 && line.startsWith(BEGIN);
  }

  @Override
  public @Nullable Found table(List<Line> lines, int from) {
    int at = from + 1;
    // The format of the columns ends with a full stop.
    while (at < lines.size() && !lines.get(at).text().stripTrailing().endsWith(".")) {
      at++;
    }
    List<GridRow> rows = new ArrayList<>();
    List<GridCell> row = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    boolean inside = false;
    boolean ended = false;
    for (at++; at < lines.size() && !ended; at++) {
      Line line = lines.get(at);
      String text = line.text();
      ended = !inside && text.startsWith(END);
      if (ended || !inside && (text.startsWith(".") || text.equals("_") || text.equals("="))) {
        continue;
      }
      if (inside && !text.startsWith("T}")) {
        open.append(text.strip());
        continue;
      }
      String[] fields = text.split("\t", -1);
      for (String field : fields) {
        String cell = inside ? open.toString() : field;
        inside = field.equals("T{");
        if (!inside) {
          row.add(new GridCell(cell.strip(), row.size(), 1, 1, line.place()));
          open.setLength(0);
        }
      }
      if (!inside) {
        rows.add(new GridRow(row));
        row = new ArrayList<>();
      }
    }
    Grid grid = new Grid(rows, false, lines.get(from).place());
    return rows.isEmpty() ? null : new Found(grid, at);
  }
}
