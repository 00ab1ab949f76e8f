package io.github.opengpr.spark.row;

import static org.apache.spark.sql.functions.col;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.json.GprJson;
import io.github.opengpr.model.json.ReportJsonException;
import io.github.opengpr.model.printed.CellStatus;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Reports that stand beside others, where nobody asks how their numbers were read. */
public final class SureReports {

  private static final StructType SURE =
      new StructType()
          .add(Columns.PATH, DataTypes.StringType)
          .add(Columns.AGENCY, DataTypes.StringType)
          .add(Columns.FORM, DataTypes.StringType)
          .add(Columns.YEAR, DataTypes.IntegerType)
          .add(Columns.REPORT, DataTypes.StringType);
  private static final String UNSURE = CellStatus.UNSURE.name().toLowerCase(Locale.ROOT);

  private SureReports() {}

  /**
   * {@return path, agency, form, year and JSON of each report that was read, with blanks for the
   * numbers that were not read for sure}
   *
   * @param read rows of {@link Columns#READ}
   */
  public static Dataset<Row> of(Dataset<Row> read) {
    MapFunction<Row, Row> sure =
        row ->
            RowFactory.create(
                row.getAs(Columns.PATH),
                row.getAs(Columns.AGENCY),
                row.getAs(Columns.FORM),
                row.getAs(Columns.YEAR),
                json(row));
    return read.where(col(Columns.REPORT).isNotNull())
        .select(
            Columns.PATH,
            Columns.AGENCY,
            Columns.FORM,
            Columns.YEAR,
            Columns.REPORT,
            Columns.DOUBTS)
        .map(sure, Encoders.row(SURE));
  }

  private static String json(Row read) throws ReportJsonException {
    String json = read.getAs(Columns.REPORT);
    int at = read.fieldIndex(Columns.DOUBTS);
    Map<String, String> doubts = read.isNullAt(at) ? Map.of() : read.getJavaMap(at);
    if (!doubts.containsValue(UNSURE)) {
      return json;
    }
    AnnualReport report = GprJson.read(json);
    for (Map.Entry<String, String> doubt : doubts.entrySet()) {
      if (doubt.getValue().equals(UNSURE)) {
        report = report.with(doubt.getKey(), (BigDecimal) null);
      }
    }
    return GprJson.write(report);
  }
}
