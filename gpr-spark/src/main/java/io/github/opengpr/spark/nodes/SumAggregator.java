package io.github.opengpr.spark.nodes;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.json.GprJson;
import io.github.opengpr.model.json.ReportJsonException;
import io.github.opengpr.rules.rollup.Blanks;
import io.github.opengpr.spark.row.Columns;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Aggregator;

/** Adds up reports on one form: each task its share, then the shares. */
final class SumAggregator extends Aggregator<Row, PartialSum, PartialSum> {

  private static final long serialVersionUID = 1L;

  private final Blanks blanks;

  SumAggregator(Blanks blanks) {
    this.blanks = blanks;
  }

  @Override
  public PartialSum zero() {
    return new PartialSum();
  }

  @Override
  public PartialSum reduce(PartialSum sum, Row placed) {
    try {
      AnnualReport report = GprJson.read(placed.<String>getAs(Columns.REPORT));
      return sum.add(report, blanks);
    } catch (ReportJsonException e) {
      throw new IllegalStateException("not the JSON of a report", e);
    }
  }

  @Override
  public PartialSum merge(PartialSum one, PartialSum other) {
    return one.merge(other);
  }

  @Override
  public PartialSum finish(PartialSum sum) {
    return sum;
  }

  @Override
  public Encoder<PartialSum> bufferEncoder() {
    return Encoders.javaSerialization(PartialSum.class);
  }

  @Override
  public Encoder<PartialSum> outputEncoder() {
    return Encoders.javaSerialization(PartialSum.class);
  }
}
