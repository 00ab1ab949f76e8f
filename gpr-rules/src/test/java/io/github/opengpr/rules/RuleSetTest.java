package io.github.opengpr.rules;

import static io.github.opengpr.model.form.Form.FORM_2021;
import static io.github.opengpr.rules.Table2RulesTest.with;
import static io.github.opengpr.rules.Table2RulesTest.zeros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.Filing;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user can do with a rule set, and what a result tells. */
class RuleSetTest {

  private final AnnualReport broken = with(zeros(FORM_2021), "T3.received.natural", "8");

  private static List<String> keys(CheckResult result) {
    return result.findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(Finding::key)
        .toList();
  }

  @Test
  void findingsComeInTheOrderOfTheForm() {
    AnnualReport report =
        with(with(broken, "T4.reconsideration.pending", "1"), "T2.normativeDocuments.issued", "1");

    assertThat(
            RuleSet.standard().check(report).findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(Finding::key))
        .containsExactly(
            "T2-STOCK!T2.normativeDocuments.issued",
            "T3-BALANCE!T3.received.natural",
            "T3-ROW-SUM!T3.received.total",
            "T4-SUM!T4.reconsideration.total");
  }

  /** The catalogue has rules on cells and text before and after those on tables. */
  @Test
  void findingsOfRulesInAnotherOrderComeInTheOrderOfTheFormToo() {
    AnnualReport report =
        with(
                with(with(broken, "T4.reconsideration.total", "-1"), "T3.received.legal", null),
                "T2.regulations.issued",
                "9")
            .withOverview(Narrative.of("无"))
            .withProblems(Narrative.of("无"))
            .withOtherMatters(Narrative.of("无"));
    RuleSet rules =
        RuleSet.standard()
            .keeping(
                rule ->
                    List.of(
                            "NR-PROBLEMS-EMPTY",
                            "NR-OVERVIEW-EMPTY",
                            "NR-FEE-STATEMENT",
                            "FM-NEGATIVE",
                            "FM-BLANK",
                            "T2-STOCK",
                            "T3-BALANCE")
                        .contains(rule.id()))
            .with(on("MY-ROW", "T3.carriedIn"), on("MY-REPORT", "report"), on("MY-END", "closing"))
            .with(on("MY-TITLE", "title"), on("MY-TABLE", "T3"), on("MY-COLUMN", "T3.*.legal"));

    assertThat(rules.check(report).findings())
        .extracting(Finding::key)
        .containsExactly(
            "MY-REPORT!report",
            "MY-TITLE!title",
            "NR-OVERVIEW-EMPTY!overview",
            "T2-STOCK!T2.regulations.issued",
            "MY-TABLE!T3",
            "MY-COLUMN!T3.*.legal",
            "T3-BALANCE!T3.received.natural",
            "FM-BLANK!T3.received.legal",
            "MY-ROW!T3.carriedIn",
            "FM-NEGATIVE!T4.reconsideration.total",
            "NR-PROBLEMS-EMPTY!problems",
            "NR-FEE-STATEMENT!otherMatters",
            "MY-END!closing");
  }

  private static Rule on(String id, String address) {
    return Rule.check(
            id, Severity.INFO, (subject, findings) -> findings.at(address).says("甲", "a").add())
        .summary("甲", "a")
        .build();
  }

  @Test
  void whatWasSkippedComesInTheOrderOfTheCatalogue() {
    AnnualReport report =
        with(with(zeros(FORM_2021), "T4.reconsideration.upheld", null), "T2.fees.amount", null)
            .withOverview(Narrative.of("全年收取行政事业性收费8万元。"));
    List<String> catalogue = RuleSet.standard().rules().stream().map(Rule::id).toList();

    List<Skipped> skipped = RuleSet.standard().check(report).skipped();

    assertThat(skipped)
        .extracting(one -> catalogue.indexOf(one.ruleId()))
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(skipped)
        .filteredOn(one -> one.ruleId().equals("T4-SUM"))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.reason().zh()).isEqualTo("空白单元格：行政复议·结果维持");
              assertThat(one.reason().en()).isEqualTo("blank: T4.reconsideration.upheld");
            });
  }

  @Test
  void aRuleCanBeLeftOut() {
    RuleSet rules = RuleSet.standard().without("T3-BALANCE");

    assertThat(keys(rules.check(broken))).containsExactly("T3-ROW-SUM!T3.received.total");
    assertThat(rules.check(broken).checked()).doesNotContain("T3-BALANCE").contains("T3-ROW-SUM");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleSet.standard().without("T3-BALANCED"))
        .withMessageContaining("no such rule: T3-BALANCED");
  }

  @Test
  void aSeverityCanBeChangedAndTheOriginalOneIsKept() {
    RuleSet rules = RuleSet.standard().withSeverity("T3-BALANCE", Severity.INFO);

    Finding finding =
        rules.check(broken).findings().stream()
            .filter(one -> one.ruleId().equals("T3-BALANCE"))
            .findFirst()
            .orElseThrow();

    assertThat(finding.severity()).isEqualTo(Severity.INFO);
    assertThat(finding.originalSeverity()).isEqualTo(Severity.ERROR);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleSet.standard().withSeverity("NO-RULE", Severity.INFO));
  }

  @Test
  void aFindingCanBeAcceptedWithAReason() {
    Baseline baseline =
        Baseline.of(
            List.of(
                new Baseline.Entry("T3-BALANCE", "T3.received.natural", "已核实"),
                new Baseline.Entry("T3-BALANCE", "T3.received.legal", "上年的"),
                new Baseline.Entry("XY-CARRY", "T3.carriedIn.total", "未核对"),
                new Baseline.Entry("OLD-RULE", "T3", "已取消")));

    CheckResult result = RuleSet.standard().accepting(baseline).check(broken);

    assertThat(keys(result)).containsExactly("T3-ROW-SUM!T3.received.total");
    assertThat(result.accepted())
        .singleElement()
        .satisfies(
            accepted -> {
              assertThat(accepted.finding().key()).isEqualTo("T3-BALANCE!T3.received.natural");
              assertThat(accepted.reason()).isEqualTo("已核实");
            });
    // XY-CARRY was not checked: whether its entry is stale is not known.
    assertThat(result.stale())
        .extracting(Baseline.Entry::key)
        .containsExactly("T3-BALANCE!T3.received.legal", "OLD-RULE!T3");
  }

  @Test
  void aUserAddsARuleInAFewLines() {
    Rule own =
        Rule.check(
                "MY-TOTAL",
                Severity.WARNING,
                (subject, findings) -> {
                  Cell total = subject.cell("T3.received.total");
                  if (subject.figures().count(total.index()) == 0) {
                    findings.at(total).says("新收总计为0", "nothing came in").add();
                  }
                })
            .summary("新收总计不为0", "something came in")
            .build();

    CheckResult result = RuleSet.standard().with(own).check(broken);

    assertThat(result.findings()).extracting(Finding::key).contains("MY-TOTAL!T3.received.total");
    assertThat(result.checked()).endsWith("MY-TOTAL");
    assertThat(own.scope()).isEqualTo(Scope.OWN);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleSet.standard().with(own, own))
        .withMessageContaining("MY-TOTAL");
  }

  @Test
  void aUserAddsAnEquation() {
    Rule own =
        Rule.equation("MY-EQUATION", Severity.WARNING)
            .perRow(
                4,
                row ->
                    row.key().equals("reconsideration")
                        ? Sum.sum(row.at("total")).atLeast(row.at("pending"))
                        : null)
            .summary("未审结不多于总计", "pending is at most the total")
            .build();

    CheckResult result =
        RuleSet.of(List.of(own)).check(with(zeros(FORM_2021), "T4.reconsideration.pending", "1"));

    assertThat(result.findings())
        .extracting(Finding::key)
        .containsExactly("MY-EQUATION!T4.reconsideration.pending");
  }

  @Test
  void anErrorNeedsAGroundThatBinds() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                Rule.check("MY-RULE", Severity.ERROR, (subject, findings) -> {})
                    .basis(Evidence.LOCAL)
                    .summary("甲", "a")
                    .build())
        .withMessageContaining("does not bind");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rule.check("my rule", Severity.INFO, (subject, findings) -> {}))
        .withMessageContaining("not an id of a rule");
  }

  @Test
  void aBareReportLeavesTheDocumentsRulesUnchecked() {
    CheckResult bare = RuleSet.standard().check(broken);
    CheckResult filed = RuleSet.standard().check(Documents.of(broken));

    assertThat(bare.skipped())
        .filteredOn(skipped -> skipped.ruleId().equals("ST-SECTIONS"))
        .singleElement()
        .satisfies(skipped -> assertThat(skipped.reason().zh()).contains("没有原文件的版面"));
    assertThat(bare.checked())
        .doesNotContain("ST-SECTIONS", "FM-NUMBER")
        .contains("FM-BLANK", "T3-ROW-SUM");
    assertThat(filed.checked()).contains("ST-SECTIONS", "FM-NUMBER");
    assertThat(bare.findings()).allSatisfy(finding -> assertThat(finding.place()).isNull());
  }

  @Test
  void aBlankOperandLeavesTheSumUnchecked() {
    CheckResult result = RuleSet.standard().check(with(zeros(FORM_2021), "T3.granted.legal", null));

    assertThat(result.errors()).isEmpty();
    assertThat(result.skipped())
        .filteredOn(skipped -> skipped.ruleId().startsWith("T3-"))
        .extracting(skipped -> skipped.ruleId() + "!" + skipped.address())
        .containsExactly("T3-COLUMN-SUM!T3.handled.legal", "T3-ROW-SUM!T3.granted.total");
    assertThat(result.skipped())
        .filteredOn(skipped -> skipped.ruleId().equals("T3-ROW-SUM"))
        .allSatisfy(
            skipped -> assertThat(skipped.reason().zh()).contains("（一）予以公开·法人或其他组织/法律服务机构"));
  }

  @Test
  void anUnsureCellIsGivenTheBenefitOfItsReadings() {
    // 8 above 8 in a row whose total says 88: with the other reading the row adds up.
    Filing filing =
        Documents.of(
            with(with(zeros(FORM_2021), "T3.granted.natural", "8"), "T3.granted.total", "88"));
    Filing fits =
        Documents.with(filing, "T3.granted.natural", CellStatus.UNSURE, "8\n8", "8", "8", "88");
    Filing neither =
        Documents.with(
            filing, "T3.granted.natural", CellStatus.UNSURE, "8\n9", "8", "8", "9", "89");
    Filing misplaced =
        Documents.with(filing, "T3.granted.natural", CellStatus.UNSURE, "8", "8", "8", "0");
    RuleSet rows = Checks.only("T3-ROW-SUM");

    assertThat(rows.check(filing).findings()).hasSize(1);
    assertThat(rows.check(fits).findings()).isEmpty();
    assertThat(rows.check(fits).skipped())
        .singleElement()
        .satisfies(skipped -> assertThat(skipped.reason().zh()).contains("读取不确定"));
    assertThat(rows.check(neither).findings()).hasSize(1);
    // Which cell the 8 belongs to is in doubt: anything could stand here.
    assertThat(rows.check(misplaced).findings()).isEmpty();
    assertThat(rows.check(misplaced).skipped()).hasSize(1);
  }

  @Test
  void ofTwoReadingsEitherIsTried() {
    // 8 or 88, and the total says 88.
    Filing filing =
        Documents.of(
            with(with(zeros(FORM_2021), "T3.granted.natural", "8"), "T3.granted.total", "88"));
    Filing fits =
        Documents.with(filing, "T3.granted.natural", CellStatus.UNSURE, "8\n8", "8", "8", "88");
    Filing neither =
        Documents.with(filing, "T3.granted.natural", CellStatus.UNSURE, "8\n8", "8", "8", "80");
    RuleSet rows = Checks.only("T3-ROW-SUM");

    assertThat(rows.check(fits).findings()).isEmpty();
    assertThat(rows.check(neither).findings()).hasSize(1);
  }

  // Six cells of four readings each make 4096 combinations, which are tried; with more nothing is
  // claimed.
  @ParameterizedTest
  @CsvSource({"4, 1, 1", "4, 2, 0", "5, 1, 0"})
  void soManyDoubtsAreWeighedAndNoMore(int first, int last, int findings) {
    Filing filing = Documents.of(with(zeros(FORM_2021), "T3.granted.total", "777"));
    List<String> applicants =
        List.of("natural", "business", "research", "socialOrganisation", "legal", "other");
    List<Cell> cells = CellLine.rows(FORM_2021, 3).get(2).cells();
    assertThat(cells).hasSize(applicants.size() + 1);
    for (int i = 0; i < cells.size(); i++) {
      int readings = i == 0 ? first : i == cells.size() - 1 ? last : 4;
      String[] values =
          IntStream.range(0, readings).mapToObj(String::valueOf).toArray(String[]::new);
      String value = i == cells.size() - 1 ? "777" : "0";
      if (readings > 1) {
        if (i == cells.size() - 1) {
          values[0] = "777";
          values[1] = "778";
        }
        filing =
            Documents.with(
                filing, cells.get(i).address(), CellStatus.UNSURE, "illegible", value, values);
      }
    }

    assertThat(Checks.only("T3-ROW-SUM").check(filing).findings()).hasSize(findings);
  }

  @Test
  void acceptedSumsHaveNoDiagnosisUnlessOneIsLeft() {
    CheckResult all = RuleSet.standard().check(broken);
    assertThat(all.diagnosis()).hasSize(1);
    Finding row = all.errors().get(1);
    assertThat(row.ruleId()).isEqualTo("T3-ROW-SUM");
    assertThat(all.diagnosis(row)).contains(all.diagnosis().get(0));
    CheckResult stock = RuleSet.standard().check(with(broken, "T2.normativeDocuments.issued", "1"));
    assertThat(stock.findings().get(0).ruleId()).isEqualTo("T2-STOCK");
    assertThat(stock.diagnosis()).hasSize(1);
    assertThat(stock.diagnosis(stock.findings().get(0))).isEmpty();

    assertThat(accepting(all.errors().subList(0, 1)).diagnosis()).hasSize(1);
    assertThat(accepting(all.errors().subList(1, 2)).diagnosis()).hasSize(1);
    assertThat(accepting(all.errors()).diagnosis()).isEmpty();
  }

  private CheckResult accepting(List<Finding> findings) {
    List<Baseline.Entry> entries =
        findings.stream()
            .map(finding -> new Baseline.Entry(finding.ruleId(), finding.address(), "已核实"))
            .toList();
    return RuleSet.standard().accepting(Baseline.of(entries)).check(broken);
  }

  @Test
  void aFindingInADocumentSaysWhere() {
    Finding finding = Checks.only("T3-ROW-SUM").check(Documents.of(broken)).findings().get(0);

    assertThat(finding.line()).isEqualTo(100 + FORM_2021.cell("T3.received.total").index());
    assertThat(finding.cells().get(0).line())
        .isEqualTo(100 + FORM_2021.cell("T3.received.natural").index());
    assertThat(finding.cells().get(0).raw()).isEqualTo("8");
  }
}
