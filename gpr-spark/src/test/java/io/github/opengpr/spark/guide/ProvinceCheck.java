package io.github.opengpr.spark.guide;

import io.github.opengpr.spark.Documents;
import io.github.opengpr.spark.Reports;
import io.github.opengpr.spark.Results;
import io.github.opengpr.spark.RuleSource;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The walk of docs/guide/spark.md. */
final class ProvinceCheck {

  private ProvinceCheck() {}

  /** Which sums fail most, where, and since when. */
  static List<Dataset<Row>> answers(SparkSession spark, String folder) {
    Dataset<Row> documents = Documents.of(spark, folder);
    Dataset<Row> results = Reports.check(documents, RuleSource.standard(), "zh");
    Results.findings(results).createOrReplaceTempView("findings");

    // Which sums fail most?
    Dataset<Row> most =
        spark.sql(
            """
            select rule, address, count(distinct file) reports
            from findings where diagnosis is not null
            group by rule, address order by reports desc, rule, address""");
    // Where? Agencies with more than one broken sum.
    Dataset<Row> where =
        spark.sql(
            """
            select agency, count(*) sums from findings where diagnosis is not null
            group by agency having count(*) > 1 order by sums desc, agency""");
    // Since when?
    Dataset<Row> since =
        spark.sql(
            """
            select rule, min(year) since, max(year) until, count(distinct file) reports
            from findings where severity = 'error' group by rule order by reports desc, rule""");
    return List.of(most, where, since);
  }
}
