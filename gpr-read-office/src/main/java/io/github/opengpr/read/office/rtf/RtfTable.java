package io.github.opengpr.read.office.rtf;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.document.Line;
import io.github.opengpr.read.office.grid.Edges;
import io.github.opengpr.read.office.grid.TableRows;
import io.github.opengpr.read.office.rtf.RtfRow.Box;
import io.github.opengpr.read.office.rtf.RtfRow.Merge;
import io.github.opengpr.read.office.word.Remarks;
import io.github.opengpr.read.office.word.Remarks.Kind;
import io.github.opengpr.read.office.word.WordTables;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;

/**
 * A run of rows. Made a grid when it ends, or the lines and grids inside it where it only lays out
 * the page.
 */
final class RtfTable {

  /** A row that is whole: its cells as said, and their contents, as many as were found. */
  private record Whole(List<Box> boxes, List<List<Block>> cells) {}

  private final List<Whole> rows = new ArrayList<>();

  void add(RtfRow row, List<List<Block>> cells) {
    rows.add(new Whole(List.copyOf(row.boxes()), List.copyOf(cells)));
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** What the table holds, in reading order. */
  List<Block> blocks(IntSupplier nextTable, Remarks remarks) {
    List<Double> found = new ArrayList<>();
    boolean placed = true;
    for (Whole row : rows) {
      row.boxes().forEach(box -> found.addAll(List.of(box.left(), box.right())));
      placed &= row.cells().size() <= row.boxes().size();
      placed &= row.boxes().stream().allMatch(box -> box.right() > box.left());
    }
    boolean frame = rows.stream().allMatch(row -> row.cells().size() <= 1);
    List<Block> blocks = new ArrayList<>();
    Made made = new Made(Edges.of(found, WordTables.SAME_EDGE), placed, remarks);
    for (Whole row : rows) {
      if (frame || row.cells().stream().anyMatch(RtfRow::isLayout)) {
        made.finish(blocks);
        remarks.add(Kind.LAYOUT, new Place.InTable(0, 1, 0, null));
        row.cells().forEach(blocks::addAll);
      } else {
        made.row(row, nextTable);
      }
    }
    made.finish(blocks);
    return blocks;
  }

  /** The grid that is being made. */
  private static final class Made {

    private final Edges edges;
    private final boolean placed;
    private final Remarks remarks;
    private TableRows rows = new TableRows();
    private int number;

    Made(Edges edges, boolean placed, Remarks remarks) {
      this.edges = edges;
      this.placed = placed;
      this.remarks = remarks;
    }

    void finish(List<Block> blocks) {
      if (rows.size() > 0) {
        blocks.add(rows.grid(new Place.InTable(number, 1, 1, null), placed));
        rows = new TableRows();
      }
    }

    void row(Whole row, IntSupplier nextTable) {
      if (rows.size() == 0) {
        number = nextTable.getAsInt();
      }
      rows.row();
      int begin = 0;
      while (begin < row.cells().size()) {
        int end = begin + 1;
        while (end < row.cells().size() && has(row, end, Merge.FROM_LEFT)) {
          end++;
        }
        cell(row, begin, end);
        begin = end;
      }
    }

    /** A cell, with those to its right that are merged into it. */
    private void cell(Whole row, int begin, int end) {
      Place place = new Place.InTable(number, rows.size(), rows.cellsInRow() + 1, null);
      int column = placed ? edges.nearest(row.boxes().get(begin).left()) : begin;
      int columns =
          placed
              ? Math.max(1, edges.nearest(row.boxes().get(end - 1).right()) - column)
              : end - begin;
      String text = text(row.cells().get(begin));
      boolean covered =
          row.cells().subList(begin + 1, end).stream().anyMatch(cell -> !cell.isEmpty());
      if (has(row, begin, Merge.FROM_ABOVE) && rows.goesOn(column, columns)) {
        rows.goOn(column);
        covered |= !text.isEmpty();
      } else {
        rows.cell(text, column, columns, place);
      }
      if (covered) {
        remarks.add(Kind.COVERED, place);
      }
    }

    private static boolean has(Whole row, int cell, Merge merge) {
      return cell < row.boxes().size() && row.boxes().get(cell).merges().contains(merge);
    }

    private static String text(List<Block> cell) {
      return cell.stream()
          .filter(Line.class::isInstance)
          .map(line -> ((Line) line).text())
          .collect(Collectors.joining("\n"));
    }
  }
}
