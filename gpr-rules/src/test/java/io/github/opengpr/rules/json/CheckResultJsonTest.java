package io.github.opengpr.rules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.Severity;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A result as JSON says what the result says. */
class CheckResultJsonTest {

  private static final Form FORM = Form.FORM_2021;

  /** Eight came in and none were handled; the total of the row is 0, a cell of table four blank. */
  private static AnnualReport report() {
    Figures.Builder figures = Figures.builder(FORM);
    FORM.cells().forEach(cell -> figures.put(cell, 0));
    figures.put(FORM.cell("T3.received.natural"), 8);
    figures.put(FORM.cell("T4.reconsideration.upheld"), null);
    return AnnualReport.of(figures.build()).withYear(2022).withAgency("江河县水务局");
  }

  private static final RuleSet RULES =
      RuleSet.standard()
          .keeping(rule -> rule.id().startsWith("T3-") || rule.id().startsWith("T4-"))
          .withSeverity("T3-ROW-SUM", Severity.WARNING);

  private static JsonNode json(String language) throws IOException {
    CheckResult result = RULES.check(report());
    return new ObjectMapper().readTree(CheckResultJson.write(report(), result, language));
  }

  @Test
  void aResultSaysWhatItIsOf() throws IOException {
    JsonNode json = json("zh");

    assertThat(json.get("file").textValue()).isEmpty();
    assertThat(json.get("form").textValue()).isEqualTo("2021");
    assertThat(json.get("year").intValue()).isEqualTo(2022);
    assertThat(json.get("agency").textValue()).isEqualTo("江河县水务局");
    assertThat(json.get("checked").intValue()).isEqualTo(RULES.check(report()).checked().size());
  }

  @Test
  void aFindingNamesItsCellsAndItsGround() throws IOException {
    JsonNode findings = json("zh").get("findings");
    JsonNode balance = findings.get(0);
    JsonNode row = findings.get(1);

    assertThat(findings).hasSize(2);
    assertThat(balance.get("rule").textValue()).isEqualTo("T3-BALANCE");
    assertThat(balance.get("severity").textValue()).isEqualTo("error");
    assertThat(balance.has("originalSeverity")).isFalse();
    assertThat(balance.get("address").textValue()).isEqualTo("T3.received.natural");
    assertThat(balance.get("line").isNull()).isTrue();
    assertThat(balance.get("basis").get(0).textValue()).contains("格式");
    JsonNode cell = balance.get("cells").get(0);
    assertThat(cell.get("address").textValue()).isEqualTo("T3.received.natural");
    assertThat(cell.get("label").textValue()).isEqualTo("一、本年新收政府信息公开申请数量·自然人");
    assertThat(cell.get("value").decimalValue()).isEqualByComparingTo(BigDecimal.valueOf(8));
    assertThat(row.get("rule").textValue()).isEqualTo("T3-ROW-SUM");
    assertThat(row.get("severity").textValue()).isEqualTo("warning");
    assertThat(row.get("originalSeverity").textValue()).isEqualTo("error");
  }

  @ParameterizedTest
  @CsvSource({"en-US, en", "en, en", "zh-TW, zh", "fr, zh"})
  void aLocaleChoosesTheLanguage(String tag, String language) {
    CheckResult result = RULES.check(report());
    assertThat(CheckResultJson.write(report(), result, Locale.forLanguageTag(tag)))
        .isEqualTo(CheckResultJson.write(report(), result, language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "EN", "English", "fr", ""})
  void whatIsNoLanguageIsRefused(String language) {
    CheckResult result = RULES.check(report());
    assertThatThrownBy(() -> CheckResultJson.write(report(), result, language))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("“" + language + "”");
  }

  @Test
  void sentencesAreInTheLanguageAskedFor() throws IOException {
    assertThat(json("zh").at("/findings/1/message").textValue()).startsWith("表三").contains("合计为8");
    assertThat(json("en").at("/findings/1/message").textValue())
        .startsWith("Table 3")
        .contains("8");
    assertThat(json("en").at("/findings/1/basis/0").textValue()).contains("form");
    assertThat(json("zh").at("/skipped/0/reason").textValue()).startsWith("空白单元格");
    assertThat(json("en").at("/skipped/0/reason").textValue()).startsWith("blank: ");
  }

  @Test
  void whatWasSkippedIsNamed() throws IOException {
    JsonNode skipped = json("zh").at("/skipped/0");

    assertThat(skipped.get("rule").textValue()).isEqualTo("T4-SUM");
    assertThat(skipped.get("address").textValue()).isEqualTo("T4.reconsideration.total");
  }

  @Test
  void aDiagnosisNamesWhatMayBeMended() throws IOException {
    CheckResult result = RULES.check(report());
    var told =
        result.diagnosis().stream().filter(one -> one.table() == 3).findFirst().orElseThrow();
    JsonNode diagnosis = json("zh").at("/diagnosis/0");

    assertThat(diagnosis.get("table").intValue()).isEqualTo(3);
    assertThat(diagnosis.get("atLeast").intValue()).isEqualTo(told.atLeast());
    assertThat(diagnosis.get("exhaustive").booleanValue()).isEqualTo(told.exhaustive());
    assertThat(diagnosis.get("repairs")).hasSameSizeAs(told.repairs()).isNotEmpty();
    JsonNode repair = diagnosis.at("/repairs/0");
    var first = told.repairs().get(0);
    assertThat(repair.get("explanation").textValue()).isEqualTo(first.explanation().zh());
    assertThat(repair.get("operation").textValue()).startsWith(first.operations().get(0).id());
    JsonNode change = repair.at("/changes/0");
    assertThat(change.get("address").textValue()).isEqualTo(first.changes().get(0).address());
    assertThat(change.get("from").decimalValue()).isEqualByComparingTo("8");
    assertThat(change.get("to").decimalValue()).isEqualByComparingTo("0");
  }

  @Test
  void findingsOfLessWeightCanBeLeftOut() {
    CheckedReport checked = CheckedReport.of("a.txt", report(), RULES.check(report()), "zh");

    assertThat(checked.file()).isEqualTo("a.txt");
    assertThat(checked.atLeast(Severity.INFO)).isEqualTo(checked);
    assertThat(checked.atLeast(Severity.WARNING).findings()).hasSize(2);
    assertThat(checked.atLeast(Severity.ERROR).findings())
        .extracting(CheckedFinding::rule)
        .containsExactly("T3-BALANCE");
  }
}
