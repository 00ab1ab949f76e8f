package io.github.opengpr.read.text;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.document.GridCell;
import io.github.opengpr.read.document.GridRow;
import io.github.opengpr.read.document.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the tables of a text in which commas part the cells, as spreadsheets save them: a cell that
 * holds a comma stands in quotation marks.
 */
final class CommaTables {

  /** So many plain fields in one line are no enumeration in a sentence. */
  private static final int ROW = 6;

  /** So many such lines make a document of this kind. */
  private static final int ROWS = 5;

  private CommaTables() {}

  /** The lines, those of such tables as tables; the lines themselves if there are none. */
  static List<Block> of(List<Line> lines) {
    int rows = 0;
    for (Line line : lines) {
      rows += plainFields(line) >= ROW ? 1 : 0;
    }
    if (rows < ROWS) {
      return List.copyOf(lines);
    }
    List<Block> blocks = new ArrayList<>();
    List<GridRow> table = new ArrayList<>();
    for (Line line : lines) {
      if (isRow(line)) {
        table.add(new GridRow(cells(line)));
      } else {
        close(table, blocks);
        blocks.add(line);
      }
    }
    close(table, blocks);
    return blocks;
  }

  private static void close(List<GridRow> table, List<Block> blocks) {
    if (!table.isEmpty()) {
      // A converter that left cells out left no mark of it: the columns are not exact.
      blocks.add(new Grid(table, false, table.get(0).cells().get(0).place()));
      table.clear();
    }
  }

  private static boolean isRow(Line line) {
    return line.text().indexOf(',') >= 0
        && line.text().indexOf('\t') < 0
        && line.text().indexOf('|') < 0
        && line.text().indexOf('。') < 0;
  }

  /** How many fields hold no word; 0 where commas stand inside numbers. */
  private static int plainFields(Line line) {
    if (!isRow(line)) {
      return 0;
    }
    int plain = 0;
    for (GridCell cell : cells(line)) {
      String text = cell.text().strip();
      if (isParted(text)) {
        return 0; // 1,113 2,345
      }
      plain += text.codePoints().noneMatch(Character::isIdeographic) ? 1 : 0;
    }
    return plain;
  }

  /** Whether white space stands between two digits. */
  private static boolean isParted(String text) {
    for (int i = 1; i + 1 < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i))
          && Character.isDigit(text.charAt(i - 1))
          && Character.isDigit(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static List<GridCell> cells(Line line) {
    List<GridCell> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    String text = line.text();
    boolean quoted = false;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"' && (quoted || cell.toString().isBlank())) {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell(cell, cells.size(), line, from));
        from = i + 1;
      } else {
        cell.append(c);
      }
    }
    cells.add(cell(cell, cells.size(), line, from));
    return cells;
  }

  private static GridCell cell(StringBuilder text, int column, Line line, int from) {
    int number = ((Place.InText) line.place()).line();
    GridCell cell = new GridCell(text.toString(), column, 1, 1, new Place.InText(number, from + 1));
    text.setLength(0);
    return cell;
  }
}
