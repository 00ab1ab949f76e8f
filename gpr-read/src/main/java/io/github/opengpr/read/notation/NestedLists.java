package io.github.opengpr.read.notation;

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

  private final List<GridRow> rows = new ArrayList<>();

  /** The names of the record before: one with others has a head of its own. */
  private List<String> head = List.of();

  private Literals in = new Literals(List.of());

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
    in = new Literals(lines.subList(from, lines.size()));
    in.moveTo(Math.max(0, in.text().indexOf('[')));
    if (lines.get(from).text().strip().charAt(0) == '{') {
      return records(lines, from);
    }
    boolean whole = list(1);
    if (!whole && in.here() != 0 || rows.size() < ROWS || whole && !endsLine()) {
      return null;
    }
    // A converter that left cells out left no mark of it: the columns are not exact.
    return new Found(new Grid(rows, false, lines.get(from).place()), from + in.lineAfter());
  }

  /** The records that stand one a line. */
  private @Nullable Found records(List<Line> lines, int from) {
    int next = from;
    in.moveTo(in.text().indexOf('{'));
    while (in.here() == '{' && record() && endsLine()) {
      next = from + in.lineAfter();
      in.skip();
      in.takes(',');
      in.skip();
    }
    return rows.size() < ROWS
        ? null
        : new Found(new Grid(rows, false, lines.get(from).place()), next);
  }

  /** Whether nothing but a mark of the program follows in the line. */
  private boolean endsLine() {
    String text = in.text();
    int i = in.at();
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
    in.takes('[');
    while (true) {
      in.skip();
      char c = in.here();
      boolean read;
      if (in.takes(']')) {
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
      in.skip();
      if (!read || !in.takes(',') && in.here() != ']') {
        return false;
      }
    }
  }

  private boolean record() {
    List<GridCell> names = new ArrayList<>();
    List<GridCell> cells = new ArrayList<>();
    in.takes('{');
    while (true) {
      in.skip();
      if (in.takes('}')) {
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
      in.skip();
      if (!in.takes(':')) {
        return false;
      }
      in.skip();
      if (!cell(cells)) {
        return false;
      }
      in.skip();
      if (!in.takes(',') && in.here() != '}') {
        return false;
      }
    }
  }

  private static boolean isNumber(GridCell name) {
    return name.text().chars().allMatch(Character::isDigit);
  }

  private boolean cell(List<GridCell> cells) {
    GridCell cell = in.cell(cells.size());
    if (cell != null) {
      cells.add(cell);
    }
    return cell != null;
  }
}
