package io.github.opengpr.rules;

import static io.github.opengpr.model.form.Form.FORM_2019;
import static io.github.opengpr.model.form.Form.FORM_2021;
import static io.github.opengpr.rules.Checks.found;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.CellStatus;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules on table two that are not equations. */
class Table2RulesTest {

  static AnnualReport zeros(Form form) {
    Figures.Builder figures = Figures.builder(form);
    form.cells().forEach(cell -> figures.put(cell, 0));
    return AnnualReport.of(figures.build()).withYear(form == FORM_2021 ? 2024 : 2020);
  }

  static AnnualReport with(AnnualReport report, String address, @Nullable String value) {
    return report.with(report.form().cell(address), value == null ? null : new BigDecimal(value));
  }

  private static List<String> found(String ruleId, AnnualReport report, IssuerKind kind) {
    CheckContext context = CheckContext.builder().issuerKind(kind).build();
    return Checks.only(ruleId).check(report, context).findings().stream()
        .map(finding -> finding.severity() + " " + finding.address())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "江河街道办事处, WARNING",
        "江河镇人民政府, WARNING",
        "江河县教育局, WARNING",
        "江河县发展和改革委员会, WARNING",
        "江河县人民政府, WARNING",
        "江河市河西区人民政府, WARNING",
        "江河市人民政府, -",
        "江河自治区人民政府, -",
        "国家江河总局, -",
        "江河开发区管理委员会, -"
      })
  void rulePowerIsInferredFromTheName(String agency, String severity) {
    AnnualReport report = with(zeros(FORM_2021).withAgency(agency), "T2.regulations.issued", "2");

    assertThat(Checks.found("T2-RULE-POWER", report))
        .isEqualTo(severity == null ? List.of() : List.of(severity + " T2.regulations.issued"));
    assertThat(Checks.found("T2-RULE-POWER", zeros(FORM_2021).withAgency(agency))).isEmpty();
  }

  @Test
  void rulePowerIsAnErrorWhereTheKindIsDeclared() {
    AnnualReport report = with(zeros(FORM_2019), "T2.regulations.totalDisclosed", "2");

    assertThat(found("T2-RULE-POWER", report, IssuerKind.DEPARTMENT))
        .containsExactly("ERROR T2.regulations.totalDisclosed");
    assertThat(found("T2-RULE-POWER", report, IssuerKind.TOWNSHIP)).hasSize(1);
    assertThat(found("T2-RULE-POWER", report, IssuerKind.GOVERNMENT)).isEmpty();
    assertThat(found("T2-RULE-POWER", report, IssuerKind.OTHER)).isEmpty();
  }

  @Test
  void rulePowerIsSkippedWhereTheKindIsUnknown() {
    CheckResult result =
        Checks.only("T2-RULE-POWER").check(with(zeros(FORM_2021), "T2.regulations.issued", "2"));

    assertThat(result.findings()).isEmpty();
    assertThat(result.checked()).isEmpty();
    assertThat(result.skipped())
        .singleElement()
        .satisfies(skipped -> assertThat(skipped.reason().zh()).contains("机关类别"));
  }

  @Test
  void whatIsInferredIsSaidToBe() {
    AnnualReport report =
        with(zeros(FORM_2021).withAgency("江河街道办事处"), "T2.regulations.issued", "2");

    Finding finding = Checks.only("T2-RULE-POWER").check(report).findings().get(0);

    assertThat(finding.message().zh()).contains("由机关名称推断").contains("本年制发件数2");
    assertThat(finding.message().en()).contains("inferred from its name");
  }

  @Test
  void aValueNotReadForSureIsNotHeldAgainstAnybody() {
    var filing =
        Documents.with(
            Documents.of(zeros(FORM_2021).withAgency("江河街道办事处")),
            "T2.regulations.issued",
            CellStatus.UNSURE,
            "2",
            "2",
            "2");

    CheckResult result = Checks.only("T2-RULE-POWER").check(filing);

    assertThat(result.findings()).isEmpty();
    assertThat(result.skipped()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "150000, 江河镇人民政府, 1",
    "150000.5, 江河镇人民政府, 0",
    "99999, 江河镇人民政府, 0",
    "150000, 江河市人民政府, 0"
  })
  void aFeeDoesNotLookLikeYuan(String fee, String agency, int findings) {
    assertThat(
            Checks.found(
                "T2-FEE-UNIT", with(zeros(FORM_2021).withAgency(agency), "T2.fees.amount", fee)))
        .hasSize(findings);
  }

  @ParameterizedTest
  @CsvSource({
    "全年行政事业性收费184719元。, 1",
    "全年行政事业性收费184719万元。, 0",
    "支付购置费184719元。, 0",
    "收费184，719元。, 1"
  })
  void aFeeIsNotTheYuanFigureOfTheText(String text, int findings) {
    AnnualReport report =
        with(zeros(FORM_2021), "T2.fees.amount", "184719").withOverview(Narrative.of(text));

    assertThat(Checks.found("T2-FEE-UNIT", report)).hasSize(findings);
  }

  @Test
  void aGovernmentsTableTwoIsNotAllZero() {
    AnnualReport report = zeros(FORM_2021);

    assertThat(found("T2-ROLLUP-ZERO", report, IssuerKind.GOVERNMENT))
        .containsExactly("WARNING T2");
    assertThat(
            found("T2-ROLLUP-ZERO", with(report, "T2.fees.amount", "0.1"), IssuerKind.GOVERNMENT))
        .isEmpty();
    assertThat(found("T2-ROLLUP-ZERO", with(report, "T2.fees.amount", null), IssuerKind.GOVERNMENT))
        .isEmpty();
    assertThat(found("T2-ROLLUP-ZERO", report, IssuerKind.TOWNSHIP)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"3, -3, 1, 1", "3, -3, 0, 0", "3, -2, 1, 0", "0, 0, 5, 1"})
  void noDecisionsWithoutItems(String previous, String change, String decisions, int findings) {
    AnnualReport report = with(zeros(FORM_2019), "T2.licensing.previousItems", previous);
    report = with(with(report, "T2.licensing.change", change), "T2.licensing.decisions", decisions);

    assertThat(Checks.found("T2O-NO-ITEMS", report))
        .hasSize(findings)
        .allMatch("WARNING T2.licensing.decisions"::equals);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"0, 0, 0", "2, 3.5, 0", "2, 0, 1", "0, 3.5, 1", "-, 3.5, 0"})
  void procurementHasBothOrNeither(String projects, String amount, int findings) {
    AnnualReport report =
        with(
            with(zeros(FORM_2019), "T2.procurement.projects", projects),
            "T2.procurement.amount",
            amount);

    assertThat(Checks.found("T2O-PROCUREMENT", report))
        .hasSize(findings)
        .allMatch("WARNING T2.procurement.projects"::equals);
  }

  @ParameterizedTest
  @CsvSource({
    "20, 32123000, 元",
    "20, 1000000, 元",
    "20, 999999, ''",
    "20, 9999.9, 万元",
    "20, 10000, ''",
    "0, 500, ''",
    "0, 0, ''"
  })
  void theUnitOfProcurementIsGuessedNeverConverted(String projects, String amount, String unit) {
    AnnualReport report =
        with(
            with(zeros(FORM_2019), "T2.procurement.projects", projects),
            "T2.procurement.amount",
            amount);

    List<Finding> findings = Checks.only("T2O-PROCUREMENT-UNIT").check(report).findings();

    assertThat(findings).hasSize(unit.isEmpty() ? 0 : 1);
    assertThat(findings)
        .allSatisfy(finding -> assertThat(finding.message().zh()).contains("疑为" + unit + "；"));
  }
}
