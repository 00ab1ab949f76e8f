package io.github.opengpr.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.json.GprJson;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.office.OfficeFormats;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.json.CheckResultJson;
import io.github.opengpr.rules.json.CheckedClaim;
import io.github.opengpr.rules.json.CheckedDiagnosis;
import io.github.opengpr.rules.json.CheckedFinding;
import io.github.opengpr.rules.json.CheckedReport;
import io.github.opengpr.spark.row.Columns;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {

  private static final int DOCUMENTS = 24;
  private final SparkSession spark = LocalSpark.session();
  @TempDir private static Path folder;

  @BeforeAll
  static void documents() throws IOException {
    SampleFolder.write(folder, DOCUMENTS);
  }

  @Test
  void readsWhatTheReaderReads() throws IOException {
    Path file = file("4.txt");
    Row row = Reports.read(spark, file.toString()).first();
    AnnualReport report = ReportReader.standard().read(file).report();

    assertThat(row.<String>getAs("format")).isEqualTo("text");
    assertThat(row.<String>getAs("form")).isEqualTo(report.form().id());
    assertThat(row.<Integer>getAs("year")).isEqualTo(report.year());
    assertThat(row.<String>getAs("agency")).isEqualTo(report.agency());
    assertThat(row.<String>getAs("report")).isEqualTo(GprJson.write(report));
    assertThat(row.<String>getAs("failure")).isNull();
    Map<String, BigDecimal> cells = row.getJavaMap(row.fieldIndex("cells"));
    assertThat(cells).hasSameSizeAs(report.form().cells());
    report
        .form()
        .cells()
        .forEach(
            cell ->
                assertThat(cells.get(cell.address()))
                    .as(cell.address())
                    .isEqualByComparingTo(report.get(cell)));
  }

  @Test
  void aDocumentThatCannotBeReadIsARowThatSaysWhy() {
    Map<String, String> failures =
        Reports.read(spark, folder.toString()).where("report is null").collectAsList().stream()
            .collect(
                Collectors.toMap(
                    row -> Path.of(row.<String>getAs("path")).getFileName().toString(),
                    row -> row.getAs("failure")));

    assertThat(failures).containsOnlyKeys("0.txt", "1.txt", "2.html", "3.docx");
    assertThat(failures.get("0.txt")).isEqualTo("文件是空的 / the file is empty");
  }

  @Test
  void checksAsOneMachineDoesHoweverDocumentsAreSpread() throws IOException {
    List<String> expected = onThisMachine();
    Dataset<Row> documents = Documents.of(spark, folder.toString());

    assertThat(results(documents.coalesce(1))).isEqualTo(expected);
    assertThat(results(documents.repartition(7))).isEqualTo(expected);
  }

  @Test
  void flatTablesHaveTheColumnsOfTheJson() throws IOException {
    Dataset<Row> results =
        Reports.check(Documents.of(spark, folder.toString()), RuleSource.standard(), "en");

    assertThat(Results.findings(results).columns())
        .startsWith("file", "form", "year", "agency")
        .contains(names(CheckedFinding.class));
    assertThat(Results.claims(results).columns()).contains(names(CheckedClaim.class));
    assertThat(Results.diagnosis(results).columns()).contains(names(CheckedDiagnosis.class));
    assertThat(Results.skipped(results).columns()).contains(names(CheckedReport.Skipped.class));
    assertThat(Results.failures(results).count()).isEqualTo(4);

    long sums = Results.findings(results).where("diagnosis is not null").count();
    assertThat(sums).isPositive();
    assertThat(Results.diagnosis(results).where("size(repairs) > 0").count()).isPositive();
    Row claim = Results.claims(results).where("verdict = 'agrees'").first();
    assertThat(claim.<BigDecimal>getAs("value")).isNotNull();
  }

  @Test
  void listsBecomeJsonForTablesWithoutLists() {
    Dataset<Row> findings =
        Results.findings(
            Reports.check(Documents.of(spark, folder.toString()), RuleSource.standard(), "zh"));
    Row row = Results.plain(findings).where("size(from_json(basis, 'array<string>')) > 0").first();

    assertThat(row.<String>getAs("basis")).startsWith("[\"");
    assertThat(row.<String>getAs("cells")).startsWith("[");
  }

  @Test
  void rulesComeFromTheirSource() {
    RuleSource none = () -> RuleSet.standard().keeping(rule -> rule.id().equals("T3-BALANCE"));
    Dataset<Row> findings =
        Results.findings(Reports.check(Documents.of(spark, folder.toString()), none, "zh"));

    assertThat(findings.select("rule").distinct().collectAsList())
        .allMatch(row -> row.getString(0).equals("T3-BALANCE"));
  }

  private List<String> results(Dataset<Row> documents) {
    return Reports.check(documents, RuleSource.standard(), "zh")
        .where("result is not null")
        .collectAsList()
        .stream()
        .map(row -> row.<String>getAs("result"))
        .sorted()
        .toList();
  }

  private static List<String> onThisMachine() throws IOException {
    ReportReader reader = ReportReader.of(OfficeFormats.all());
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .flatMap(
              file -> {
                try {
                  Filing filing = reader.read(file);
                  return Stream.of(
                      CheckResultJson.write(
                          CheckedReport.of(
                              file.toString(),
                              filing.report(),
                              RuleSet.standard().check(filing),
                              "zh")));
                } catch (IOException e) {
                  return Stream.of();
                }
              })
          .sorted()
          .toList();
    }
  }

  private static String[] names(Class<? extends Record> type) {
    return Stream.of(type.getRecordComponents())
        .map(component -> component.getName())
        .toArray(String[]::new);
  }

  private static Path file(String name) {
    return folder.resolve("0000").resolve(name);
  }

  @Test
  void theTestsSeeAllKindsOfDocuments() {
    assertThat(Reports.read(spark, folder.toString()).select("format").distinct().collectAsList())
        .extracting(row -> row.getString(0))
        .contains("DOCX", "HTML", "text");
    assertThat(Columns.READ.fieldNames()).contains("failure");
  }
}
