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
 * Tables printed by programs: a list whose rows are lists, {@code [["规章", 0], …]}, or records,
 * {@code [{"项目": "规章", "件数": 0}, …]}, whose names are the head of those that have the same names;
 * such records may also stand one a line without a list around them.
 */
final class NestedLists implements Notation {

  /** Lists of tables of rows of cells are the deepest. */
  private static final int DEEPEST = 3;

  private static final int ROWS = 2;

  /** What programs print for a cell that holds nothing. */
  static final List<String> NOTHING = List.of("None", "null", "nan", "NaN");

  private final List<GridRow> rows = new ArrayList<>();

  /** The names of the record before: one with others has a head of its own. */
  private List<String> head = List.of();

  private Source source = new Source(List.of());
  private String text = "";
  private int at;

  /** Whether a list of lists or of records may begin here, and no row or remark in brackets. */
  static boolean begins(String line, int at) {
    if (line.charAt(at) == '{') {
      return line.startsWith("{\"", at) && line.stripTrailing().endsWith("}");
    }
    String rest = line.substring(at + 1).strip();
    return rest.isEmpty() || rest.startsWith("[") || rest.startsWith("{");
  }

  @Override
  public @Nullable Found table(List<Line> lines, int from) {
    source = new Source(lines.subList(from, lines.size()));
    text = source.text();
    at = Math.max(0, text.indexOf('['));
    if (lines.get(from).text().strip().charAt(0) == '{') {
      return records(lines, from);
    }
    boolean whole = list(1);
    if (!whole && at < text.length() || rows.size() < ROWS || whole && !endsLine()) {
      return null;
    }
    // A converter that left cells out left no mark of it: the columns are not exact.
    return new Found(
        new Grid(rows, false, lines.get(from).place()), from + source.line(at - 1) + 1);
  }

  /** The records that stand one a line. */
  private @Nullable Found records(List<Line> lines, int from) {
    int next = from;
    at = text.indexOf('{');
    while (here() == '{' && record() && endsLine()) {
      next = from + source.line(at - 1) + 1;
      skip();
      at += here() == ',' ? 1 : 0;
      skip();
    }
    return rows.size() < ROWS
        ? null
        : new Found(new Grid(rows, false, lines.get(from).place()), next);
  }

  /** Whether nothing but a mark of the program follows in the line. */
  private boolean endsLine() {
    int i = at;
    while (text.charAt(i) != '\n') {
      if (text.charAt(i) > ' ' && ",;".indexOf(text.charAt(i)) < 0) {
        return false;
      }
      i++;
    }
    return true;
  }

  /** Reads a list from its bracket on; false if it is none. */
  private boolean list(int depth) {
    List<GridCell> cells = new ArrayList<>();
    at++;
    while (true) {
      skip();
      char c = here();
      boolean read;
      if (c == ']') {
        at++;
        if (!cells.isEmpty()) {
          rows.add(new GridRow(cells));
        }
        return true;
      } else if (c == '[') {
        read = depth < DEEPEST && list(depth + 1);
      } else if (c == '{') {
        read = depth < DEEPEST && record();
      } else {
        read = cell(cells);
      }
      skip();
      if (!read || here() != ',' && here() != ']') {
        return false;
      }
      at += here() == ',' ? 1 : 0;
    }
  }

  private boolean record() {
    List<GridCell> names = new ArrayList<>();
    List<GridCell> cells = new ArrayList<>();
    at++;
    while (true) {
      skip();
      if (here() == '}') {
        at++;
        List<String> texts = names.stream().map(GridCell::text).toList();
        if (!texts.equals(head) && !names.stream().allMatch(NestedLists::isNumber)) {
          rows.add(new GridRow(names));
          head = texts;
        }
        rows.add(new GridRow(cells));
        return true;
      }
      if (!cell(names)) {
        return false;
      }
      skip();
      if (here() != ':') {
        return false;
      }
      at++;
      skip();
      if (!cell(cells)) {
        return false;
      }
      skip();
      if (here() != ',' && here() != '}') {
        return false;
      }
      at += here() == ',' ? 1 : 0;
    }
  }

  private static boolean isNumber(GridCell name) {
    return name.text().chars().allMatch(Character::isDigit);
  }

  private char here() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private void skip() {
    while (here() != 0 && here() <= ' ') {
      at++;
    }
  }

  /** Reads a text in quotation marks, a number or a word for nothing; false if there is none. */
  private boolean cell(List<GridCell> cells) {
    int from = at;
    char quote = here();
    int first = quote == '"' || quote == '\'' ? from + 1 : from;
    Place place = source.place(Math.min(first, text.length() - 1));
    String content;
    if (quote == '"' || quote == '\'') {
      StringBuilder quoted = new StringBuilder();
      at++;
      while (here() != quote) {
        if (here() == 0 || here() == '\n') {
          return false;
        }
        quoted.append(here() == '\\' ? escaped() : here());
        at++;
      }
      at++;
      content = quoted.toString();
    } else {
      while (Character.isLetterOrDigit(here()) && here() < 0x80 || isOfNumber(here())) {
        at++;
      }
      content = text.substring(from, at);
      if (content.isEmpty()) {
        return false;
      }
      content = NOTHING.contains(content) ? "" : content;
    }
    cells.add(new GridCell(content, cells.size(), 1, 1, place));
    return true;
  }

  private static boolean isOfNumber(char c) {
    return c == '.' || c == '-' || c == '+';
  }

  /** The character that the escape says; stands on its last letter afterwards. */
  private char escaped() {
    at++;
    char c = here();
    if (c == 'u' && at + 4 < text.length()) {
      int code = 0;
      for (int i = 1; i <= 4; i++) {
        code = code * 16 + Math.max(0, Character.digit(text.charAt(at + i), 16));
      }
      at += 4;
      return (char) code;
    }
    return c == 'n' || c == 'r' || c == 't' ? ' ' : c;
  }
}
