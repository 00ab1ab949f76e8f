package io.github.opengpr.spark.alike;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.Paragraph;
import io.github.opengpr.model.json.GprJson;
import io.github.opengpr.model.json.ReportJsonException;
import io.github.opengpr.spark.row.Columns;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Reports whose sections 一 or 五 may be copies of each other. */
public final class AlikeTexts {

  /** So many alike reports stand beside one, in the order of their paths; one is enough to tell. */
  private static final int MOST_PEERS = 4;

  private static final String WHO = "who";
  private static final String SECTION = "section";
  private static final String BUCKET = "bucket";
  private static final String SKETCH = "sketch";
  private static final String PEER = "peer";

  private static final StructType SKETCHED =
      new StructType()
          .add(BUCKET, DataTypes.LongType)
          .add(SECTION, DataTypes.StringType)
          .add(Columns.PATH, DataTypes.StringType)
          .add(WHO, DataTypes.StringType)
          .add(SKETCH, DataTypes.BinaryType);

  private AlikeTexts() {}

  /**
   * {@return path and the JSON of alike reports of others, for each report that has any}
   *
   * @param read the reports of a batch
   */
  public static Dataset<Row> peers(Dataset<Row> read) {
    Dataset<Row> texts = read.where(col(Columns.REPORT).isNotNull());
    Dataset<Row> others =
        texts.select(col(Columns.PATH).as(PEER), col(Columns.REPORT).as("peerReport"));
    return pairs(texts)
        .join(others, PEER)
        .groupBy(Columns.PATH)
        .agg(sort_array(collect_list(struct(col(PEER), col("peerReport")))).as("sorted"))
        .select(col(Columns.PATH), col("sorted").getField("peerReport").as(Columns.PEERS));
  }

  /** Path and peer: the first few alike reports of others for each section of each report. */
  static Dataset<Row> pairs(Dataset<Row> texts) {
    FlatMapFunction<Row, Row> sketched = AlikeTexts::sketched;
    FilterFunction<Row> alike =
        pair -> Sketch.agreeing(pair.getAs(SKETCH), pair.getAs("headSketch")) >= Sketch.AGREEING;
    Dataset<Row> members =
        texts
            .select(
                col(Columns.PATH),
                coalesce(col(Columns.AGENCY), col(Columns.PATH)).as(WHO),
                col(Columns.REPORT))
            .flatMap(sketched, Encoders.row(SKETCHED));
    return members
        .join(
            heads(members),
            scala.jdk.javaapi.CollectionConverters.asScala(List.of(BUCKET, SECTION)).toSeq())
        .where(col(WHO).notEqual(col("headWho")))
        .filter(alike)
        .select(col(Columns.PATH), col(SECTION), col("head").as(PEER))
        .distinct()
        .groupBy(Columns.PATH, SECTION)
        .agg(sort_array(collect_list(col(PEER))).as("all"))
        .selectExpr(Columns.PATH, "explode(slice(all, 1, " + MOST_PEERS + ")) as " + PEER)
        .distinct();
  }

  /**
   * The first few members of each bucket, of different agencies. Members are compared with these
   * only, so that a text which thousands share costs no more for each of them than one which two
   * share.
   */
  private static Dataset<Row> heads(Dataset<Row> members) {
    return members
        .groupBy(BUCKET, SECTION, WHO)
        .agg(min(struct(Columns.PATH, SKETCH)).as("first"))
        .withColumn(
            "place",
            row_number()
                .over(
                    Window.partitionBy(BUCKET, SECTION)
                        .orderBy(col("first").getField(Columns.PATH))))
        .where(col("place").leq(MOST_PEERS + 1))
        .select(
            col(BUCKET),
            col(SECTION),
            col(WHO).as("headWho"),
            col("first").getField(Columns.PATH).as("head"),
            col("first").getField(SKETCH).as("headSketch"));
  }

  private static Iterator<Row> sketched(Row report) throws ReportJsonException {
    AnnualReport read = GprJson.read(report.<String>getAs(Columns.REPORT));
    List<Row> rows = new ArrayList<>();
    sketch(rows, report, "overview", read.overview());
    sketch(rows, report, "problems", read.problems());
    return rows.iterator();
  }

  private static void sketch(
      List<Row> rows, Row report, String section, @Nullable Narrative narrative) {
    if (narrative == null) {
      return;
    }
    byte[] sketch =
        Sketch.of(
            narrative.paragraphs().stream().map(Paragraph::full).collect(Collectors.joining()));
    for (int band = 0; band < Sketch.BANDS && sketch.length > 0; band++) {
      rows.add(
          RowFactory.create(
              Sketch.bucket(sketch, band),
              section,
              report.getAs(Columns.PATH),
              report.getAs(WHO),
              sketch));
    }
  }
}
