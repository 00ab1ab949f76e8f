package io.github.opengpr.spark;

import io.github.opengpr.spark.document.Alone;
import io.github.opengpr.spark.document.DocumentReader;
import io.github.opengpr.spark.row.Columns;
import io.github.opengpr.spark.row.ReadRows;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Reads the documents of a partition, one at a time.
 *
 * @param hadoop how files are reached
 * @param language the language of notes
 * @param counters what is counted
 */
record ReadTask(SerializableConfiguration hadoop, String language, Counters counters)
    implements MapPartitionsFunction<Row, Row> {

  @Override
  public Iterator<Row> call(Iterator<Row> documents) {
    DocumentReader reader = new DocumentReader(hadoop.value());
    return new RowByRow(documents, document -> row(reader, document));
  }

  private Row row(DocumentReader reader, Row document) {
    Row row;
    try {
      row = Alone.ifNeedBe(() -> ReadRows.of(reader.read(document), language));
    } catch (OutOfMemoryError e) {
      row = ReadRows.failed(document.getAs(Columns.PATH), "", DocumentReader.EXHAUSTED);
    }
    counters.count(row.isNullAt(Columns.READ.fieldIndex(Columns.REPORT)), 0);
    return row;
  }
}
