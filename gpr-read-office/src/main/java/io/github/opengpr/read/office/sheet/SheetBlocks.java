package io.github.opengpr.read.office.sheet;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.document.GridCell;
import io.github.opengpr.read.document.GridRow;
import io.github.opengpr.read.document.Line;
import io.github.opengpr.read.document.Recognition;
import io.github.opengpr.read.office.sheet.ShownRow.Piece;
import io.github.opengpr.read.office.word.Remarks;
import io.github.opengpr.read.office.word.Remarks.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes the lines and grids of a sheet. A row with a single cell is a line where it stands above a
 * table or holds a passage; all else is a grid, in which only those columns count that hold
 * something.
 */
public final class SheetBlocks {

  /** A line has no cell to say of it that nobody can tell what stands there. */
  private static final String UNKNOWN = "\uFFFD";

  private final Sheet sheet;
  private final Remarks remarks;
  private final List<Block> blocks = new ArrayList<>();

  /** Merged areas that may still reach into the rows that come, by the column they begin in. */
  private final NavigableMap<Integer, Queue<Merged>> open = new TreeMap<>();

  /** The last rows of those that hold something. */
  private final Queue<Integer> filledUntil = new PriorityQueue<>();

  /** A merged area as it is shown, and what it holds. */
  private record Merged(Area area, SheetCell cell) {
    int lastRow() {
      return area.lastRow();
    }
  }

  private SheetBlocks(Sheet sheet, Remarks remarks) {
    this.sheet = sheet;
    this.remarks = remarks;
  }

  /** The blocks of a sheet, in reading order. */
  public static List<Block> of(Sheet sheet, Remarks remarks) {
    SheetBlocks made = new SheetBlocks(sheet, remarks);
    made.make();
    return made.blocks;
  }

  private void make() {
    List<ShownRow> table = new ArrayList<>();
    int before = -1;
    for (ShownRow row : rows()) {
      boolean apart = row.row() != sheet.nextShownRow(before + 1);
      before = row.row();
      if (apart && table.stream().allMatch(ShownRow::isSingle)) {
        finish(table);
      }
      if (row.isPassage()) {
        finish(table);
        line(row);
      } else {
        table.add(row);
      }
    }
    finish(table);
  }

  private void finish(List<ShownRow> rows) {
    int first = 0;
    while (first < rows.size() && rows.get(first).isSingle()) {
      line(rows.get(first++));
    }
    if (first < rows.size()) {
      grid(rows.subList(first, rows.size()));
    }
    rows.clear();
  }

  private void line(ShownRow row) {
    Piece piece = row.pieces().get(0);
    Place place = sheet.place(row.row(), piece.column());
    String text = piece.cell().doubt() == null ? piece.cell().text().strip() : UNKNOWN;
    text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(
            line -> {
              sheet.budget().cell();
              blocks.add(new Line(line, place, false));
            });
  }

  private void grid(List<ShownRow> rows) {
    TreeSet<Integer> columns = new TreeSet<>();
    rows.forEach(row -> row.pieces().forEach(piece -> columns.add(piece.column())));
    List<Integer> order = List.copyOf(columns);
    int[] numbers = rows.stream().mapToInt(ShownRow::row).toArray();
    int[] taken = new int[order.size()];
    List<GridRow> made = new ArrayList<>();
    for (ShownRow row : rows) {
      made.add(gridRow(row, numbers, order, taken));
    }
    blocks.add(new Grid(made, true, sheet.place(numbers[0], order.get(0))));
  }

  /**
   * A row of a grid, with the empty cells between its pieces.
   *
   * @param numbers the rows of the grid, as the sheet counts them
   * @param order its columns, as the sheet counts them
   * @param taken before which row each column is taken by a cell from above
   */
  private GridRow gridRow(ShownRow row, int[] numbers, List<Integer> order, int[] taken) {
    Map<Integer, Piece> pieces = new HashMap<>();
    row.pieces().forEach(piece -> pieces.put(piece.column(), piece));
    List<GridCell> cells = new ArrayList<>();
    int c = 0;
    while (c < order.size()) {
      Piece piece = pieces.get(order.get(c));
      int width = 1;
      if (piece != null) {
        while (c + width < order.size() && order.get(c + width) <= piece.lastColumn()) {
          width++;
        }
        int height = index(numbers, piece.lastRow() + 1) - index(numbers, row.row());
        cells.add(cell(row, piece, c, width, height));
        Arrays.fill(taken, c, c + width, piece.lastRow() + 1);
      } else if (taken[c] <= row.row()) {
        sheet.budget().cell();
        cells.add(new GridCell("", c, 1, 1, sheet.place(row.row(), order.get(c))));
      }
      c += width;
    }
    return new GridRow(cells);
  }

  /** How many of the rows stand before the given one. */
  private static int index(int[] numbers, int row) {
    int at = Arrays.binarySearch(numbers, row);
    return at < 0 ? -at - 1 : at;
  }

  private GridCell cell(ShownRow row, Piece piece, int column, int width, int height) {
    Place place = sheet.place(row.row(), piece.column());
    SheetCell cell = piece.cell();
    GridCell made = new GridCell(cell.text().strip(), cell.stored(), column, width, height, place);
    return cell.doubt() == null
        ? made
        : made.recognised(Recognition.doubtful(cell.doubt(), List.of()));
  }

  /** The rows that show something, merged areas resolved. */
  private List<ShownRow> rows() {
    NavigableMap<Integer, List<Merged>> begin = new TreeMap<>();
    for (Area area : sheet.merged()) {
      Area shown = shown(area);
      if (shown != null) {
        begin
            .computeIfAbsent(shown.row(), r -> new ArrayList<>())
            .add(new Merged(shown, at(area.row(), area.column())));
      }
    }
    TreeSet<Integer> numbers = new TreeSet<>(sheet.rows().keySet());
    numbers.addAll(begin.keySet());
    List<ShownRow> rows = new ArrayList<>();
    for (int number : numbers) {
      if (sheet.hidesRow(number)) {
        remarks.add(Kind.HIDDEN_CELLS, sheet.place(number, 0));
        continue;
      }
      sheet.budget().tick();
      ShownRow row = row(number, begin.getOrDefault(number, List.of()));
      if (!row.pieces().isEmpty()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private SheetCell at(int row, int column) {
    NavigableMap<Integer, SheetCell> cells = sheet.rows().get(row);
    SheetCell cell = cells == null ? null : cells.get(column);
    return cell == null ? SheetCell.text("") : cell;
  }

  /** An area without the rows and columns at its upper left that are hidden; null if all are. */
  private @Nullable Area shown(Area area) {
    int row = sheet.nextShownRow(area.row());
    int column = sheet.nextShownColumn(area.column());
    return row > area.lastRow() || column > area.lastColumn()
        ? null
        : new Area(row, column, area.lastRow(), area.lastColumn());
  }

  private ShownRow row(int number, List<Merged> begun) {
    forget(filledUntil, last -> last < number);
    ShownRow row = new ShownRow(number, !filledUntil.isEmpty());
    TreeMap<Integer, Piece> pieces = new TreeMap<>();
    for (Merged merged : begun) {
      Area area = merged.area();
      if (!merged.cell().isBlank()) {
        filledUntil.add(area.lastRow());
        if (!isCovered(number, area.column())) {
          pieces.put(
              area.column(),
              new Piece(merged.cell(), area.column(), area.lastColumn(), area.lastRow()));
        }
      }
      open.computeIfAbsent(
              area.column(), c -> new PriorityQueue<>(Comparator.comparingInt(Merged::lastRow)))
          .add(merged);
    }
    for (Map.Entry<Integer, SheetCell> entry :
        sheet.rows().getOrDefault(number, new TreeMap<>()).entrySet()) {
      int column = entry.getKey();
      if (sheet.hidesColumn(column)) {
        remarks.add(Kind.HIDDEN_CELLS, sheet.place(number, column));
      } else if (!isCovered(number, column)) {
        pieces.put(column, new Piece(entry.getValue(), column, column, number));
      } else if (!pieces.containsKey(column)) {
        remarks.add(Kind.COVERED, sheet.place(number, column));
      }
    }
    row.pieces().addAll(pieces.values());
    return row;
  }

  private boolean isCovered(int row, int column) {
    Iterator<Queue<Merged>> columns = open.headMap(column, true).values().iterator();
    while (columns.hasNext()) {
      Queue<Merged> areas = columns.next();
      forget(areas, merged -> merged.lastRow() < row);
      if (areas.isEmpty()) {
        columns.remove();
      }
      for (Merged merged : areas) {
        sheet.budget().tick();
        if (merged.area().holds(row, column)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Takes off the head of a queue what is past. */
  private static <T> void forget(Queue<T> queue, Predicate<T> past) {
    for (T head = queue.peek(); head != null && past.test(head); head = queue.peek()) {
      queue.remove();
    }
  }
}
