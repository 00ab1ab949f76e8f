package io.github.opengpr.read.notation;

import io.github.opengpr.model.chinese.Ordinal;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.document.GridCell;
import io.github.opengpr.read.document.GridRow;
import io.github.opengpr.read.document.Line;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text that as a whole is the data of a program: {@code {"标题": "…", "三、收到和处理…": [{"项目": "…",
 * "自然人": 3, …}]}}. Names and texts become lines, records and lists of cells become tables; a record
 * that has a name is a row with that label.
 */
public final class ProgramData {

  private static final int DEEPEST = 16;

  /** No label or number is longer; a longer text is no cell. */
  private static final int LONGEST = 100;

  /** What names of a report written as JSON begin with; whoever uses them means such a report. */
  private static final List<byte[]> OWN =
      Stream.of("\"form\"", "\"year\"", "\"T2", "\"T3", "\"T4")
          .map(name -> name.getBytes(StandardCharsets.US_ASCII))
          .toList();

  /** What a program keeps under a name or in a list. */
  private sealed interface Value permits Text, Items, Fields {}

  private record Text(GridCell cell) implements Value {}

  private record Items(List<Value> values) implements Value {}

  private record Fields(Map<String, GridCell> names, Map<String, Value> values) implements Value {}

  private final Literals in;
  private final List<Block> blocks = new ArrayList<>();
  private final List<GridRow> rows = new ArrayList<>();

  /** The names in the head of the records before. */
  private List<String> head = List.of();

  private ProgramData(List<Line> lines) {
    in = new Literals(lines);
  }

  /**
   * Whether a file that begins like an object of JSON is the data of another program: a whole
   * object with none of the names of a report written as JSON.
   */
  public static boolean isIn(byte[] bytes) {
    int last = bytes.length - 1;
    while (last >= 0 && bytes[last] <= ' ' && bytes[last] >= 0) {
      last--;
    }
    return last >= 0 && bytes[last] == '}' && OWN.stream().noneMatch(name -> holds(bytes, name));
  }

  private static boolean holds(byte[] bytes, byte[] field) {
    for (int i = 0; i + field.length <= bytes.length; i++) {
      if (bytes[i] == '"' && Arrays.equals(bytes, i, i + field.length, field, 0, field.length)) {
        return true;
      }
    }
    return false;
  }

  /** The blocks of such a text; null if it is none, or holds no table beside names and texts. */
  public static @Nullable List<Block> of(List<Line> lines) {
    int first = 0;
    while (first < lines.size() && lines.get(first).text().isBlank()) {
      first++;
    }
    String begin = first == lines.size() ? "" : lines.get(first).text().strip();
    if (!begin.startsWith("{") && !begin.startsWith("[")) {
      return null;
    }
    ProgramData data = new ProgramData(lines);
    Value whole = data.value(0);
    data.in.skip();
    if (whole == null || data.in.here() != 0) {
      return null;
    }
    data.print(whole);
    data.close();
    boolean table = data.blocks.stream().anyMatch(Grid.class::isInstance);
    return table && data.blocks.stream().anyMatch(Line.class::isInstance) ? data.blocks : null;
  }

  private @Nullable Value value(int depth) {
    in.skip();
    if (depth == DEEPEST) {
      return null;
    }
    if (in.takes('[')) {
      return items(depth);
    }
    if (in.takes('{')) {
      return fields(depth);
    }
    GridCell cell = in.cell(0);
    return cell == null ? null : new Text(cell);
  }

  private @Nullable Items items(int depth) {
    List<Value> values = new ArrayList<>();
    in.skip();
    while (!in.takes(']')) {
      Value value = value(depth + 1);
      if (value == null || !goesOn(']')) {
        return null;
      }
      values.add(value);
    }
    return new Items(values);
  }

  private @Nullable Fields fields(int depth) {
    Map<String, GridCell> names = new LinkedHashMap<>();
    Map<String, Value> values = new LinkedHashMap<>();
    in.skip();
    while (!in.takes('}')) {
      GridCell name = in.cell(0);
      in.skip();
      Value value = name == null || !in.takes(':') ? null : value(depth + 1);
      // Of two values with one name, none is the right one.
      if (name == null || value == null || names.put(name.text(), name) != null || !goesOn('}')) {
        return null;
      }
      values.put(name.text(), value);
    }
    return new Fields(names, values);
  }

  /** Whether a value is followed by another or by the end of what it stands in. */
  private boolean goesOn(char end) {
    in.skip();
    boolean goesOn = in.takes(',') || in.here() == end;
    in.skip();
    return goesOn;
  }

  private void print(Value value) {
    if (value instanceof Text text) {
      lines(text.cell());
    } else if (value instanceof Items items) {
      print(items);
    } else if (value instanceof Fields fields) {
      fields.values().forEach((name, each) -> print(fields.names().get(name), each));
    }
  }

  private void print(@Nullable GridCell name, Value value) {
    if (name != null && value instanceof Fields fields && isRecord(fields)) {
      head(List.copyOf(fields.names().keySet()), fields, name.place());
      row(name, fields);
    } else if (name != null && (!(value instanceof Text) || isHeading(name))) {
      lines(name);
      print(value);
    } else {
      print(value);
    }
  }

  /** Whether the name of a text is printed with it: 五、…, not 标题. */
  private static boolean isHeading(GridCell name) {
    return Ordinal.of(name.text()).text() != null;
  }

  private void print(Items items) {
    List<String> names = List.of();
    for (int i = 0; i < items.values().size(); i++) {
      Value value = items.values().get(i);
      if (value instanceof Fields fields && isRecord(fields)) {
        if (names.isEmpty() || !names.containsAll(fields.names().keySet())) {
          names = names(items.values(), i);
          head(names, fields, null);
        }
        row(null, fields);
      } else if (value instanceof Items cells && isRow(cells)) {
        row(cells.values().stream().map(each -> ((Text) each).cell()).toList());
      } else {
        names = List.of();
        print(value);
      }
    }
  }

  /**
   * The names of the records from one on, those left out of some in their places, as far as every
   * record shares more with the ones before than its first name.
   */
  private static List<String> names(List<Value> values, int from) {
    List<String> names = new ArrayList<>();
    for (Value value : values.subList(from, values.size())) {
      if (!(value instanceof Fields fields) || !isRecord(fields)) {
        break;
      }
      List<String> own = List.copyOf(fields.names().keySet());
      if (!names.isEmpty() && own.stream().filter(names::contains).count() < 2) {
        break;
      }
      for (int i = 0; i < own.size(); i++) {
        if (!names.contains(own.get(i))) {
          names.add(i == 0 ? 0 : names.indexOf(own.get(i - 1)) + 1, own.get(i));
        }
      }
    }
    return names;
  }

  /** Whether it is cells with names: a text of several sentences is none. */
  private static boolean isRecord(Fields fields) {
    return fields.values().size() > 1 && fields.values().values().stream().allMatch(v -> isCell(v));
  }

  private static boolean isRow(Items items) {
    return items.values().size() > 1 && items.values().stream().allMatch(ProgramData::isCell);
  }

  private static boolean isCell(Value value) {
    return value instanceof Text text
        && text.cell().text().length() <= LONGEST
        && text.cell().text().indexOf('。') < 0;
  }

  /** Prints the names of records, once for all that have the same. */
  private void head(List<String> names, Fields fields, @Nullable Place label) {
    if (names.equals(head)) {
      return;
    }
    head = names;
    List<GridCell> cells = new ArrayList<>();
    if (label != null) {
      cells.add(new GridCell("", 0, 1, 1, label));
    }
    for (String name : names) {
      GridCell own = fields.names().get(name);
      Place place = own == null ? fields.names().values().iterator().next().place() : own.place();
      cells.add(new GridCell(name, cells.size(), 1, 1, place));
    }
    row(cells);
  }

  private void row(@Nullable GridCell label, Fields fields) {
    List<GridCell> cells = new ArrayList<>();
    if (label != null) {
      cells.add(label);
    }
    Place begin = fields.names().values().iterator().next().place();
    for (String name : head) {
      Value value = fields.values().get(name);
      cells.add(
          value instanceof Text text ? text.cell() : new GridCell("", cells.size(), 1, 1, begin));
    }
    row(cells);
  }

  private void row(List<GridCell> cells) {
    List<GridCell> placed = new ArrayList<>();
    for (GridCell cell : cells) {
      placed.add(new GridCell(cell.text(), placed.size(), 1, 1, cell.place()));
    }
    rows.add(new GridRow(placed));
  }

  /** A text, each of its lines one of the document. */
  private void lines(GridCell text) {
    close();
    text.text().lines().forEach(line -> blocks.add(new Line(line, text.place(), false)));
  }

  private void close() {
    if (!rows.isEmpty()) {
      blocks.add(new Grid(rows, false, rows.get(0).cells().get(0).place()));
      rows.clear();
    }
    head = List.of();
  }
}
