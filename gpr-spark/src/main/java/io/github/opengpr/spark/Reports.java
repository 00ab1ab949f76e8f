package io.github.opengpr.spark;

import static org.apache.spark.sql.functions.col;

import io.github.opengpr.rules.rollup.Blanks;
import io.github.opengpr.spark.alike.AlikeTexts;
import io.github.opengpr.spark.nodes.NodeCheck;
import io.github.opengpr.spark.nodes.NodeSums;
import io.github.opengpr.spark.row.Columns;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Reads, checks and adds up reports on a cluster. Nothing runs before its result is asked for.
 * Keeps no state; threads may share it.
 *
 * <pre>{@code
 * Dataset<Row> documents = Documents.of(spark, "s3a://reports/2024/");
 * Dataset<Row> results = Reports.check(documents, RuleSource.standard(), "zh");
 * Results.findings(results).write().parquet("s3a://results/findings/");
 * }</pre>
 *
 * <p>Each document is read and checked with the limits of one machine, as {@code gpr check} does,
 * and the rows are those that it would write, whatever partition a document is in.
 */
public final class Reports {

  private Reports() {}

  /**
   * {@return the reports under the given paths, read}: {@link #read(Dataset, String)} of {@link
   * Documents#of(SparkSession, String...)}, with notes in Chinese.
   *
   * @param spark the session
   * @param paths files, folders and patterns; at least one
   */
  public static Dataset<Row> read(SparkSession spark, String... paths) {
    return read(Documents.of(spark, paths), "zh");
  }

  /**
   * {@return a row for each document}: {@code path}, {@code format}, {@code form}, {@code year},
   * {@code agency}, {@code cells} (the values by address; null where blank), {@code doubts} (the
   * status of each cell that is not ok, by address), {@code report} (JSON), {@code notes}, and
   * {@code failure}, which is null unless the document could not be read.
   *
   * @param documents path and content, as {@link Documents} gives them
   * @param language {@code zh} or {@code en}, the language of notes
   */
  public static Dataset<Row> read(Dataset<Row> documents, String language) {
    SparkSession spark = documents.sparkSession();
    ReadTask task = new ReadTask(Documents.hadoop(spark), language, Counters.in(spark, "read"));
    return documents.mapPartitions(task, Encoders.row(Columns.READ));
  }

  /**
   * {@return a row for each document}: {@code file}, {@code form}, {@code year}, {@code agency},
   * {@code findings}, {@code claims}, {@code diagnosis}, {@code checked}, {@code skipped}, all as
   * in the JSON of a result; {@code result}, that JSON itself; and {@code failure}, which is null
   * unless the document could not be read or checked. {@link Results} makes flat tables of them.
   *
   * @param documents path and content, as {@link Documents} gives them; with the columns that
   *     {@link #withPrevious} and {@link #withPeers} add, each is checked beside those reports
   * @param rules the rules to check
   * @param language {@code zh} or {@code en}, the language of sentences
   */
  public static Dataset<Row> check(Dataset<Row> documents, RuleSource rules, String language) {
    SparkSession spark = documents.sparkSession();
    CheckTask task =
        new CheckTask(Documents.hadoop(spark), rules, language, Counters.in(spark, "check"));
    return documents.mapPartitions(task, Encoders.row(Columns.RESULT));
  }

  /**
   * {@return the documents, each with the report of the year before beside it} in the column {@code
   * previous}: the one of the same agency. If there are several of that agency and year, and they
   * differ, there is none: which of them counts is not guessed.
   *
   * @param documents path and content
   * @param read what {@link #read(Dataset, String)} made of documents that hold those of this year
   *     and of the year before; best one that is kept in a file or in memory, because it is used
   *     twice
   */
  public static Dataset<Row> withPrevious(Dataset<Row> documents, Dataset<Row> read) {
    return beside(documents, PreviousReports.of(read));
  }

  /**
   * {@return the documents, each with reports of other agencies beside it whose section 一 or 五 may
   * be copied} in the column {@code peers}. They are found by locality-sensitive hashing, without
   * comparing each with each; the rule that judges copies then compares exactly.
   *
   * @param documents path and content
   * @param read what {@link #read(Dataset, String)} made of the batch; best one that is kept in a
   *     file or in memory
   */
  public static Dataset<Row> withPeers(Dataset<Row> documents, Dataset<Row> read) {
    return beside(documents, AlikeTexts.peers(read));
  }

  /**
   * {@return the sum of reports at each node of a tree, for each form and year}: {@code node},
   * {@code form}, {@code year}, {@code reports} (how many were added), {@code cells}, {@code
   * blanks} (in how many of them a cell is blank), {@code report} (the sum as JSON) and {@code
   * failure}, which is null unless a sum has more than 18 digits.
   *
   * @param read what {@link #read(Dataset, String)} made of the documents; failures are left out
   * @param tree which reports are added up where
   * @param blanks what a blank cell makes of a sum
   */
  public static Dataset<Row> rollUp(Dataset<Row> read, RegionTree tree, Blanks blanks) {
    return NodeSums.of(read, tree, blanks);
  }

  /**
   * {@return what is wrong with the reports of nodes, beside the reports right below them}: rows as
   * of {@link #check}, of the findings {@code RU-…} only. Where all agencies right below have
   * reported, their reports must add up to that of the node; else they are bounds.
   *
   * @param read what {@link #read(Dataset, String)} made of the documents
   * @param tree which agencies stand below which
   * @param rules the rules to check; only those that compare a report with the ones below are
   * @param language {@code zh} or {@code en}, the language of sentences
   */
  public static Dataset<Row> checkRollUp(
      Dataset<Row> read, RegionTree tree, RuleSource rules, String language) {
    return NodeCheck.of(read, tree, rules, language);
  }

  /**
   * {@return the cells in which an agency's report differs from the one of the year before}: {@code
   * agency}, {@code year}, {@code address}, {@code label}, {@code before}, {@code now}.
   *
   * @param read what {@link #read(Dataset, String)} made of documents of both years
   */
  public static Dataset<Row> compare(Dataset<Row> read) {
    return PreviousReports.differences(read);
  }

  private static Dataset<Row> beside(Dataset<Row> documents, Dataset<Row> others) {
    Dataset<Row> named = others.withColumnRenamed(Columns.PATH, "beside");
    return documents.join(named, col(Columns.PATH).equalTo(col("beside")), "left").drop("beside");
  }
}
