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
 * Finds the tables of a text in which a mark parts the cells: commas or semicolons as spreadsheets
 * save them, where a cell that holds a comma stands in quotation marks; Chinese semicolons; the
 * ampersands of typesetters. Rows printed as lists, in brackets and with each cell in quotation
 * marks, are read alike.
 */
final class SeparatedTables {

  /** So many plain fields in one line are no enumeration in a sentence. */
  private static final int ROW = 6;

  /** So many such lines make a document of this kind. */
  private static final int ROWS = 5;

  private static final char[] MARKS = {',', ';', '；', '&'};

  private final char mark;

  /** Whether rows are printed as lists: then the rest of one that was cut is no row. */
  private boolean lists;

  private SeparatedTables(char mark) {
    this.mark = mark;
  }

  /** The lines, those of such tables as tables; the lines themselves if there are none. */
  static List<Block> of(List<Line> lines) {
    List<Block> lists = NumberLists.of(lines);
    if (lists != null) {
      return lists;
    }
    for (char mark : MARKS) {
      if (!Marks.areInLines(lines, mark, ROW - 1, ROWS)) {
        continue;
      }
      SeparatedTables tables = new SeparatedTables(mark);
      int rows = 0;
      int printed = 0;
      for (Line line : lines) {
        boolean row = tables.plainFields(line) >= ROW;
        rows += row ? 1 : 0;
        printed += row && isList(line.text()) ? 1 : 0;
      }
      tables.lists = printed > rows / 2;
      if (rows >= ROWS) {
        return tables.blocks(lines);
      }
    }
    List<Block> records = RecordLines.of(lines);
    return records == null ? List.copyOf(lines) : records;
  }

  private List<Block> blocks(List<Line> lines) {
    List<Block> blocks = new ArrayList<>();
    List<GridRow> table = new ArrayList<>();
    for (Line line : lines) {
      if (isRow(line)) {
        table.add(new GridRow(cells(line)));
      } else {
        close(table, blocks);
        blocks.add(paragraph(line));
      }
    }
    close(table, blocks);
    return blocks;
  }

  /** A paragraph is the first cell of its row: the marks of the empty ones are no words of it. */
  private Line paragraph(Line line) {
    List<GridCell> cells = cells(line);
    if (cells.size() == 1 || !cells.stream().skip(1).allMatch(cell -> cell.text().isBlank())) {
      return line;
    }
    return new Line(cells.get(0).text(), cells.get(0).place(), line.heading());
  }

  private static void close(List<GridRow> table, List<Block> blocks) {
    if (!table.isEmpty()) {
      // A converter that left cells out left no mark of it: the columns are not exact.
      blocks.add(new Grid(table, false, table.get(0).cells().get(0).place()));
      table.clear();
    }
  }

  private boolean isRow(Line line) {
    return (!lists || isList(line.text()))
        && line.text().indexOf(mark) >= 0
        && line.text().indexOf('\t') < 0
        && line.text().indexOf('|') < 0
        && line.text().indexOf('。') < 0;
  }

  /** How many fields hold no word; 0 where commas stand inside numbers. */
  private int plainFields(Line line) {
    if (!isRow(line)) {
      return 0;
    }
    if (isList(line.text())) {
      return cells(line).size();
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

  private List<GridCell> cells(Line line) {
    List<GridCell> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    String text = line.text();
    boolean list = isList(text);
    char quote = '"';
    boolean quoted = false;
    int from = list ? afterBrackets(text) : 0;
    int to = list ? text.indexOf(']', Math.max(text.lastIndexOf('"'), text.lastIndexOf('\''))) : 0;
    to = to > 0 ? to : withoutLineEnd(text);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (quoted && c == quote && !list && i + 1 < to && text.charAt(i + 1) == quote) {
        cell.append(c);
        i++;
      } else if (quoted && c == quote) {
        quoted = false;
      } else if (!quoted && (c == '"' || list && c == '\'') && cell.toString().isBlank()) {
        quote = c;
        quoted = true;
        from = i + 1;
        cell.setLength(0);
      } else if (c == mark && !quoted) {
        cells.add(cell(cell, cells.size(), line, from));
        from = i + 1;
      } else {
        cell.append(c);
      }
    }
    cells.add(cell(cell, cells.size(), line, from));
    return cells;
  }

  /** After the brackets that open a list, or a list of lists with its first. */
  private static int afterBrackets(String text) {
    int from = text.indexOf('[') + 1;
    return from < text.length() && text.charAt(from) == '[' ? from + 1 : from;
  }

  /** Where the cells end: before the strokes that end a typesetter's row. */
  private int withoutLineEnd(String text) {
    String line = text.stripTrailing();
    return mark == '&' && line.endsWith("\\\\") ? line.length() - 2 : text.length();
  }

  /** Whether it is a list as programs print it, such as {@code ['a', None, '1']}. */
  private static boolean isList(String text) {
    String line = text.strip();
    return line.startsWith("[")
        && (line.endsWith("]") || line.endsWith("],"))
        && (line.indexOf('\'') > 0 || line.indexOf('"') > 0);
  }

  private static GridCell cell(StringBuilder text, int column, Line line, int from) {
    int number = ((Place.InText) line.place()).line();
    String content = text.toString().strip().equals("None") ? "" : text.toString();
    GridCell cell = new GridCell(content, column, 1, 1, new Place.InText(number, from + 1));
    text.setLength(0);
    return cell;
  }
}
