package io.github.opengpr.read.office.pdf;

import io.github.opengpr.read.office.guard.Budget;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a table together that no lines rule. Used once, by one thread. */
final class OpenTable {

  /** A value broken over two lines goes on no farther below than this, in sizes. */
  private static final double LEADING = 0.35;

  /** Nobody makes columns that cannot hold so many digits less one. */
  private static final int LONG = 3;

  private final Page page;
  private final Budget budget;
  private final Box box;
  private final OpenColumns columns;
  private final double values;
  private final List<SheetCell> cells = new ArrayList<>();
  private int rows;
  private boolean full;

  private OpenTable(Page page, List<OpenLine> lines, OpenColumns columns, Budget budget) {
    this.page = page;
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
   * @return null if its columns cannot be told apart
   */
  static @Nullable PageTable of(Page page, List<OpenLine> lines, int row, Budget budget) {
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
        OpenColumns.of(
            body.stream().flatMap(line -> line.values().stream()).toList(),
            lines.subList(0, head).stream().flatMap(line -> line.words().stream()).toList(),
            body.stream().flatMap(line -> line.words().stream()).toList());
    for (OpenLine line : body) {
      long distinct = line.values().stream().map(columns::of).distinct().count();
      boolean over = line.words().stream().anyMatch(word -> word.box().right() > left);
      if (distinct < line.values().size() || over) {
        return null;
      }
    }
    OpenTable table = new OpenTable(page, lines, columns, budget);
    lines.subList(0, head).forEach(table::head);
    table.body(body);
    boolean exact = table.full || columns.headed();
    return new PageTable(page.number(), table.box, table.rows, table.cells, false, exact);
  }

  private void head(OpenLine line) {
    List<Segment> words = line.words();
    for (int i = 0; i < words.size(); i++) {
      Segment word = words.get(i);
      double next = i + 1 < words.size() ? words.get(i + 1).box().left() : box.right();
      if (word.box().right() <= values) {
        cell(word.text(), word.box().left(), Math.min(next, values), word.box());
        continue;
      }
      int first = columns.of(word);
      int last = first;
      while (last + 1 < columns.count() && columns.isOver(word, last + 1)) {
        last++;
      }
      cell(word.text(), columns.left(first, values), columns.left(last + 1, values), word.box());
    }
    rows++;
  }

  private void body(List<OpenLine> body) {
    Set<OpenLine> broken = brokenValues(body);
    LabelGroups labels = new LabelGroups(body, broken);
    for (OpenLine line : body) {
      if (broken.contains(line)) {
        line.values().forEach(this::goOn);
      } else if (line.hasValues()) {
        lone(labels.above(line.line().top()));
        labels(labels.of(line));
        values(line);
      }
    }
    lone(labels.above(Double.MAX_VALUE));
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
      cell(labels.get(i).text(), label.left(), right, label);
    }
  }

  private void values(OpenLine line) {
    Segment[] found = new Segment[columns.count()];
    line.values().forEach(value -> found[columns.of(value)] = value);
    for (int c = 0; c < found.length; c++) {
      Box span = columns.spans().get(c);
      Segment value = found[c];
      Box at =
          value == null
              ? new Box(span.left(), line.line().top(), span.right(), line.line().box().bottom())
              : value.box();
      cell(
          value == null ? "" : value.text(),
          columns.left(c, values),
          columns.left(c + 1, values),
          at);
    }
    full |= line.values().size() == found.length;
    rows++;
  }

  /** The lines that hold the ends of values broken for want of space, and no row of their own. */
  private Set<OpenLine> brokenValues(List<OpenLine> body) {
    Set<OpenLine> broken = new HashSet<>();
    for (int i = 1; i < body.size(); i++) {
      OpenLine above = body.get(i - 1);
      OpenLine line = body.get(i);
      if (line.hasValues()
          && line.values().size() < columns.count()
          && line.words().stream().noneMatch(Segment::isOrdinal)
          && line.line().top() - above.line().box().bottom() < LEADING * line.line().size()
          && line.values().stream().allMatch(value -> isEnd(value, above, body))) {
        broken.add(line);
      }
    }
    return broken;
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

  private void goOn(Segment value) {
    double left = columns.left(columns.of(value), values);
    for (int i = cells.size() - 1; i >= 0; i--) {
      SheetCell cell = cells.get(i);
      if (cell.row() == rows - 1 && cell.left() == left) {
        cells.set(i, cell.withText(cell.text() + "\n" + value.text()));
        return;
      }
    }
  }

  private void cell(String text, double left, double right, Box at) {
    budget.cell();
    cells.add(new SheetCell(text, left, Math.max(right, left + 1), rows, 1, page.place(at)));
  }
}
