package io.github.opengpr.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.CheckContext;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.Finding;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.Severity;
import io.github.opengpr.rules.catalogue.across.CrossYearRules;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossYearRulesTest {

  private static final RuleSet RULES = RuleSet.of(CrossYearRules.ALL);

  /** A report whose cells are 0 but those given as {@code address=value}, parted by blanks. */
  private static AnnualReport report(Form form, int year, String cells) {
    Figures.Builder figures = Figures.builder(form);
    for (Cell cell : form.cells()) {
      figures.put(cell, BigDecimal.ZERO);
    }
    for (String assignment :
        cells.isBlank() ? List.<String>of() : List.of(cells.strip().split(" +", -1))) {
      List<String> parts = List.of(assignment.split("=", 2));
      String value = parts.get(1);
      figures.put(form.cell(parts.get(0)), value.isEmpty() ? null : new BigDecimal(value));
    }
    return AnnualReport.of(figures.build()).withYear(year);
  }

  private static CheckResult check(AnnualReport report, AnnualReport previous) {
    return RULES.check(report, CheckContext.builder().previous(previous).build());
  }

  @ParameterizedTest(name = "{0}: {1} after {2} gives {3}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          2021 | T3.carriedIn.total=4 T3.carriedIn.natural=4 | T3.carriedOut.total=4 T3.carriedOut.natural=4 | -
          2021 | T3.carriedIn.total=3 T3.carriedIn.natural=4 | T3.carriedOut.total=4 T3.carriedOut.natural=4 | XY-CARRY!T3.carriedIn.total
          2021 | T3.carriedIn.business=4 | T3.carriedOut.natural=4 | XY-CARRY-APPLICANT!T3.carriedIn.natural XY-CARRY-APPLICANT!T3.carriedIn.business
          2021 | T3.carriedIn.total= | T3.carriedOut.total=4 | -
          2021 | T2.regulations.inForce=7 T2.regulations.issued=3 T2.regulations.repealed=1 | T2.regulations.inForce=5 | -
          2021 | T2.regulations.inForce=8 T2.regulations.issued=3 T2.regulations.repealed=1 | T2.regulations.inForce=5 | XY-STOCK!T2.regulations.inForce
          2021 | T2.normativeDocuments.inForce=8 | T2.normativeDocuments.inForce= | -
          2021 | T2.fees.amount=12.5 | T2.fees.amount=13 | -
          2021 | T2.fees.amount=125000 | T2.fees.amount=13 | XY-FEE-UNIT!T2.fees.amount
          2021 | T2.fees.amount=13 | T2.fees.amount=125000 | XY-FEE-UNIT!T2.fees.amount
          2021 | T2.fees.amount=65000 | T2.fees.amount=13 | XY-FEE-UNIT!T2.fees.amount
          2021 | T2.fees.amount=64999 | T2.fees.amount=13 | -
          2021 | T2.fees.amount=260000 | T2.fees.amount=13 | XY-FEE-UNIT!T2.fees.amount
          2021 | T2.fees.amount=260001 | T2.fees.amount=13 | -
          2021 | T2.fees.amount=0 | T2.fees.amount=13 | -
          2021 | T2.licensing.decisions=100 | T2.licensing.decisions=10 | -
          2021 | T2.licensing.decisions=101 | T2.licensing.decisions=10 | XY-JUMP!T2.licensing.decisions
          2021 | T2.licensing.decisions=10 | T2.licensing.decisions=101 | XY-JUMP!T2.licensing.decisions
          2021 | T2.licensing.decisions=9000 | T2.licensing.decisions=9 | -
          2021 | T4.reconsideration.total=2 | T4.reconsideration.total=2 | XY-COPIED-TABLES!T3
          2021 | T4.reconsideration.total=2 | T4.reconsideration.total=3 | -
          2021 | T4.reconsideration.total= T4.reconsideration.upheld=1 | T4.reconsideration.total= T4.reconsideration.upheld=1 | XY-COPIED-TABLES!T3
          2021 | T4.reconsideration.total= | T4.reconsideration.total=2 | -
          2019 | T2.licensing.previousItems=7 | T2.licensing.previousItems=9 T2.licensing.change=-2 | -
          2019 | T2.licensing.previousItems=9 | T2.licensing.previousItems=9 T2.licensing.change=-2 | XY-ITEMS!T2.licensing.previousItems
          2019 | T2.fees.previousItems=1 | T2.fees.previousItems= T2.fees.change=1 | -
          2019 | T2.coercion.decisions=900 | T2.coercion.decisions=10 | -
          """)
  void comparesWithTheYearBefore(String form, String now, String before, String keys) {
    CheckResult result =
        check(report(Form.of(form), 2022, now), report(Form.of(form), 2021, before));
    assertThat(result.findings())
        .extracting(Finding::key)
        .containsExactlyInAnyOrderElementsOf(
            keys == null ? List.of() : List.of(keys.split(" ", -1)));
  }

  @Test
  void saysBothNumbers() {
    Finding finding =
        check(
                report(Form.FORM_2021, 2022, "T3.carriedIn.total=3"),
                report(Form.FORM_2021, 2021, "T3.carriedOut.total=4"))
            .findings()
            .get(0);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.message().zh()).isEqualTo("表三“二、上年结转”总计为3，与上一年度报告“四、结转下年度继续办理”总计4不一致");
    assertThat(finding.message().en()).contains("3", "4");
  }

  @Test
  void aChangedScopeIsNoError() {
    AnnualReport now = report(Form.FORM_2021, 2022, "T3.carriedIn.total=3").withAgency("青石湾市教育体育局");
    AnnualReport before =
        report(Form.FORM_2021, 2021, "T3.carriedOut.total=4").withAgency("青石湾市教育局");
    CheckContext renamed = CheckContext.builder().previous(before).renamed(true).build();
    assertThat(RULES.check(now, renamed).findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
    assertThat(check(now, before.withAgency(now.agency())).findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
  }

  @Test
  void theReportOfAnotherAgencyIsNotCompared() {
    AnnualReport now = report(Form.FORM_2021, 2022, "T3.carriedIn.total=3").withAgency("青石湾市教育局");
    AnnualReport before =
        report(Form.FORM_2021, 2021, "T3.carriedOut.total=4").withAgency("云溪县水利局");
    CheckResult result = check(now, before);
    assertThat(result.findings()).isEmpty();
    assertThat(result.skipped())
        .isNotEmpty()
        .allSatisfy(
            skipped -> {
              assertThat(skipped.reason().zh()).contains("“云溪县水利局”的，不是“青石湾市教育局”的");
              assertThat(skipped.reason().en()).contains("云溪县水利局", "青石湾市教育局", "renamed");
            });
    assertThat(check(now, before.withAgency("青石湾市 教育局")).findings()).hasSize(1);
    assertThat(check(now, before.withAgency(null)).findings()).hasSize(1);
  }

  @Test
  void isSilentAboutAReportOfAnotherYear() {
    CheckResult result =
        check(
            report(Form.FORM_2021, 2023, "T3.carriedIn.total=3"),
            report(Form.FORM_2021, 2021, "T3.carriedOut.total=4"));
    assertThat(result.findings()).isEmpty();
    assertThat(result.skipped())
        .isNotEmpty()
        .allSatisfy(skipped -> assertThat(skipped.reason().zh()).isNotBlank());
  }

  @Test
  void tableTwoOfTwoFormsIsNotCompared() {
    CheckResult result =
        check(
            report(Form.FORM_2021, 2021, "T2.regulations.inForce=9"),
            report(Form.FORM_2019, 2020, "T2.regulations.made=4"));
    assertThat(result.findings()).isEmpty();
  }
}
