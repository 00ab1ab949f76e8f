package io.github.opengpr.read.office.grid;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.document.GridCell;
import io.github.opengpr.read.document.GridRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rows of a table as Word keeps them, where a cell that spans rows is a cell in each of them
 * that says it goes on. Makes them a grid, where it is one cell.
 */
public final class TableRows {

  private static final class Open {
    final String text;
    final int column;
    final int columns;
    final Place place;
    int rows = 1;

    Open(String text, int column, int columns, Place place) {
      this.text = text;
      this.column = column;
      this.columns = columns;
      this.place = place;
    }

    GridCell closed() {
      return new GridCell(text, column, columns, rows, place);
    }
  }

  private final List<List<Open>> rows = new ArrayList<>();
  private Map<Integer, Open> above = new TreeMap<>();
  private Map<Integer, Open> current = new TreeMap<>();

  /** Begins a row. */
  public void row() {
    rows.add(new ArrayList<>());
    above = current;
    current = new TreeMap<>();
  }

  /** Whether a cell at these columns of the current row can go on from one of the row above. */
  public boolean goesOn(int column, int columns) {
    Open cell = above.get(column);
    return cell != null && cell.columns == columns;
  }

  /** The cell above these columns goes on in the current row. */
  public void goOn(int column) {
    Open cell = above.get(column);
    if (cell == null) {
      throw new IllegalStateException("no cell to go on at column " + column);
    }
    cell.rows++;
    current.put(column, cell);
  }

  /** A cell begins in the current row. */
  public void cell(String text, int column, int columns, Place place) {
    Open cell = new Open(text, column, columns, place);
    rows.get(rows.size() - 1).add(cell);
    current.put(column, cell);
  }

  /** How many cells began in the current row. */
  public int cellsInRow() {
    return rows.get(rows.size() - 1).size();
  }

  /** How many rows there are. */
  public int size() {
    return rows.size();
  }

  /**
   * The grid.
   *
   * @param exact whether the columns given are those where the cells stand
   */
  public Grid grid(Place place, boolean exact) {
    List<GridRow> made =
        rows.stream().map(row -> new GridRow(row.stream().map(Open::closed).toList())).toList();
    return new Grid(made, exact, place);
  }
}
