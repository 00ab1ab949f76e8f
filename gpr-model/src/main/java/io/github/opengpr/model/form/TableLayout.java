package io.github.opengpr.model.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table as the form prints it: a grid of boxes that may span several rows and columns. Every
 * place of the grid belongs to exactly one box. Immutable and thread-safe.
 *
 * <pre>{@code
 * for (List<TableLayout.Box> row : TableLayout.of(Form.FORM_2021.requests()).rows()) {
 *   for (TableLayout.Box box : row) {
 *     show(box.cell() == null ? box.label() : box.cell().address());
 *   }
 * }
 * }</pre>
 *
 * <p>The one layout behind every style and file format; whoever draws the table walks the boxes and
 * repeats no label.
 *
 * @param height the number of rows
 * @param width the number of columns
 * @param boxes the boxes, row by row, from left to right
 * @see <a href="https://github.com/opengpr/gpr/blob/main/docs/guide/web-form.md">The guide: a form
 *     on a screen</a>
 */
public record TableLayout(int height, int width, List<Box> boxes) {

  /** Keeps an unmodifiable copy. */
  public TableLayout {
    boxes = List.copyOf(Objects.requireNonNull(boxes, "boxes"));
  }

  /**
   * One box of the grid: a label or a value cell. Rows and columns are counted from 0.
   *
   * @param row the row it begins in
   * @param column the column it begins in
   * @param rows how many rows it spans
   * @param columns how many columns it spans
   * @param label the label printed in it; null for a value cell
   * @param cell the value cell; null for a label
   */
  public record Box(
      int row, int column, int rows, int columns, @Nullable String label, @Nullable Cell cell) {}

  /**
   * {@return the layout of a table}
   *
   * @param table a table of a form
   */
  public static TableLayout of(Table table) {
    Objects.requireNonNull(table, "table");
    return new Drawing(table).layout();
  }

  /**
   * {@return the boxes that begin in each row, from top to bottom and from left to right; a row
   * that only continues boxes from above is empty}
   */
  public List<List<Box>> rows() {
    return IntStream.range(0, height)
        .mapToObj(row -> boxes.stream().filter(box -> box.row == row).toList())
        .toList();
  }

  /** Lays the blocks of a table one below the other. */
  private static final class Drawing {

    private final List<Box> boxes = new ArrayList<>();
    private final Table table;
    private final int width;
    private int row;

    private Drawing(Table table) {
      this.table = table;
      this.width = table.blocks().stream().mapToInt(Drawing::width).max().orElse(0);
    }

    private TableLayout layout() {
      table.blocks().forEach(this::draw);
      boxes.sort(Comparator.comparingInt(Box::row).thenComparingInt(Box::column));
      return new TableLayout(row, width, boxes);
    }

    /**
     * A block without a corner has no column of row labels: its rows stand side by side under
     * common heads.
     */
    private static boolean sideBySide(Block block) {
      return block.corner() == null;
    }

    private static int width(Block block) {
      return sideBySide(block)
          ? block.cells().size()
          : depth(rowLabels(block)) + block.columns().size();
    }

    private void draw(Block block) {
      if (block.item() != null) {
        boxes.add(new Box(row++, 0, 1, width, block.item(), null));
      }
      if (sideBySide(block)) {
        List<List<String>> heads =
            block.cells().stream()
                .map(cell -> joined(cell.row().labels(), cell.column().labels()))
                .toList();
        heads(heads, 0);
        row += depth(heads);
        values(block.cells(), 0);
        return;
      }
      List<List<String>> labels = rowLabels(block);
      List<List<String>> heads = columnLabels(block);
      int left = depth(labels);
      boxes.add(new Box(row, 0, depth(heads), left, block.corner(), null));
      heads(heads, left);
      row += depth(heads);
      labels(labels);
      int columns = block.columns().size();
      for (int i = 0; i < block.rows().size(); i++) {
        values(block.cells().subList(i * columns, (i + 1) * columns), left);
      }
    }

    private void values(List<Cell> cells, int left) {
      for (int i = 0; i < cells.size(); i++) {
        boxes.add(
            new Box(
                row, left + i, 1, stretch(left + i, 1, i == cells.size() - 1), null, cells.get(i)));
      }
      row++;
    }

    private void heads(List<List<String>> paths, int left) {
      for (Group group : groups(paths)) {
        int columns =
            stretch(left + group.first, group.size, group.first + group.size == paths.size());
        boxes.add(
            new Box(
                row + group.level, left + group.first, group.levels, columns, group.label, null));
      }
    }

    private void labels(List<List<String>> paths) {
      for (Group group : groups(paths)) {
        boxes.add(
            new Box(row + group.first, group.level, group.size, group.levels, group.label, null));
      }
    }

    /** The last box of a row reaches the right edge of the table. */
    private int stretch(int column, int columns, boolean last) {
      return last ? width - column : columns;
    }

    /**
     * Neighbours that share a label and all labels outside it share one box; the innermost label
     * takes the levels that are left.
     */
    private static List<Group> groups(List<List<String>> paths) {
      int depth = depth(paths);
      List<Group> groups = new ArrayList<>();
      for (int level = 0; level < depth; level++) {
        int first = 0;
        while (first < paths.size()) {
          List<String> path = paths.get(first);
          int end = first + 1;
          while (end < paths.size() && sharesLabels(path, paths.get(end), level)) {
            end++;
          }
          if (level < path.size()) {
            int levels = level == path.size() - 1 ? depth - level : 1;
            groups.add(new Group(level, levels, first, end - first, path.get(level)));
          }
          first = end;
        }
      }
      return groups;
    }

    private static boolean sharesLabels(List<String> one, List<String> other, int level) {
      return one.size() > level
          && other.size() > level
          && one.subList(0, level + 1).equals(other.subList(0, level + 1));
    }

    private static List<List<String>> rowLabels(Block block) {
      return block.rows().stream().map(Row::labels).toList();
    }

    private static List<List<String>> columnLabels(Block block) {
      String head = block.head();
      List<String> outer = head == null ? List.of() : List.of(head);
      return block.columns().stream().map(column -> joined(outer, column.labels())).toList();
    }

    private static List<String> joined(List<String> outer, List<String> inner) {
      List<String> labels = new ArrayList<>(outer);
      labels.addAll(inner);
      return List.copyOf(labels);
    }

    private static int depth(List<List<String>> paths) {
      return paths.stream().mapToInt(List::size).max().orElse(0);
    }

    private record Group(int level, int levels, int first, int size, String label) {}
  }
}
