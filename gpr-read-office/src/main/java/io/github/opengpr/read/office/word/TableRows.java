package io.github.opengpr.read.office.word;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.document.GridCell;
import io.github.opengpr.read.document.GridRow;
import io.github.opengpr.read.office.word.Remarks.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/**
 * The rows of a table as Word keeps them, where a cell that spans rows is a cell in each of them
 * that says it goes on. Makes them grids, where it is one cell; rows that only lay out the page
 * part one grid from the next.
 */
public final class TableRows {

  private static final class Open {
    final CellText text;
    final int column;
    final int columns;
    final Place place;
    int rows = 1;

    Open(CellText text, int column, int columns, Place place) {
      this.text = text;
      this.column = column;
      this.columns = columns;
      this.place = place;
    }

    GridCell closed() {
      return text.doubted(new GridCell(text.text(), column, columns, rows, place));
    }
  }

  private final IntSupplier nextTable;
  private final Consumer<Block> grids;
  private final Remarks remarks;
  private final List<List<Open>> rows = new ArrayList<>();
  private Map<Integer, Open> above = new TreeMap<>();
  private Map<Integer, Open> current = new TreeMap<>();
  private int number;

  /**
   * No rows yet.
   *
   * @param nextTable gives the number of a table that begins
   * @param grids takes the grids
   */
  public TableRows(IntSupplier nextTable, Consumer<Block> grids, Remarks remarks) {
    this.nextTable = nextTable;
    this.grids = grids;
    this.remarks = remarks;
  }

  /** Begins a row. */
  public void row() {
    if (rows.isEmpty()) {
      number = nextTable.getAsInt();
    }
    rows.add(new ArrayList<>());
    above = current;
    current = new TreeMap<>();
  }

  /** The place of the cell that comes next. */
  public Place next() {
    return place(rows.get(rows.size() - 1).size() + 1);
  }

  /** The place of a cell of the current row, from 1; of the row itself, if it is 0. */
  public Place place(int cell) {
    return new Place.InTable(number, Math.max(1, rows.size()), cell, null);
  }

  /**
   * A cell of the current row.
   *
   * @param goesOn whether it says that it goes on from the row above; then it does if there is one
   *     at its columns
   * @return whether it begins here
   */
  public boolean cell(CellText text, int column, int columns, boolean goesOn, Place place) {
    Open open = goesOn ? above.get(column) : null;
    if (open == null || open.columns != columns) {
      Open begun = new Open(text, column, columns, place);
      rows.get(rows.size() - 1).add(begun);
      current.put(column, begun);
      return true;
    }
    open.rows++;
    current.put(column, open);
    if (!text.text().isEmpty()) {
      remarks.add(Kind.COVERED, place);
    }
    return false;
  }

  /** A row comes that only lays out the page. */
  public void layOut(boolean exact) {
    finish(exact);
    remarks.add(Kind.LAYOUT, new Place.InTable(0, 1, 0, null));
  }

  /**
   * The grid of the rows so far ends, if there are any.
   *
   * @param exact whether the columns given are those where the cells stand
   */
  public void finish(boolean exact) {
    if (!rows.isEmpty()) {
      List<GridRow> made =
          rows.stream().map(row -> new GridRow(row.stream().map(Open::closed).toList())).toList();
      grids.accept(new Grid(made, exact, new Place.InTable(number, 1, 1, null)));
      rows.clear();
      current = new TreeMap<>();
    }
  }
}
