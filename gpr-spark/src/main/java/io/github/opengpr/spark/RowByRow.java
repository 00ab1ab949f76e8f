package io.github.opengpr.spark;

import java.util.Iterator;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Row;

/**
 * A row for each row, made when it is asked for, so that only one document is in memory.
 *
 * @param rows the rows that come in
 * @param work what is made of each
 */
record RowByRow(Iterator<Row> rows, UnaryOperator<Row> work) implements Iterator<Row> {

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public Row next() {
    return work.apply(rows.next());
  }
}
