package io.github.opengpr.read.text;

import io.github.opengpr.read.document.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows whose cells a rare mark parts, such as {@code 规章~19~0~90}: a tab takes its place, so that
 * they are read as rows of tabs. Also the marks that a word processor sets at the end of each cell.
 */
final class FieldMarks {

  private static final String MARKS = "~#^·→：:@$¤§\u0001\u001F";

  /** So many plain fields in one line are no enumeration in a sentence. */
  private static final int ROW = 6;

  /** So many such lines make a document of this kind. */
  private static final int ROWS = 5;

  private static final char CELL_MARK = '\u0007';

  private static final String CELL_END = "\r\u0007";

  private final char mark;

  private FieldMarks(char mark) {
    this.mark = mark;
  }

  /**
   * The text with a bar at the end of each cell for the mark of the word processor; a mark that
   * stands nowhere but in a few cells ends none.
   */
  static String withoutCellEnds(String text) {
    int first = text.indexOf(CELL_MARK);
    boolean ends =
        first >= 0
            && (text.contains(CELL_END)
                || text.chars().filter(c -> c == CELL_MARK).limit(ROW).count() == ROW);
    return ends ? text.replace(CELL_END, "|\r").replace(CELL_MARK, '|') : text;
  }

  /** The lines, with tabs for the mark that parts the cells of rows; as they are if none does. */
  static List<Line> parted(List<Line> lines) {
    int[] rows = new int[MARKS.length()];
    for (Line line : lines) {
      String text = line.text();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        int which = Character.isIdeographic(c) ? -1 : MARKS.indexOf(c);
        if (which >= 0) {
          rows[which]++;
        }
      }
    }
    for (int i = 0; i < rows.length; i++) {
      if (rows[i] >= ROW * ROWS) {
        FieldMarks marks = new FieldMarks(MARKS.charAt(i));
        if (lines.stream().filter(marks::isRow).count() >= ROWS) {
          return lines.stream().map(marks::withTabs).toList();
        }
      }
    }
    return lines;
  }

  /** Whether the mark parts many fields that hold no word. */
  private boolean isRow(Line line) {
    int plain = 0;
    for (String field : fields(line.text())) {
      plain += field.codePoints().noneMatch(Character::isIdeographic) ? 1 : 0;
    }
    return plain >= ROW;
  }

  private List<String> fields(String text) {
    List<String> fields = new ArrayList<>();
    if (text.indexOf('\t') >= 0 || text.indexOf('|') >= 0 || text.indexOf('。') >= 0) {
      return fields;
    }
    int from = 0;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '（' || c == '(' ? 1 : 0;
      depth -= (c == '）' || c == ')') && depth > 0 ? 1 : 0;
      if (c == mark && depth == 0) {
        fields.add(text.substring(from, i));
        from = i + 1;
      }
    }
    fields.add(text.substring(from));
    return fields;
  }

  private Line withTabs(Line line) {
    List<String> fields = fields(line.text());
    return fields.size() < 2
        ? line
        : new Line(String.join("\t", fields), line.place(), line.heading());
  }
}
