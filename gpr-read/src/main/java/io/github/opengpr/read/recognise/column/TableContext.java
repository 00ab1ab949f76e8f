package io.github.opengpr.read.recognise.column;

import io.github.opengpr.read.document.Grid;
import io.github.opengpr.read.recognise.layout.stack.StackedColumns;
import java.util.Map;

/**
 * What is known of the document around a table.
 *
 * @param grids the tables of the document by number
 * @param ends whether the document ends with this table
 * @param ended whether its last line is ended, so that the last row of a table of lines is whole
 * @param dropsBlanks whether a table before leaves out blank cells
 * @param blanksAreCells whether blanks in a table before stand for blank cells, and for them alone
 * @param valuesFirst whether the values of a row stand before its label
 * @param dropsRepeated whether lines that were printed before may have been left out
 * @param order whether labels and numbers stood apart
 * @param apart whether they did in this table or in one before
 */
public record TableContext(
    Map<Integer, Grid> grids,
    boolean ends,
    boolean ended,
    boolean dropsBlanks,
    boolean blanksAreCells,
    boolean valuesFirst,
    boolean dropsRepeated,
    StackedColumns.Order order,
    boolean apart) {

  /** Whether labels stand before their numbers, and no row may be cut off. */
  boolean mayBeReordered() {
    return !ends && !valuesFirst && order == StackedColumns.Order.AS_PRINTED;
  }
}
