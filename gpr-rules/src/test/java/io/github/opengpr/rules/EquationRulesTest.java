package io.github.opengpr.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each equation rule on tables that are right and tables that are wrong, side by side. */
class EquationRulesTest {

  // Changes to a report of zeros ("_" makes a cell blank), the rule, and the addresses it must
  // name; none for a good table.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "2021 | T3-BALANCE       | T3.received.natural=1 T3.handled.natural=1 | -",
        "2021 | T3-BALANCE       | T3.carriedIn.natural=2 T3.carriedOut.natural=2 | -",
        "2021 | T3-BALANCE       | T3.received.natural=1 | T3.received.natural",
        "2019 | T3-BALANCE       | T3.carriedOut.total=1 | T3.received.total",
        "2021 | T3-BALANCE       | T3.received.natural=1 T3.handled.natural=_ | -",
        "2021 | T3-COLUMN-SUM    | T3.granted.other=1 T3.otherHandling.misc.other=2"
            + " T3.handled.other=3 | -",
        "2021 | T3-COLUMN-SUM    | T3.granted.other=1 T3.handled.other=3 | T3.handled.other",
        "2019 | T3-COLUMN-SUM    | T3.otherHandling.legal=4 | T3.handled.legal",
        "2021+2019 | T3-COLUMN-SUM | T3.otherHandling.legal=4 | T3.handled.legal",
        "2021 | T3-ROW-SUM       | T3.received.natural=8 T3.received.business=1 T3.received.total=9"
            + " | -",
        "2021 | T3-ROW-SUM       | T3.received.natural=8 T3.received.business=1 |"
            + " T3.received.total",
        "2021 | T3-ROW-SUM       | T3.refused.process.total=1 | T3.refused.process.total",
        "2021 | T3-ROW-SUM       | T3.refused.process.total=_ T3.refused.process.legal=1 | -",
        "2021 | T3-HANDLED-BOUND | T3.carriedOut.total=_ T3.received.total=3 T3.handled.total=3 |"
            + " -",
        "2021 | T3-HANDLED-BOUND | T3.carriedOut.total=_ T3.received.total=3 T3.handled.total=4 |"
            + " T3.handled.total",
        "2021 | T3-HANDLED-BOUND | T3.received.total=3 T3.handled.total=4 | -",
        "2021 | T3-CARRIED-BOUND | T3.handled.total=_ T3.received.total=3 T3.carriedOut.total=4 |"
            + " T3.carriedOut.total",
        "2021 | T3-CARRIED-BOUND | T3.handled.total=_ T3.received.total=3 T3.carriedOut.total=3 |"
            + " -",
        "2021 | T3-OUTCOME-BOUND | T3.granted.legal=3 T3.handled.legal=2"
            + " T3.partiallyGranted.legal=_ | T3.handled.legal",
        "2021 | T3-OUTCOME-BOUND | T3.granted.legal=2 T3.handled.legal=2"
            + " T3.partiallyGranted.legal=_ | -",
        "2021 | T3-OUTCOME-BOUND | T3.granted.legal=3 T3.handled.legal=2 | -",
        "2021 | T3-APPLICANT-BOUND | T3.granted.legal=3 T3.granted.total=2 T3.granted.other=_ |"
            + " T3.granted.total",
        "2021 | T3-APPLICANT-BOUND | T3.granted.legal=2 T3.granted.total=2 T3.granted.other=_ | -",
        "2021 | T4-SUM           | T4.reconsideration.upheld=1 T4.reconsideration.corrected=1"
            + " T4.reconsideration.total=2 | -",
        "2021 | T4-SUM           | T4.directLitigation.pending=1 | T4.directLitigation.total",
        "2021 | T4-SUM           | T4.directLitigation.pending=1 T4.directLitigation.upheld=_ | -",
        "2021 | T4-PART-BOUND    | T4.directLitigation.pending=1 T4.directLitigation.upheld=_ |"
            + " T4.directLitigation.total",
        "2021 | T4-PART-BOUND    | T4.directLitigation.pending=1 T4.directLitigation.upheld=_"
            + " T4.directLitigation.total=1 | -",
        "2021 | T2-STOCK         | T2.regulations.issued=2 T2.regulations.repealed=1"
            + " T2.regulations.inForce=1 | -",
        "2021 | T2-STOCK         | T2.normativeDocuments.issued=3 T2.normativeDocuments.repealed=1"
            + " T2.normativeDocuments.inForce=1 | T2.normativeDocuments.issued",
        "2019 | T2O-DISCLOSED    | T2.normativeDocuments.newlyDisclosed=3"
            + " T2.normativeDocuments.totalDisclosed=3 | -",
        "2019 | T2O-DISCLOSED    | T2.regulations.newlyDisclosed=3 T2.regulations.totalDisclosed=2"
            + " | T2.regulations.totalDisclosed",
        "2019 | T2O-ITEMS        | T2.licensing.previousItems=3 T2.licensing.change=-3 | -",
        "2019 | T2O-ITEMS        | T2.fees.previousItems=3 T2.fees.change=-4 |"
            + " T2.fees.previousItems"
      })
  void aRuleTellsGoodTablesFromBadOnes(
      String form, String ruleId, String changes, String addresses) {
    AnnualReport report = zeros(Form.of(form));
    for (String change : changes.trim().split(" +", -1)) {
      int equals = change.indexOf('=');
      String value = change.substring(equals + 1);
      report =
          report.with(
              report.form().cell(change.substring(0, equals)),
              value.equals("_") ? null : new BigDecimal(value));
    }

    List<Finding> findings =
        RuleSet.standard().keeping(rule -> rule.id().equals(ruleId)).check(report).findings();

    List<String> expected =
        addresses == null ? List.of() : Arrays.asList(addresses.trim().split(" ", -1));
    assertThat(
            findings.stream()
                .map(
                    finding ->
                        addresses(finding).contains(expected.isEmpty() ? "" : expected.get(0))
                            ? expected.get(0)
                            : finding.address())
                .toList())
        .isEqualTo(expected);
  }

  /** Nineteen counts of 18 digits add up to 2⁶⁴ and more; what is left of that is not their sum. */
  @Test
  void aSumTooLongForAMachineWordIsAddedExactly() {
    Form form = Form.FORM_2021;
    BigDecimal largest = new BigDecimal("999999999999999999");
    List<Cell> outcomes =
        form.requests().cells().stream()
            .filter(cell -> cell.column().key().equals("natural"))
            .skip(2)
            .limit(19)
            .toList();
    AnnualReport report = zeros(form);
    for (Cell outcome : outcomes) {
      report = report.with(outcome, largest);
    }
    BigDecimal sum = largest.multiply(BigDecimal.valueOf(outcomes.size()));
    BigDecimal left = sum.subtract(BigDecimal.valueOf(2).pow(64));
    report = report.with(form.cell("T3.handled.natural"), left);
    assertThat(RuleSet.standard().check(report).findings())
        .filteredOn(finding -> finding.ruleId().equals("T3-COLUMN-SUM"))
        .extracting(Finding::address)
        .contains("T3.handled.natural");
  }

  private static List<String> addresses(Finding finding) {
    return finding.cells().stream().map(CellRef::address).toList();
  }

  private static AnnualReport zeros(Form form) {
    var figures = io.github.opengpr.model.Figures.builder(form);
    form.cells().forEach(cell -> figures.put(cell, 0));
    return AnnualReport.of(figures.build());
  }

  @Test
  void theSumsAreAsManyAsTheFormImplies() {
    assertThat(instances(Form.FORM_2021, "T3-BALANCE")).isEqualTo(7);
    assertThat(instances(Form.FORM_2021, "T3-COLUMN-SUM")).isEqualTo(7);
    assertThat(instances(Form.FORM_2021, "T3-ROW-SUM")).isEqualTo(25);
    assertThat(instances(Form.FORM_2019, "T3-ROW-SUM")).isEqualTo(23);
    assertThat(instances(Form.FORM_2019, "T4-SUM")).isEqualTo(3);
    assertThat(instances(Form.FORM_2021, "T2-STOCK")).isEqualTo(2);
    assertThat(instances(Form.FORM_2019, "T2-STOCK")).isZero();
    assertThat(instances(Form.FORM_2019, "T2O-DISCLOSED")).isEqualTo(2);
    assertThat(instances(Form.FORM_2019, "T2O-ITEMS")).isEqualTo(5);
    assertThat(instances(Form.FORM_2021, "T2O-ITEMS")).isZero();
  }

  private static long instances(Form form, String ruleId) {
    return RuleSet.standard().equations(form).stream()
        .filter(equation -> equation.ruleId().equals(ruleId))
        .count();
  }

  @Test
  void theColumnSumTakesEveryOutcomeOnce() {
    Equation sum =
        RuleSet.standard().equations(Form.FORM_2021).stream()
            .filter(equation -> equation.ruleId().equals("T3-COLUMN-SUM"))
            .findFirst()
            .orElseThrow();

    assertThat(sum.sums().left()).hasSize(21);
    assertThat(sum.cells()).hasSize(22);
    assertThat(sum.coefficients()).hasSize(22).endsWith(1, -1);
  }

  @Test
  void sumsThatDoNotFitALongAreStillExact() {
    Form form = Form.FORM_2021;
    BigDecimal huge = new BigDecimal("999999999999999999");
    AnnualReport report = zeros(form);
    // 22 outcomes of nearly 1e18 wrap around a long; the wrapped sum must not look like the total.
    for (CellLine row : CellLine.rows(form, 3)) {
      report = report.with(row.at("natural"), huge);
    }

    List<Finding> findings =
        RuleSet.standard()
            .keeping(rule -> rule.id().equals("T3-COLUMN-SUM"))
            .check(report)
            .findings();

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).message().zh())
        .contains("合计为20999999999999999979，与“（七）总计”999999999999999999不一致");
  }

  @Test
  void aSumThatWrapsAroundToTheTotalIsStillBroken() {
    Form form = Form.FORM_2021;
    BigDecimal huge = new BigDecimal("999999999999999999");
    AnnualReport report = zeros(form);
    List<CellLine> outcomes =
        CellLine.rows(form, 3).stream()
            .filter(row -> row.at("natural").label().startsWith("三、"))
            .limit(19)
            .toList();
    // 18 of them and the rest make 2^64, which a long takes for 0: the total filed.
    for (CellLine row : outcomes) {
      report = report.with(row.at("natural"), huge);
    }
    BigDecimal rest = BigDecimal.valueOf(2).pow(64).subtract(huge.multiply(BigDecimal.valueOf(18)));
    report = report.with(outcomes.get(18).at("natural"), rest);

    List<Finding> findings = Checks.only("T3-COLUMN-SUM").check(report).findings();

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).message().zh()).contains("合计为18446744073709551616，");
  }

  // Amounts have decimals; counts have none.
  @ParameterizedTest
  @CsvSource({"2, 2, true", "2.00, 2, true", "2.01, 2, false", "1.99, 2, false", ", 2, true"})
  void anAmountIsComparedToTheLastDecimal(@Nullable BigDecimal fee, long count, boolean holds) {
    Rule own =
        Rule.equation("MY-AMOUNT", Severity.WARNING)
            .perRow(2, row -> row.key().equals("fees") ? equalToDecisions(row) : null)
            .summary("收费等于许可", "the fees are the licences")
            .build();
    AnnualReport report =
        zeros(Form.FORM_2021)
            .with(Form.FORM_2021.cell("T2.fees.amount"), fee)
            .with(Form.FORM_2021.cell("T2.licensing.decisions"), BigDecimal.valueOf(count));

    CheckResult result = RuleSet.of(List.of(own)).check(report);

    assertThat(result.findings()).hasSize(holds ? 0 : 1);
    assertThat(result.skipped()).hasSize(fee == null ? 1 : 0);
  }

  private static SumRelation equalToDecisions(CellLine row) {
    return Sum.sum(row.cells()).equalTo(row.form().cell("T2.licensing.decisions"));
  }

  @ParameterizedTest
  @CsvSource({"1, 2, , 1", "1, 2, 0, 0", "2, 2, , 0", "2, 1, , 1"})
  void anEquationMayBeAskedOnlyWhereACellIsBlank(
      long left, long right, @Nullable BigDecimal third, int findings) {
    Rule own =
        Rule.equation("MY-GUARDED", Severity.WARNING)
            .perRow(
                4,
                row ->
                    row.key().equals("reconsideration")
                        ? Sum.sum(row.at("upheld"))
                            .equalTo(row.at("corrected"))
                            .onlyIfBlank(row.at("pending"))
                        : null)
            .summary("维持等于纠正", "upheld is corrected")
            .build();
    Form form = Form.FORM_2021;
    AnnualReport report =
        zeros(form)
            .with(form.cell("T4.reconsideration.upheld"), BigDecimal.valueOf(left))
            .with(form.cell("T4.reconsideration.corrected"), BigDecimal.valueOf(right))
            .with(form.cell("T4.reconsideration.pending"), third);

    assertThat(RuleSet.of(List.of(own)).check(report).findings()).hasSize(findings);
  }

  @Test
  void aBoundWithABlankOperandIsSaidToBeUnchecked() {
    Form form = Form.FORM_2021;
    AnnualReport report = zeros(form).with(form.cell("T2.regulations.inForce"), null);
    AnnualReport other = zeros(form).with(form.cell("T2.regulations.issued"), null);

    for (AnnualReport blank : List.of(report, other)) {
      assertThat(Checks.only("T2-STOCK").check(blank).skipped())
          .extracting(Skipped::ruleId)
          .containsExactly("T2-STOCK");
    }
  }

  @Test
  void aLineHasNoCellAtAKeyItDoesNotMeet() {
    CellLine row = CellLine.rows(Form.FORM_2021, 3).get(0);

    assertThat(row.find("pending")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> row.at("pending"))
        .withMessage("表 3 的 received 没有 pending / received of table 3 has no pending");
  }

  @Test
  void aBrokenSumNamesItsNumbersLabelsAndGround() {
    AnnualReport report =
        zeros(Form.FORM_2021)
            .with(Form.FORM_2021.cell("T3.received.natural"), new BigDecimal(8))
            .with(Form.FORM_2021.cell("T3.received.business"), BigDecimal.ONE);

    Finding finding =
        RuleSet.standard()
            .keeping(rule -> rule.id().equals("T3-ROW-SUM"))
            .check(report)
            .findings()
            .get(0);

    assertThat(finding.message().zh()).isEqualTo("表三“一、本年新收政府信息公开申请数量”一行：各类申请人合计为9，与“总计”0不一致");
    assertThat(finding.message().en())
        .isEqualTo("Table 3, row “一、本年新收政府信息公开申请数量”: the applicants add up to 9, 总计 says 0");
    assertThat(finding.key()).isEqualTo("T3-ROW-SUM!T3.received.total");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.cells()).hasSize(7);
    assertThat(finding.cells().get(0).label()).isEqualTo("一、本年新收政府信息公开申请数量·自然人");
    assertThat(finding.basis()).isNotEmpty();
    assertThat(finding.line()).isNull();
  }
}
