package io.github.opengpr.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.json.GprJson;
import io.github.opengpr.render.text.TextRenderer;
import io.github.opengpr.rules.CheckContext;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.json.CheckResultJson;
import io.github.opengpr.rules.json.CheckedReport;
import io.github.opengpr.rules.rollup.Blanks;
import io.github.opengpr.rules.rollup.RollUp;
import io.github.opengpr.spark.row.Columns;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/** Reports beside those of last year, of others and of those below. */
class BesideTest {

  private static final AnnualReport SOUND =
      io.github.opengpr.testkit.Reports.sound(Form.FORM_2021, 7, 40);
  private final SparkSession spark = LocalSpark.session();
  private final List<Row> documents = new ArrayList<>();

  @Test
  void lastYearsReportIsTheOneOfTheAgencyUnlessThereAreTwo() {
    AnnualReport before = report("甲县", 2023, 1);
    AnnualReport now = report("甲县", 2024, 2);
    add("a-2023", before);
    add("a-2023-again", before);
    add("a-2024", now);
    add("b-2023", report("乙县", 2023, 3));
    add("b-2023-other", report("乙县", 2023, 4));
    add("b-2024", report("乙县", 2024, 5));
    add("c-2022", report("丙县", 2022, 6));
    add("c-2024", report("丙县", 2024, 6));
    Dataset<Row> read = Reports.read(documents(), "zh");
    List<Row> results =
        Reports.check(
                Reports.withPrevious(documents(), read).orderBy("path"),
                RuleSource.standard(),
                "zh")
            .collectAsList();

    assertThat(results).hasSize(8);
    assertThat(results.get(2).<String>getAs("result"))
        .isEqualTo(json("a-2024", now, CheckContext.builder().previous(before).build()));
    for (int alone : new int[] {0, 5, 7}) {
      Row row = results.get(alone);
      assertThat(row.<String>getAs("result"))
          .as(row.<String>getAs("file"))
          .isEqualTo(json(row.getAs("file"), asFiled(row.getAs("file")), CheckContext.none()));
    }
  }

  @Test
  void comparesCellByCell() {
    AnnualReport before = report("甲县", 2023, 1);
    AnnualReport now =
        before
            .withYear(2024)
            .with(Form.FORM_2021.cell("T3.received.total"), BigDecimal.valueOf(12345));
    add("1", before);
    add("2", now);
    List<Row> changes = Reports.compare(Reports.read(documents(), "zh")).collectAsList();

    assertThat(changes).hasSize(1);
    Row change = changes.get(0);
    assertThat(change.<String>getAs("address")).isEqualTo("T3.received.total");
    assertThat(change.<Integer>getAs("year")).isEqualTo(2024);
    assertThat(change.<BigDecimal>getAs("now")).isEqualByComparingTo("12345");
  }

  @Test
  void copiesAreFoundAsByComparingEachWithEach() {
    String text = "本机关坚持公开为常态，不公开为例外，健全制度，明确责任，规范流程，加强培训，".repeat(6);
    List<AnnualReport> reports = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      AnnualReport report = report("机关" + i, 2024, 10 + i);
      if (i % 4 == 0) {
        report =
            report.withOverview(
                io.github.opengpr.model.Narrative.of(text + "其他方面第" + i + "项工作正常开展。"));
      }
      reports.add(report);
      add(String.format("%02d", i), report);
    }
    Dataset<Row> beside =
        Reports.withPeers(documents(), Reports.read(documents(), "zh")).orderBy("path");
    List<Row> results = Reports.check(beside, RuleSource.standard(), "zh").collectAsList();

    List<String> copied = new ArrayList<>();
    for (Row result : results) {
      copied.addAll(messages(result.getAs("result")));
    }
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      CheckContext all = CheckContext.builder().peers(reports).build();
      expected.addAll(messages(json(String.format("%02d", i), reports.get(i), all)));
    }
    assertThat(expected).hasSizeGreaterThanOrEqualTo(3);
    assertThat(copied).isEqualTo(expected);
  }

  @Test
  void sumsStandAtEveryNodeAndFindingsAtThoseThatReport() {
    AnnualReport one = report("甲镇", 2024, 21);
    AnnualReport two = report("乙镇", 2024, 22);
    AnnualReport elsewhere = report("别处", 2024, 23);
    AnnualReport right = RollUp.of(List.of(one, two)).report().withYear(2024).withAgency("丙县");
    AnnualReport wrong =
        right.with(Form.FORM_2021.cell("T4.reconsideration.total"), BigDecimal.valueOf(98765));
    add("1", one);
    add("2", two);
    add("3", elsewhere);
    add("4", wrong);
    RegionTree tree = RegionTree.parse("甲镇,丙县\n乙镇,丙县\n丙县,丁市");
    Dataset<Row> read = Reports.read(documents(), "zh").repartition(5);
    List<Row> sums = Reports.rollUp(read, tree, Blanks.KEEP).orderBy(Columns.NODE).collectAsList();

    assertThat(sums).extracting(row -> row.getString(0)).containsExactly("", "丁市", "丙县");
    assertThat(sums).extracting(row -> row.<Long>getAs("reports")).containsExactly(1L, 2L, 2L);
    String sum = GprJson.write(right.withAgency(null));
    assertThat(sums.get(1).<String>getAs("report")).isEqualTo(sum);
    assertThat(sums.get(2).<String>getAs("report")).isEqualTo(sum);

    List<Row> findings =
        Results.findings(Reports.checkRollUp(read, tree, RuleSource.standard(), "zh"))
            .collectAsList();
    assertThat(findings)
        .extracting(row -> row.<String>getAs("rule"))
        .contains("RU-DISPUTES")
        .allMatch(rule -> rule.startsWith("RU-"));
    assertThat(findings).allMatch(row -> row.getAs("agency").equals("丙县"));
  }

  @Test
  void numbersThatWereNotReadForSureAreNotAddedUp() {
    AnnualReport sure = report("甲镇", 2024, 21);
    String unsure =
        TextRenderer.render(report("乙镇", 2024, 22).with("T2.licensing.decisions", 86420))
            .replace("86420", "约86420");
    add("1", sure);
    documents.add(RowFactory.create("2.txt", unsure.getBytes(StandardCharsets.UTF_8)));
    Dataset<Row> read = Reports.read(documents(), "zh");

    Row sum = Reports.rollUp(read, RegionTree.single("全部"), Blanks.LEAVE_OUT).first();
    assertThat(sum.<Long>getAs("reports")).isEqualTo(2);
    assertThat(
            GprJsonOf.bytes(sum.<String>getAs("report").getBytes(StandardCharsets.UTF_8))
                .get("T2.licensing.decisions"))
        .isEqualTo(sure.get("T2.licensing.decisions"));
  }

  @Test
  void aSumThatNoCellCanHoldIsARowThatSaysSo() {
    AnnualReport huge =
        report("甲镇", 2024, 21)
            .with(Form.FORM_2021.cell("T3.received.total"), new BigDecimal("9e17"));
    add("1", huge);
    add("2", huge);
    Row sum =
        Reports.rollUp(Reports.read(documents(), "zh"), RegionTree.single("全部"), Blanks.KEEP)
            .first();

    assertThat(sum.<String>getAs("failure")).contains("18");
    assertThat(sum.<String>getAs("report")).isNull();
  }

  private static AnnualReport report(String agency, int year, int seed) {
    return io.github.opengpr.testkit.Reports.sound(Form.FORM_2021, seed, 30)
        .withAgency(agency)
        .withYear(year)
        .withTitle(SOUND.title());
  }

  private void add(String path, AnnualReport report) {
    documents.add(RowFactory.create(path, GprJson.write(report).getBytes(StandardCharsets.UTF_8)));
  }

  private Dataset<Row> documents() {
    return spark.createDataFrame(documents, Columns.DOCUMENT);
  }

  private AnnualReport asFiled(String path) {
    for (Row document : documents) {
      if (document.getString(0).equals(path)) {
        return GprJsonOf.bytes(document.getAs(1));
      }
    }
    throw new IllegalArgumentException(path);
  }

  private static String json(String file, AnnualReport report, CheckContext context) {
    return CheckResultJson.write(
        CheckedReport.of(file, report, RuleSet.standard().check(report, context), "zh"));
  }

  private static List<String> messages(String result) {
    return java.util.regex.Pattern.compile("NR-COPIED-PEER![^\"]*\"|与同批[^\"]*雷同")
        .matcher(result)
        .results()
        .map(match -> match.group())
        .toList();
  }
}
