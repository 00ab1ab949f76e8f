package io.github.opengpr.spark.nodes;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.json.GprJson;
import io.github.opengpr.model.json.ReportJsonException;
import io.github.opengpr.model.work.WorkLimitException;
import io.github.opengpr.read.input.Failures;
import io.github.opengpr.rules.CheckContext;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.Need;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.json.CheckedReport;
import io.github.opengpr.spark.RegionTree;
import io.github.opengpr.spark.RuleSource;
import io.github.opengpr.spark.row.Columns;
import io.github.opengpr.spark.row.ResultRows;
import io.github.opengpr.spark.row.SureReports;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Reports of nodes, each beside the reports of the agencies right below. */
public final class NodeCheck {

  private static final StructType BELOW =
      new StructType()
          .add(Columns.NODE, DataTypes.StringType)
          .add("ofYear", DataTypes.IntegerType)
          .add("child", DataTypes.StringType)
          .add("childFile", DataTypes.StringType)
          .add("childReport", DataTypes.StringType);

  private NodeCheck() {}

  /**
   * {@return rows of {@link Columns#RESULT}, one for each report that has others below it}
   *
   * @param read the reports
   * @param tree which agencies stand below which
   * @param source the rules
   * @param language the language of sentences
   */
  public static Dataset<Row> of(
      Dataset<Row> read, RegionTree tree, RuleSource source, String language) {
    FlatMapFunction<Row, Row> placing = report -> below(report, tree);
    MapPartitionsFunction<Row, Row> checking = nodes -> checked(nodes, tree, source, language);
    Dataset<Row> reports =
        SureReports.of(read)
            .where(col(Columns.AGENCY).isNotNull())
            .select(Columns.PATH, Columns.AGENCY, Columns.YEAR, Columns.REPORT);
    Dataset<Row> children =
        reports
            .flatMap(placing, Encoders.row(BELOW))
            .groupBy(Columns.NODE, "ofYear")
            .agg(
                sort_array(collect_list(struct("child", "childFile", "childReport")))
                    .as("children"));
    return reports
        .join(
            children,
            col(Columns.AGENCY)
                .equalTo(col(Columns.NODE))
                .and(col(Columns.YEAR).equalTo(col("ofYear"))))
        .select(
            col(Columns.PATH),
            col(Columns.AGENCY),
            col(Columns.REPORT),
            col("children").getField("childReport").as("below"))
        .mapPartitions(checking, Encoders.row(Columns.RESULT));
  }

  /** The report without its text: only the tables are added up. */
  private static Iterator<Row> below(Row report, RegionTree tree) throws ReportJsonException {
    String agency = report.getAs(Columns.AGENCY);
    String node = tree.parent(agency);
    if (node == null || report.isNullAt(2)) {
      return List.<Row>of().iterator();
    }
    AnnualReport whole = GprJson.read(report.<String>getAs(Columns.REPORT));
    AnnualReport tables =
        AnnualReport.of(whole.figures()).withYear(whole.year()).withAgency(agency);
    return List.of(
            RowFactory.create(
                node,
                report.getAs(Columns.YEAR),
                agency,
                report.getAs(Columns.PATH),
                GprJson.write(tables)))
        .iterator();
  }

  private static Iterator<Row> checked(
      Iterator<Row> nodes, RegionTree tree, RuleSource source, String language) {
    RuleSet rules = source.rules().keeping(rule -> rule.needs().contains(Need.CHILDREN));
    List<Row> rows = new ArrayList<>();
    nodes.forEachRemaining(node -> rows.add(checked(node, rules, tree, language)));
    return rows.iterator();
  }

  private static Row checked(Row node, RuleSet rules, RegionTree tree, String language) {
    String file = node.getAs(Columns.PATH);
    try {
      AnnualReport report = GprJson.read(node.<String>getAs(Columns.REPORT));
      List<AnnualReport> children = new ArrayList<>();
      Set<String> present = new HashSet<>();
      for (String json : node.<String>getList(node.fieldIndex("below"))) {
        AnnualReport child = GprJson.read(json);
        children.add(child);
        present.add(String.valueOf(child.agency()));
      }
      Set<String> roster = tree.below(node.getAs(Columns.AGENCY));
      CheckContext context =
          CheckContext.builder()
              .children(children)
              .roster(List.copyOf(roster))
              .rosterComplete(present.containsAll(roster))
              .build();
      CheckResult result = rules.check(report, context);
      return ResultRows.of(CheckedReport.of(file, report, result, language));
    } catch (WorkLimitException e) {
      return ResultRows.failed(file, e.explanation());
    } catch (ReportJsonException | RuntimeException e) {
      return ResultRows.failed(file, Failures.internal(e));
    }
  }
}
