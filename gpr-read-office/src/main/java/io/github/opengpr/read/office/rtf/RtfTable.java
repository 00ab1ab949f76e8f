package io.github.opengpr.read.office.rtf;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.office.grid.Edges;
import io.github.opengpr.read.office.rtf.RtfRow.Box;
import io.github.opengpr.read.office.rtf.RtfRow.Merge;
import io.github.opengpr.read.office.word.Remarks;
import io.github.opengpr.read.office.word.Remarks.Kind;
import io.github.opengpr.read.office.word.TableRows;
import io.github.opengpr.read.office.word.WordTables;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A run of rows. Made a grid when it ends, or the lines and grids inside it where it only lays out
 * the page.
 */
final class RtfTable {

  /** A row that is whole: its cells as said, and their contents, as many as were found. */
  private record Whole(List<Box> boxes, List<RtfCell> cells) {}

  private final List<Whole> rows = new ArrayList<>();

  void add(RtfRow row, List<RtfCell> cells) {
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
    TableRows made = new TableRows(nextTable, blocks::add, remarks);
    Edges edges = placed ? Edges.of(found, WordTables.SAME_EDGE) : null;
    for (Whole row : rows) {
      if (frame || row.cells().stream().anyMatch(cell -> RtfRow.isLayout(cell.blocks()))) {
        made.layOut(placed);
        row.cells().forEach(cell -> blocks.addAll(cell.blocks()));
      } else {
        row(row, edges, made, remarks);
      }
    }
    made.finish(placed);
    return blocks;
  }

  /**
   * A row of a grid.
   *
   * @param edges the edges of all cells; null if they do not tell where the cells stand
   */
  private static void row(Whole row, @Nullable Edges edges, TableRows made, Remarks remarks) {
    made.row();
    int begin = 0;
    while (begin < row.cells().size()) {
      int end = begin + 1;
      while (end < row.cells().size() && has(row, end, Merge.FROM_LEFT)) {
        end++;
      }
      // A cell, with those to its right that are merged into it.
      int column = edges == null ? begin : edges.nearest(row.boxes().get(begin).left());
      int columns =
          edges == null
              ? end - begin
              : Math.max(1, edges.nearest(row.boxes().get(end - 1).right()) - column);
      Place place = made.next();
      boolean goesOn = has(row, begin, Merge.FROM_ABOVE);
      made.cell(row.cells().get(begin).text(), column, columns, goesOn, place);
      if (row.cells().subList(begin + 1, end).stream().anyMatch(cell -> !cell.blocks().isEmpty())) {
        remarks.add(Kind.COVERED, place);
      }
      begin = end;
    }
  }

  private static boolean has(Whole row, int cell, Merge merge) {
    return cell < row.boxes().size() && row.boxes().get(cell).merges().contains(merge);
  }
}
