package io.github.opengpr.read.office.pdf.table;

import io.github.opengpr.model.printed.CellDoubt;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.pdf.page.Box;
import io.github.opengpr.read.office.pdf.page.Page;
import io.github.opengpr.read.office.pdf.page.PageCell;
import io.github.opengpr.read.office.pdf.page.PageTable;
import io.github.opengpr.read.office.pdf.page.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a table together that no lines rule. Used once, by one thread. */
final class OpenTable {

  /** A value broken over two lines goes on no farther below than this, in sizes. */
  static final double LEADING = 0.35;

  /** Nobody makes columns that cannot hold so many digits less one. */
  static final int LONG = 3;

  private final Page page;
  private final Budget budget;
  private final Box box;
  private final OpenColumns columns;
  private final double values;
  private final List<PageCell> cells = new ArrayList<>();
  private int rows;
  private final CloseValues close;
  private boolean full;
  private boolean broken;

  private OpenTable(
      Page page, List<OpenLine> lines, OpenColumns columns, CloseValues close, Budget budget) {
    this.page = page;
    this.close = close;
    this.budget = budget;
    this.box = Box.around(lines.stream().map(line -> line.line().box()).toList());
    this.columns = columns;
    this.values = columns.spans().get(0).left() - 0.5;
  }

  /**
   * The table that some lines make.
   *
   * @param lines the lines, those of its head first
   * @param row the first line with values
   * @param above the line above it on the page; null if there is none
   * @return null if its columns cannot be told apart
   */
  static @Nullable PageTable of(
      Page page, List<OpenLine> lines, int row, @Nullable OpenLine above, Budget budget) {
    int head = row;
    double left =
        lines.stream()
            .flatMap(line -> line.values().stream())
            .mapToDouble(value -> value.box().left())
            .min()
            .orElse(0);
    while (head > 0
        && lines.get(head - 1).words().stream().allMatch(word -> word.box().right() <= left)) {
      head--;
    }
    List<OpenLine> body = lines.subList(head, lines.size());
    OpenColumns columns =
        OpenColumns.of(body.stream().flatMap(line -> line.values().stream()).toList());
    for (OpenLine line : body) {
      long distinct = line.values().stream().map(columns::of).distinct().count();
      boolean over = line.words().stream().anyMatch(word -> word.box().right() > left);
      if (distinct < line.values().size() || over) {
        return null;
      }
    }
    List<Segment> all = new ArrayList<>(above == null ? List.of() : above.values());
    body.forEach(line -> all.addAll(line.values()));
    OpenTable table = new OpenTable(page, lines, columns, CloseValues.of(all, columns), budget);
    lines.subList(0, head).forEach(table::head);
    table.body(body);
    // A blank next to a broken value may be where a part of it belongs.
    boolean exact = table.full && !table.broken;
    return new PageTable(page.number(), table.box, table.rows, table.cells, false, exact);
  }

  private void head(OpenLine line) {
    List<Segment> words = line.words();
    for (int i = 0; i < words.size(); i++) {
      Segment word = words.get(i);
      double next = i + 1 < words.size() ? words.get(i + 1).box().left() : box.right();
      if (word.box().right() <= values) {
        cell(word.text(), word.box().left(), Math.min(next, values), word.box(), null);
        continue;
      }
      int first = columns.of(word);
      int last = first;
      while (last + 1 < columns.count() && columns.isOver(word, last + 1)) {
        last++;
      }
      double right = columns.left(last + 1, values);
      cell(word.text(), columns.left(first, values), right, word.box(), null);
    }
    rows++;
  }

  private void body(List<OpenLine> body) {
    Set<OpenLine> broken = brokenValues(body);
    LabelGroups labels = new LabelGroups(body, broken);
    List<OpenLine> whole =
        body.stream()
            .filter(line -> line.hasValues() && !broken.contains(line))
            .filter(line -> isRow(line, labels))
            .toList();
    if (whole.isEmpty()) {
      whole = body.stream().filter(OpenLine::hasValues).limit(1).toList();
    }
    for (OpenLine line : whole) {
      lone(labels.above(line.line().top()));
      labels(labels.of(line));
      values(line, parts(line, whole, body));
    }
    lone(labels.above(Double.MAX_VALUE));
  }

  /** Whether values are a row: they have a label, or there are as many as there are columns. */
  private boolean isRow(OpenLine line, LabelGroups labels) {
    return !labels.of(line).isEmpty()
        || columns.count() > 1 && line.values().size() == columns.count();
  }

  /** The values next to a row that are no row themselves: its own, broken for want of space. */
  private static List<Segment> parts(OpenLine row, List<OpenLine> rows, List<OpenLine> body) {
    List<Segment> parts = new ArrayList<>(row.values());
    for (OpenLine line : body) {
      if (line.hasValues() && !rows.contains(line)) {
        OpenLine nearest = row;
        for (OpenLine other : rows) {
          if (distance(line, other) < distance(line, nearest)) {
            nearest = other;
          }
        }
        if (nearest.equals(row)) {
          parts.addAll(line.values());
        }
      }
    }
    parts.sort(Comparator.comparingDouble(part -> part.box().top()));
    return parts;
  }

  private static double distance(OpenLine one, OpenLine other) {
    return Math.abs(one.line().box().centreY() - other.line().box().centreY());
  }

  /** Labels without values are rows of their own. */
  private void lone(List<LabelGroup> labels) {
    for (LabelGroup group : labels) {
      labels(List.of(group));
      rows++;
    }
  }

  private void labels(List<LabelGroup> labels) {
    for (int i = 0; i < labels.size(); i++) {
      Box label = labels.get(i).box();
      double right = i + 1 < labels.size() ? labels.get(i + 1).box().left() : values;
      cell(labels.get(i).text(), label.left(), right, label, null);
    }
  }

  private void values(OpenLine line, List<Segment> values) {
    for (int c = 0; c < columns.count(); c++) {
      int column = c;
      List<Segment> own = values.stream().filter(value -> columns.of(value) == column).toList();
      Box span = columns.spans().get(c);
      Box at =
          own.isEmpty()
              ? new Box(span.left(), line.line().top(), span.right(), line.line().box().bottom())
              : Box.around(own.stream().map(Segment::box).toList());
      String text = String.join("\n", own.stream().map(Segment::text).toList());
      cell(
          text,
          columns.left(c, this.values),
          columns.left(c + 1, this.values),
          at,
          close.isPart(own) ? CellDoubt.RUN_TOGETHER : null);
    }
    full |= line.values().size() == columns.count();
    broken |= values.size() > line.values().size();
    rows++;
  }

  /** The lines that hold the ends of values broken for want of space, and no row of their own. */
  private Set<OpenLine> brokenValues(List<OpenLine> body) {
    Set<OpenLine> broken = new HashSet<>();
    OpenLine above = null;
    for (OpenLine line : body) {
      if (!line.hasValues()) {
        continue;
      }
      if (above != null
          && line.words().stream().noneMatch(Segment::isOrdinal)
          && line.line().top() - above.line().box().bottom() < LEADING * line.line().size()
          && (endAll(line, above, body)
              || line.values().size() < columns.count()
                  && (line.words().isEmpty() || isNumbered(above)))) {
        broken.add(line);
      }
      above = line;
    }
    return broken;
  }

  /** Whether a line begins a label that words without a number can only go on with. */
  private static boolean isNumbered(OpenLine line) {
    int last = line.words().size() - 1;
    return last >= 0 && line.words().get(last).isOrdinal();
  }

  private boolean endAll(OpenLine line, OpenLine above, List<OpenLine> body) {
    return line.values().stream().allMatch(value -> isEnd(value, above, body));
  }

  /** Whether a value may be the end of the one above: that one is long, and none is longer. */
  private boolean isEnd(Segment value, OpenLine above, List<OpenLine> body) {
    int column = columns.of(value);
    double widest = 0;
    for (OpenLine line : body) {
      for (Segment other : line.values()) {
        widest = columns.of(other) == column ? Math.max(widest, other.box().width()) : widest;
      }
    }
    double most = widest;
    return value.text().chars().allMatch(Character::isDigit)
        && above.values().stream()
            .anyMatch(
                upper ->
                    columns.of(upper) == column
                        && upper.text().length() >= LONG
                        && upper.box().width() > most - 1);
  }

  private void cell(String text, double left, double right, Box at, @Nullable CellDoubt doubt) {
    budget.cell();
    double end = Math.max(right, left + 1);
    cells.add(new PageCell(text, left, end, rows, 1, page.place(at), doubt));
  }
}
