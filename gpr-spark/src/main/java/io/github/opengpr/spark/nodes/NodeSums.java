package io.github.opengpr.spark.nodes;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.json.GprJson;
import io.github.opengpr.rules.rollup.Blanks;
import io.github.opengpr.rules.rollup.RollUp;
import io.github.opengpr.spark.RegionTree;
import io.github.opengpr.spark.row.Columns;
import io.github.opengpr.spark.row.SumRows;
import io.github.opengpr.spark.row.SureReports;
import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.Tuple2;

/** The sums of reports at each node, form by form and year by year. */
public final class NodeSums {

  private static final StructType PLACED =
      new StructType()
          .add(Columns.NODE, DataTypes.StringType)
          .add(Columns.FORM, DataTypes.StringType)
          .add(Columns.YEAR, DataTypes.IntegerType)
          .add(Columns.REPORT, DataTypes.StringType);

  private static final StructType KEY =
      new StructType()
          .add(Columns.NODE, DataTypes.StringType)
          .add(Columns.FORM, DataTypes.StringType)
          .add(Columns.YEAR, DataTypes.IntegerType);

  private NodeSums() {}

  /**
   * {@return rows of {@link Columns#SUM}}
   *
   * @param read the reports
   * @param tree where each is added up
   * @param blanks what a blank cell makes of a sum
   */
  public static Dataset<Row> of(Dataset<Row> read, RegionTree tree, Blanks blanks) {
    FlatMapFunction<Row, Row> placing = report -> placed(report, tree);
    MapFunction<Row, Row> key =
        placed -> RowFactory.create(placed.get(0), placed.get(1), placed.get(2));
    MapFunction<Tuple2<Row, PartialSum>, Row> row = sum -> row(sum._1(), sum._2());
    KeyValueGroupedDataset<Row, Row> grouped =
        SureReports.of(read)
            .select(Columns.AGENCY, Columns.FORM, Columns.YEAR, Columns.REPORT)
            .flatMap(placing, Encoders.row(PLACED))
            .groupByKey(key, Encoders.row(KEY));
    return grouped.agg(new SumAggregator(blanks).toColumn()).map(row, Encoders.row(Columns.SUM));
  }

  private static Iterator<Row> placed(Row report, RegionTree tree) {
    return tree.nodes(report.getAs(Columns.AGENCY)).stream()
        .map(
            node ->
                RowFactory.create(
                    node,
                    report.getAs(Columns.FORM),
                    report.getAs(Columns.YEAR),
                    report.getAs(Columns.REPORT)))
        .iterator();
  }

  private static Row row(Row key, PartialSum partial) {
    RollUp sum = partial.sum();
    if (sum == null || partial.isTooLarge()) {
      return SumRows.tooLarge(key);
    }
    Integer year = key.isNullAt(2) ? null : key.getInt(2);
    AnnualReport report = sum.report().withYear(year);
    return SumRows.of(key, sum, GprJson.write(report));
  }
}
