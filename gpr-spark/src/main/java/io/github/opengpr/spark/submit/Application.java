package io.github.opengpr.spark.submit;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import io.github.opengpr.rules.ProfileException;
import io.github.opengpr.spark.Documents;
import io.github.opengpr.spark.RegionTree;
import io.github.opengpr.spark.Reports;
import io.github.opengpr.spark.Results;
import io.github.opengpr.spark.RuleSource;
import io.github.opengpr.spark.row.Columns;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** What the application does, and in which tables it leaves it. */
final class Application {

  private final SparkSession spark;
  private final Arguments arguments;
  private final Tables tables;

  Application(SparkSession spark, Arguments arguments) {
    this.spark = spark;
    this.arguments = arguments;
    this.tables = new Tables(spark, arguments.output(), arguments.batch(), arguments.csv());
  }

  /**
   * Does it, and gives a line that says how much was done.
   *
   * @throws AnalysisException if a path leads nowhere; Spark throws it without saying so
   */
  String run() throws IOException, ProfileException, AnalysisException {
    Dataset<Row> documents = Documents.of(spark, arguments.paths().toArray(String[]::new));
    return switch (arguments.command()) {
      case "read" -> done(reports(documents), Columns.PATH, lit(0));
      case "check" -> check(documents);
      case "rollup" -> rollUp(documents);
      default -> compare(documents);
    };
  }

  private String check(Dataset<Row> documents) throws IOException, ProfileException {
    RuleSource rules = RuleSource.of(text(arguments.profile()), text(arguments.accept()));
    Dataset<Row> beside = documents;
    if (arguments.previous() || arguments.peers()) {
      Dataset<Row> reports = reports(documents);
      beside = arguments.previous() ? Reports.withPrevious(beside, reports) : beside;
      beside = arguments.peers() ? Reports.withPeers(beside, reports) : beside;
    }
    Dataset<Row> results =
        tables.keep("results", Reports.check(beside, rules, arguments.language()));
    tables.write("findings", Results.findings(results));
    tables.write("claims", Results.claims(results));
    tables.write("diagnosis", Results.diagnosis(results));
    tables.write("failures", Results.failures(results));
    Column errors =
        expr("coalesce(size(filter(findings, finding -> finding.severity = 'error')), 0)");
    return done(results, Columns.FILE, errors);
  }

  private String rollUp(Dataset<Row> documents) throws IOException, ProfileException {
    Dataset<Row> reports = reports(documents);
    String text = text(arguments.tree());
    RegionTree tree = text.isEmpty() ? RegionTree.single("all") : RegionTree.parse(text);
    tables.write("sums", Reports.rollUp(reports, tree, arguments.blanks()));
    if (!text.isEmpty()) {
      Dataset<Row> nodes =
          tables.keep(
              "nodes",
              Reports.checkRollUp(reports, tree, RuleSource.standard(), arguments.language()));
      tables.write("nodeFindings", Results.findings(nodes));
    }
    return done(reports, Columns.PATH, lit(0));
  }

  private String compare(Dataset<Row> documents) {
    Dataset<Row> reports = reports(documents);
    tables.write("changes", Reports.compare(reports));
    return done(reports, Columns.PATH, lit(0));
  }

  private Dataset<Row> reports(Dataset<Row> documents) {
    return tables.keep("reports", Reports.read(documents, arguments.language()));
  }

  private String done(Dataset<Row> table, String name, Column errors) {
    spark.sparkContext().setJobDescription("gpr: counts");
    Row counts =
        table
            .agg(
                count(col(name)),
                count(col(Columns.FAILURE)),
                coalesce(sum(errors), lit(0L)).cast("long"))
            .first();
    return String.format(
        Locale.ROOT,
        "文件 %1$d 个，未能读取 %2$d 个，错误 %3$d 条 / %1$d documents, %2$d not read, %3$d errors",
        counts.getLong(0),
        counts.getLong(1),
        counts.getLong(2));
  }

  private String text(@Nullable String file) throws IOException {
    if (file == null) {
      return "";
    }
    Path path = new Path(file);
    try (InputStream in = path.getFileSystem(spark.sessionState().newHadoopConf()).open(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
