package io.github.opengpr.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.Message;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.rules.diagnosis.CellChange;
import io.github.opengpr.rules.diagnosis.Operation;
import io.github.opengpr.rules.diagnosis.Support;
import io.github.opengpr.rules.diagnosis.TableDiagnosis;
import io.github.opengpr.rules.diagnosis.TableRepair;
import io.github.opengpr.rules.diagnosis.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of the cells of a report when its sums fail. */
class DiagnosisOfReportsTest {

  /** Twelve applications, and one dispute of each kind. */
  private static AnnualReport sound(Form form) {
    Figures.Builder figures = Figures.builder(form);
    form.cells().forEach(cell -> figures.put(cell, 0));
    row(figures, form, "T3.received", 9, 2);
    row(figures, form, "T3.carriedIn", 1, 0);
    row(figures, form, "T3.granted", 5, 1);
    row(figures, form, "T3.unavailable.notHeld", 3, 1);
    row(figures, form, "T3.handled", 8, 2);
    row(figures, form, "T3.carriedOut", 2, 0);
    for (String kind : List.of("reconsideration", "directLitigation")) {
      figures.put(form.cell("T4." + kind + ".upheld"), 2);
      figures.put(form.cell("T4." + kind + ".total"), 2);
    }
    return AnnualReport.of(figures.build()).withYear(2022).withAgency("江河县水务局");
  }

  private static void row(
      Figures.Builder figures, Form form, String row, long natural, long business) {
    figures.put(form.cell(row + ".natural"), natural);
    figures.put(form.cell(row + ".business"), business);
    figures.put(form.cell(row + ".total"), natural + business);
  }

  private static AnnualReport with(AnnualReport report, String address, long value) {
    return report.with(report.form().cell(address), BigDecimal.valueOf(value));
  }

  private static List<TableDiagnosis> diagnoses(AnnualReport report) {
    return RuleSet.standard().check(report).diagnosis();
  }

  private static TableDiagnosis diagnosis(AnnualReport report) {
    List<TableDiagnosis> all = diagnoses(report);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static String told(CellChange change) {
    return change.address() + " " + change.from() + "→" + change.to();
  }

  private static List<String> told(List<CellChange> changes) {
    return changes.stream().map(DiagnosisOfReportsTest::told).toList();
  }

  private static String zh(TableDiagnosis diagnosis) {
    return diagnosis.words().stream().map(Message::zh).collect(Collectors.joining("\n"));
  }

  private static String en(TableDiagnosis diagnosis) {
    return diagnosis.words().stream().map(Message::en).collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void ofASoundReportThereIsNothingToSay(Form form) {
    assertThat(diagnoses(sound(form))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void aWrongCellIsNamedOnEveryForm(Form form) {
    for (Cell cell : form.requests().cells()) {
      AnnualReport truth = sound(form);
      long right = truth.figures().count(cell.index());
      TableDiagnosis diagnosis = diagnosis(with(truth, cell.address(), right + 7));
      assertThat(diagnosis.table()).isEqualTo(3);
      assertThat(diagnosis.verdict()).isEqualTo(Verdict.UNIQUE_CELL);
      assertThat(told(diagnosis.certain()))
          .containsExactly(cell.address() + " " + (right + 7) + "→" + right);
      assertThat(diagnosis.repairs()).hasSize(1);
    }
  }

  @Test
  void theWordsForOneWrongCell() {
    Filing filing = Documents.of(with(sound(Form.FORM_2021), "T3.received.total", 0));
    CheckResult result = RuleSet.standard().check(filing);
    TableDiagnosis diagnosis = result.diagnosis().get(0);
    assertThat(zh(diagnosis))
        .isEqualTo(
            "表三：“一、本年新收政府信息公开申请数量”行“总计”栏（第116行）现为0，按合计应为11（疑漏填）。"
                + "这样改，不成立的2个合计全部成立；其他任何改法至少要改3个单元格。\n"
                + "以上由合计推算，改动前请对照原始记录核实。");
    assertThat(en(diagnosis))
        .startsWith(
            "Table 3: row “一、本年新收政府信息公开申请数量”, column “总计” (line 116) is 0; by the sums it"
                + " should be 11 (probably left out). Then all 2 broken sums hold; any other correction"
                + " changes at least 3 cells.");
    assertThat(diagnosis.repairs().get(0).operations()).containsExactly(Operation.LEFT_ZERO);
  }

  @Test
  void findingsOfBrokenSumsLeadToTheDiagnosis() {
    CheckResult result =
        RuleSet.standard().check(with(sound(Form.FORM_2021), "T3.received.total", 0));
    List<Finding> broken =
        result.findings().stream().filter(one -> one.ruleId().startsWith("T3-")).toList();
    assertThat(broken)
        .extracting(Finding::key)
        .containsExactlyInAnyOrderElementsOf(
            result.diagnosis().get(0).broken().stream().map(sum -> sum.key()).toList());
    assertThat(broken)
        .allSatisfy(
            finding -> assertThat(result.diagnosis(finding)).contains(result.diagnosis().get(0)));
    assertThat(result.findings().stream().filter(one -> !broken.contains(one)))
        .allSatisfy(finding -> assertThat(result.diagnosis(finding)).isEmpty());
  }

  /**
   * The figures of a real report: 8 + 1 received and a total of 0, 9 handled, all under natural
   * persons; one cell prints two numbers, the last one of a row is not there.
   */
  private static Filing bookedUnderAnotherApplicant() {
    Form form = Form.FORM_2021;
    Figures.Builder figures = Figures.builder(form);
    form.cells().forEach(cell -> figures.put(cell, 0));
    row(figures, form, "T3.received", 8, 1);
    figures.put(form.cell("T3.received.total"), 0);
    row(figures, form, "T3.partiallyGranted", 1, 0);
    row(figures, form, "T3.unavailable.notHeld", 8, 0);
    row(figures, form, "T3.handled", 9, 0);
    Filing filing =
        Documents.of(
            AnnualReport.of(figures.build())
                .withYear(2021)
                .withOverview(Narrative.of("全年共办理政府信息公开申请9件，均按期答复。")));
    return Documents.with(
        Documents.with(
            filing, "T3.unavailable.notHeld.natural", CellStatus.UNSURE, "8\n8", "8", "8", "88"),
        "T3.otherHandling.misc.total",
        CellStatus.MISSING,
        null,
        null);
  }

  @Test
  void aCaseUnderAnotherApplicantAndATotalLeftZero() {
    TableDiagnosis diagnosis =
        RuleSet.standard().check(bookedUnderAnotherApplicant()).diagnosis().get(0);
    assertThat(diagnosis.verdict()).isEqualTo(Verdict.ALTERNATIVES);
    assertThat(diagnosis.atLeast()).isEqualTo(3);
    assertThat(diagnosis.exhaustive()).isTrue();
    assertThat(told(diagnosis.certain())).containsExactly("T3.received.total 0→9");
    assertThat(diagnosis.certain().get(0).support())
        .extracting(Support::source)
        .containsExactly(Support.Source.TEXT);
    assertThat(told(diagnosis.computed())).containsExactly("T3.otherHandling.misc.total null→0");
    assertThat(diagnosis.repairs().stream().map(TableRepair::changes).map(c -> told(c)))
        .startsWith(
            List.of("T3.received.natural 8→9", "T3.received.business 1→0", "T3.received.total 0→9"))
        .containsExactlyInAnyOrder(
            List.of("T3.received.natural 8→9", "T3.received.business 1→0", "T3.received.total 0→9"),
            List.of(
                "T3.received.total 0→9",
                "T3.partiallyGranted.natural 1→0",
                "T3.partiallyGranted.business 0→1",
                "T3.handled.natural 9→8",
                "T3.handled.business 0→1"),
            List.of(
                "T3.received.total 0→9",
                "T3.unavailable.notHeld.natural 8→7",
                "T3.unavailable.notHeld.business 0→1",
                "T3.handled.natural 9→8",
                "T3.handled.business 0→1"));
    System.out.println(zh(diagnosis));
    System.out.println(en(diagnosis));
  }
}
