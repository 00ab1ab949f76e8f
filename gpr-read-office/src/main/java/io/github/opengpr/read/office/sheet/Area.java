package io.github.opengpr.read.office.sheet;

/** Merged cells, from one corner to the other, both counted from 0. Immutable. */
record Area(int row, int column, int lastRow, int lastColumn) {

  boolean holds(int r, int c) {
    return r >= row && r <= lastRow && c >= column && c <= lastColumn;
  }
}
