package io.github.opengpr.read.office.mht;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.document.GridCell;
import io.github.opengpr.read.document.GridRow;
import io.github.opengpr.read.document.Line;
import java.util.List;

/** The lines of the page are not those of the archive: nobody could find them there. */
final class Places {

  private Places() {}

  static List<Block> withoutLines(List<Block> blocks) {
    return blocks.stream().map(Places::withoutLines).toList();
  }

  private static Block withoutLines(Block block) {
    if (block instanceof Line line) {
      return new Line(line.text(), plain(line.place()), line.heading());
    }
    Grid grid = (Grid) block;
    List<GridRow> rows =
        grid.rows().stream()
            .map(row -> new GridRow(row.cells().stream().map(Places::withoutLine).toList()))
            .toList();
    return new Grid(rows, grid.exact(), plain(grid.place()));
  }

  private static GridCell withoutLine(GridCell cell) {
    return new GridCell(
        cell.text(),
        cell.stored(),
        cell.column(),
        cell.columns(),
        cell.rows(),
        plain(cell.place()),
        cell.recognition());
  }

  private static Place plain(Place place) {
    return place instanceof Place.InTable at
        ? new Place.InTable(at.table(), at.row(), at.cell(), null)
        : place;
  }
}
