package io.github.opengpr.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.json.GprJson;
import io.github.opengpr.model.json.ReportJsonException;
import io.github.opengpr.spark.row.Columns;
import io.github.opengpr.spark.row.SureReports;
import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Reports beside those of the same agency of the year before. */
final class PreviousReports {

  private static final StructType DIFFERENCE =
      new StructType()
          .add(Columns.AGENCY, DataTypes.StringType)
          .add(Columns.YEAR, DataTypes.IntegerType)
          .add("address", DataTypes.StringType)
          .add("label", DataTypes.StringType)
          .add("before", Columns.NUMBER)
          .add("now", Columns.NUMBER);

  private PreviousReports() {}

  /** Path and the JSON of the report of the year before, for each report that has one. */
  static Dataset<Row> of(Dataset<Row> read) {
    Dataset<Row> reports = named(read);
    return reports
        .select(Columns.PATH, Columns.AGENCY, Columns.YEAR)
        .join(single(reports), lastYears())
        .select(col(Columns.PATH), col(Columns.PREVIOUS));
  }

  /** The cells that differ. */
  static Dataset<Row> differences(Dataset<Row> read) {
    Dataset<Row> single = single(named(read));
    Dataset<Row> reports =
        single.select(
            col("agencyBefore").as(Columns.AGENCY),
            col("yearBefore").as(Columns.YEAR),
            col(Columns.PREVIOUS).as(Columns.REPORT));
    FlatMapFunction<Row, Row> cells = PreviousReports::cells;
    return reports
        .join(single, lastYears())
        .select(Columns.AGENCY, Columns.YEAR, Columns.REPORT, Columns.PREVIOUS)
        .flatMap(cells, Encoders.row(DIFFERENCE));
  }

  private static Dataset<Row> named(Dataset<Row> read) {
    return SureReports.of(read)
        .where(col(Columns.AGENCY).isNotNull().and(col(Columns.YEAR).isNotNull()))
        .select(Columns.PATH, Columns.AGENCY, Columns.YEAR, Columns.REPORT);
  }

  /** The report of each agency and year, unless there are two that differ. */
  private static Dataset<Row> single(Dataset<Row> reports) {
    return reports
        .groupBy(col(Columns.AGENCY).as("agencyBefore"), col(Columns.YEAR).as("yearBefore"))
        .agg(min(Columns.REPORT).as(Columns.PREVIOUS), max(Columns.REPORT).as("another"))
        .where(col(Columns.PREVIOUS).equalTo(col("another")))
        .drop("another");
  }

  private static Column lastYears() {
    return col(Columns.AGENCY)
        .equalTo(col("agencyBefore"))
        .and(col(Columns.YEAR).minus(1).equalTo(col("yearBefore")));
  }

  private static Iterator<Row> cells(Row pair) throws ReportJsonException {
    AnnualReport before = GprJson.read(pair.<String>getAs(Columns.PREVIOUS));
    AnnualReport now = GprJson.read(pair.<String>getAs(Columns.REPORT));
    return before.diff(now).stream()
        .map(
            difference ->
                RowFactory.create(
                    pair.getAs(Columns.AGENCY),
                    pair.getAs(Columns.YEAR),
                    difference.address(),
                    difference.cell().label(),
                    difference.from(),
                    difference.to()))
        .iterator();
  }
}
