package io.github.opengpr.read.office.sheet;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.office.guard.Budget;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The cells of a sheet that hold something, counted from 0. Not thread-safe. */
public final class Sheet {

  /** Spreadsheets have no more rows. */
  public static final int MOST_ROWS = 1 << 20;

  /** Nor more columns. */
  public static final int MOST_COLUMNS = 1 << 14;

  private final String name;
  private final Budget budget;
  private final NavigableMap<Integer, NavigableMap<Integer, SheetCell>> rows = new TreeMap<>();
  private final List<Area> merged = new ArrayList<>();
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();

  public Sheet(String name, Budget budget) {
    this.name = name;
    this.budget = budget;
  }

  /** Puts a cell; a blank one is nothing. */
  public void put(int row, int column, SheetCell cell) {
    if (row < 0 || row >= MOST_ROWS || column < 0 || column >= MOST_COLUMNS || cell.isBlank()) {
      return;
    }
    budget.cell();
    rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, cell);
  }

  /** Puts another cell where one stands; a blank one is nothing. */
  public void replace(int row, int column, SheetCell cell) {
    NavigableMap<Integer, SheetCell> cells = rows.get(row);
    if (cells != null) {
      cells.remove(column);
      if (cells.isEmpty()) {
        rows.remove(row);
      }
    }
    put(row, column, cell);
  }

  /** Merges cells, from one corner to the other. */
  public void merge(int row, int column, int lastRow, int lastColumn) {
    if (row < 0 || column < 0 || lastRow < row || lastColumn < column) {
      return;
    }
    budget.cell();
    merged.add(new Area(row, column, lastRow, lastColumn));
  }

  /** Hides rows, the last one too. */
  public void hideRows(int first, int last) {
    hide(hiddenRows, first, last, MOST_ROWS);
  }

  /** Hides columns, the last one too. */
  public void hideColumns(int first, int last) {
    hide(hiddenColumns, first, last, MOST_COLUMNS);
  }

  private static void hide(BitSet hidden, int first, int last, int most) {
    int from = Math.max(0, first);
    int to = Math.min(most, last + 1);
    if (from < to) {
      hidden.set(from, to);
    }
  }

  /** What the sheet is called. */
  public String name() {
    return name;
  }

  Budget budget() {
    return budget;
  }

  NavigableMap<Integer, NavigableMap<Integer, SheetCell>> rows() {
    return rows;
  }

  List<Area> merged() {
    return merged;
  }

  boolean hidesRow(int row) {
    return hiddenRows.get(row);
  }

  boolean hidesColumn(int column) {
    return hiddenColumns.get(column);
  }

  /** The first row from the given one on that is shown. */
  int nextShownRow(int row) {
    return hiddenRows.nextClearBit(row);
  }

  /** The first column from the given one on that is shown. */
  int nextShownColumn(int column) {
    return hiddenColumns.nextClearBit(column);
  }

  Place place(int row, int column) {
    return new Place.InSheet(name, Reference.name(row, column));
  }
}
