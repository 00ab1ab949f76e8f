package io.github.opengpr.read.text;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.document.GridCell;
import io.github.opengpr.read.document.GridRow;
import io.github.opengpr.read.document.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables of a text that tell one number a line, labels before it and the same mark
 * between all of them, such as {@code 规章,本年制发件数,3}. A label with that mark in it stands in
 * quotation marks, or has it in parentheses.
 */
final class RecordLines {

  /** So many such lines make a document of this kind. */
  private static final int LINES = 20;

  /** In so many of them the cell must not be blank: lists of words end lines with a mark, too. */
  private static final int FILLED = 5;

  /** A label and a number are the fewest fields. */
  private static final int FEWEST = 2;

  /** Table, groups, row, column and number are the most. */
  private static final int MOST = 6;

  private static final char[] MARKS = {',', '，', ';', '；'};

  private final char mark;

  private RecordLines(char mark) {
    this.mark = mark;
  }

  /** The lines, those of such tables as tables; null if there are none. */
  static @Nullable List<Block> of(List<Line> lines) {
    for (char mark : MARKS) {
      if (!Marks.areInLines(lines, mark, 1, LINES)) {
        continue;
      }
      RecordLines records = new RecordLines(mark);
      int[] found = new int[MOST + 1];
      int[] filled = new int[MOST + 1];
      for (Line line : lines) {
        List<GridCell> fields = records.fields(line);
        if (isRecord(fields)) {
          int size = fields.size();
          found[size]++;
          filled[size] += fields.get(size - 1).text().isEmpty() ? 0 : 1;
        }
      }
      for (int fields = FEWEST; fields <= MOST; fields++) {
        if (found[fields] >= LINES && filled[fields] >= FILLED) {
          return records.blocks(lines, fields);
        }
      }
    }
    return null;
  }

  /** Whether the fields are labels and a last one that holds no word. */
  private static boolean isRecord(List<GridCell> fields) {
    int last = fields.size() - 1;
    return last >= FEWEST - 1
        && last < MOST
        && !hasWord(fields.get(last))
        && hasWord(fields.get(last - 1))
        && !endsWithDigit(fields.get(last - 1)); // 总计1,234
  }

  private static boolean endsWithDigit(GridCell field) {
    String text = field.text();
    return Character.isDigit(text.charAt(text.length() - 1));
  }

  private static boolean hasWord(GridCell field) {
    return field.text().codePoints().anyMatch(Character::isIdeographic);
  }

  private List<Block> blocks(List<Line> lines, int size) {
    List<Block> blocks = new ArrayList<>();
    List<GridRow> table = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<GridCell> fields = fields(lines.get(i));
      if (fields.size() == size && (isRecord(fields) || isHead(lines, i))) {
        table.add(new GridRow(fields));
      } else {
        close(table, blocks);
        blocks.add(lines.get(i));
      }
    }
    close(table, blocks);
    return blocks;
  }

  /** Whether a record stands in the next line, so that the words of this one are its head. */
  private boolean isHead(List<Line> lines, int at) {
    return at + 1 < lines.size() && isRecord(fields(lines.get(at + 1)));
  }

  private static void close(List<GridRow> table, List<Block> blocks) {
    if (!table.isEmpty()) {
      blocks.add(new Grid(table, false, table.get(0).cells().get(0).place()));
      table.clear();
    }
  }

  /** The fields of a line; none if it is a sentence. */
  private List<GridCell> fields(Line line) {
    List<GridCell> fields = new ArrayList<>();
    String text = line.text();
    if (text.indexOf(mark) < 0 || text.indexOf('。') >= 0 || text.indexOf('\t') >= 0) {
      return fields;
    }
    int from = 0;
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? mark : text.charAt(i);
      boolean end = i == text.length();
      quoted ^= c == '"';
      depth += !quoted && (c == '（' || c == '(') ? 1 : 0;
      depth -= !quoted && depth > 0 && (c == '）' || c == ')') ? 1 : 0;
      if (end || c == mark && !quoted && depth == 0) {
        fields.add(field(text, from, i, fields.size(), line));
        from = i + 1;
      }
    }
    return fields;
  }

  private static GridCell field(String text, int from, int to, int column, Line line) {
    String field = text.substring(from, to).strip();
    boolean quoted = field.length() > 1 && field.startsWith("\"") && field.endsWith("\"");
    String content = quoted ? field.substring(1, field.length() - 1).replace("\"\"", "\"") : field;
    int number = ((Place.InText) line.place()).line();
    return new GridCell(content, column, 1, 1, new Place.InText(number, from + 1));
  }
}
