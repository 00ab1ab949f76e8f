package io.github.opengpr.read.office.pdf.table;

import io.github.opengpr.model.printed.CellDoubt;
import io.github.opengpr.read.office.grid.Edges;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.pdf.page.Box;
import io.github.opengpr.read.office.pdf.page.CellText;
import io.github.opengpr.read.office.pdf.page.Glyph;
import io.github.opengpr.read.office.pdf.page.Page;
import io.github.opengpr.read.office.pdf.page.PageCell;
import io.github.opengpr.read.office.pdf.page.PageTable;
import io.github.opengpr.read.office.pdf.page.Stroke;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the cells between the lines of a lattice, and what stands in them. */
public final class RuledTable {

  /** More squares than this are a drawing. */
  private static final int MOST = 20_000;

  private static final int NONE = -1;

  /** So many cells of which one has text are no frame: the rest of a row cut by the page above. */
  private static final int ROW = 4;

  /** No cell that is whole ends so near to the edge of the page, in points. */
  public static final double AT_EDGE = 2;

  /** A character ends so near to the edge where the next one is cut off. */
  private static final double NEAR_EDGE = 12;

  /** Cells while they are found: the squares they take. */
  private record Area(int row, int column, int rows, int columns) {}

  private final Page page;
  private final Lattice lattice;
  private final Budget budget;
  private final Edges columns;
  private final Edges rows;
  private final int[][] owner;
  private final List<Area> areas = new ArrayList<>();

  private RuledTable(Page page, Lattice lattice, Budget budget) {
    this.page = page;
    this.lattice = lattice;
    this.budget = budget;
    this.columns = lattice.columnEdges();
    this.rows = lattice.rowEdges();
    this.owner = new int[Math.max(0, rows.count() - 1)][Math.max(0, columns.count() - 1)];
  }

  /**
   * The table that a lattice rules.
   *
   * @param glyphs those that stand inside it
   * @return null if it is a frame or a drawing
   */
  public static @Nullable PageTable of(
      Page page, Lattice lattice, List<Glyph> glyphs, Budget budget) {
    RuledTable table = new RuledTable(page, lattice, budget);
    int squares = (table.rows.count() - 1) * (table.columns.count() - 1);
    return squares < 2 || squares > MOST ? null : table.read(glyphs);
  }

  private @Nullable PageTable read(List<Glyph> glyphs) {
    for (int[] row : owner) {
      Arrays.fill(row, NONE);
    }
    for (int r = 0; r < owner.length; r++) {
      for (int c = 0; c < owner[r].length; c++) {
        if (owner[r][c] == NONE) {
          area(r, c);
        }
      }
    }
    List<List<Glyph>> inside = new ArrayList<>();
    areas.forEach(area -> inside.add(new ArrayList<>()));
    for (Glyph glyph : glyphs) {
      int r = Math.min(Math.max(0, rows.between(glyph.box().centreY())), owner.length - 1);
      int c = Math.min(Math.max(0, columns.between(glyph.box().centreX())), owner[r].length - 1);
      inside.get(owner[r][c]).add(glyph);
    }
    List<PageCell> cells = new ArrayList<>();
    for (int i = 0; i < areas.size(); i++) {
      budget.cell();
      cells.add(cell(areas.get(i), inside.get(i)));
    }
    long filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
    boolean frame = filled == 0 || filled == 1 && cells.size() < ROW;
    return frame
        ? null
        : new PageTable(page.number(), lattice.box(), owner.length, cells, true, true);
  }

  private PageCell cell(Area area, List<Glyph> glyphs) {
    Box box =
        new Box(
            columns.position(area.column),
            rows.position(area.row),
            columns.position(area.column + area.columns),
            rows.position(area.row + area.rows));
    CellText text = CellText.of(glyphs);
    return new PageCell(
        text.text(),
        box.left(),
        box.right(),
        area.row,
        area.rows,
        page.place(text.box() == null ? box : text.box()),
        isCut(box, text) ? CellDoubt.CUT_OFF_BY_EDGE : null);
  }

  /** Whether the edge of the page may have cut off what stands in a cell that ends there. */
  private boolean isCut(Box box, CellText text) {
    Box inside = text.box();
    boolean left = box.left() < AT_EDGE;
    boolean right = box.right() > page.width() - AT_EDGE;
    if (inside == null) {
      return left || right;
    }
    return left && inside.left() >= 0 && inside.left() < NEAR_EDGE
        || right && inside.right() <= page.width() && inside.right() > page.width() - NEAR_EDGE;
  }

  /** The cell that begins at a square: as far as no line parts it. */
  private void area(int row, int column) {
    int right = column + 1;
    while (right < owner[row].length
        && owner[row][right] == NONE
        && !isParted(lattice.vertical(), columns.position(right), rows, row)) {
      right++;
    }
    int below = row + 1;
    while (below < owner.length && goesOn(below, column, right)) {
      below++;
    }
    for (int r = row; r < below; r++) {
      Arrays.fill(owner[r], column, right, areas.size());
    }
    areas.add(new Area(row, column, below - row, right - column));
  }

  private boolean goesOn(int row, int column, int right) {
    for (int c = column; c < right; c++) {
      if (owner[row][c] != NONE
          || isParted(lattice.horizontal(), rows.position(row), columns, c)
          || c > column && isParted(lattice.vertical(), columns.position(c), rows, row)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line at an edge covers the middle of a row or column. */
  private boolean isParted(List<Stroke> strokes, double edge, Edges across, int index) {
    double middle = (across.position(index) + across.position(index + 1)) / 2;
    for (Stroke stroke : strokes) {
      budget.tick();
      if (Math.abs(stroke.at() - edge) <= Lattice.SAME_EDGE
          && stroke.from() <= middle
          && stroke.to() >= middle) {
        return true;
      }
    }
    return false;
  }
}
