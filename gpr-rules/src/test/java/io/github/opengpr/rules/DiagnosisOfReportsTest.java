package io.github.opengpr.rules;

import static io.github.opengpr.rules.SmallReports.blank;
import static io.github.opengpr.rules.SmallReports.bookedUnderAnotherApplicant;
import static io.github.opengpr.rules.SmallReports.lastYear;
import static io.github.opengpr.rules.SmallReports.row;
import static io.github.opengpr.rules.SmallReports.sound;
import static io.github.opengpr.rules.SmallReports.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.Message;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.rules.diagnosis.CellChange;
import io.github.opengpr.rules.diagnosis.Localisation;
import io.github.opengpr.rules.diagnosis.Operation;
import io.github.opengpr.rules.diagnosis.Support;
import io.github.opengpr.rules.diagnosis.TableDiagnosis;
import io.github.opengpr.rules.diagnosis.TableRepair;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of the cells of a report when its sums fail. */
class DiagnosisOfReportsTest {

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
      assertThat(diagnosis.localisation()).isEqualTo(Localisation.UNIQUE_CELL);
      assertThat(told(diagnosis.certain()))
          .containsExactly(cell.address() + " " + (right + 7) + "→" + right);
      assertThat(diagnosis.repairs()).hasSize(1);
    }
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

  @Test
  void aCaseUnderAnotherApplicantAndATotalLeftZero() {
    TableDiagnosis diagnosis =
        RuleSet.standard().check(bookedUnderAnotherApplicant()).diagnosis().get(0);
    assertThat(diagnosis.localisation()).isEqualTo(Localisation.ALTERNATIVES);
    assertThat(diagnosis.atLeast()).isEqualTo(3);
    assertThat(diagnosis.exhaustive()).isTrue();
    assertThat(told(diagnosis.certain())).containsExactly("T3.received.total 0→9");
    assertThat(diagnosis.certain().get(0).support())
        .extracting(Support::source)
        .containsExactly(Support.Source.TEXT);
    assertThat(told(diagnosis.computed())).containsExactly("T3.otherHandling.misc.total null→0");
    assertThat(diagnosis.repairs().stream().map(TableRepair::changes).map(c -> told(c)))
        .containsExactly(
            List.of("T3.received.natural 8→9", "T3.received.business 1→0", "T3.received.total 0→9"),
            List.of(
                "T3.received.total 0→9",
                "T3.unavailable.notHeld.natural 8→7",
                "T3.unavailable.notHeld.business 0→1",
                "T3.handled.natural 9→8",
                "T3.handled.business 0→1"),
            List.of(
                "T3.received.total 0→9",
                "T3.partiallyGranted.natural 1→0",
                "T3.partiallyGranted.business 0→1",
                "T3.handled.natural 9→8",
                "T3.handled.business 0→1"));
  }

  @Test
  void aBlankThatTheSumsDetermineIsComputedNotFiled() {
    List<TableDiagnosis> both =
        diagnoses(blank(sound(Form.FORM_2021), "T3.granted.total", "T4.reconsideration.total"));
    assertThat(both).extracting(TableDiagnosis::table).containsExactly(3, 4);
    assertThat(both).extracting(TableDiagnosis::localisation).containsOnly(Localisation.BALANCED);
    assertThat(told(both.get(0).computed())).containsExactly("T3.granted.total null→6");
    assertThat(told(both.get(1).computed())).containsExactly("T4.reconsideration.total null→2");
    assertThat(both.get(1).summary().zh()).isEqualTo("表四：空白单元格可由合计推算（非原报告所填）：“行政复议”行“总计”栏空白，应为2。");
  }

  @Test
  void aWrongCellBesideABlank() {
    AnnualReport report = blank(sound(Form.FORM_2021), "T3.granted.welfare");
    TableDiagnosis diagnosis = diagnosis(with(report, "T3.handled.natural", 18));
    assertThat(diagnosis.localisation()).isEqualTo(Localisation.UNIQUE_CELL);
    assertThat(zh(diagnosis)).contains("其他任何改法至少要改2个单元格");
    assertThat(told(diagnosis.computed())).containsExactly("T3.granted.welfare null→0");
  }

  @Test
  void anEmptyTableIsNotDiagnosed() {
    AnnualReport report = sound(Form.FORM_2021);
    Figures.Builder figures = report.figures().toBuilder();
    report.form().requests().cells().forEach(cell -> figures.put(cell, null));
    assertThat(diagnoses(report.withFigures(figures.build()))).isEmpty();
  }

  @Test
  void aTableWithTotalsOnlyIsNotGuessedAt() {
    AnnualReport report = with(sound(Form.FORM_2021), "T3.handled.total", 9);
    Figures.Builder figures = report.figures().toBuilder();
    report.form().requests().cells().stream()
        .filter(cell -> !cell.column().key().equals("total"))
        .forEach(cell -> figures.put(cell, null));
    TableDiagnosis diagnosis = diagnosis(report.withFigures(figures.build()));
    assertThat(diagnosis.localisation()).isEqualTo(Localisation.UNRESOLVED);
    assertThat(diagnosis.repairs()).isEmpty();
    assertThat(diagnosis.computed()).isEmpty();
  }

  @Test
  void blankTotalsAreComputedAndNotToldOneByOne() {
    AnnualReport report = sound(Form.FORM_2021);
    Figures.Builder figures = report.figures().toBuilder();
    report.form().requests().cells().stream()
        .filter(cell -> cell.column().key().equals("total"))
        .forEach(cell -> figures.put(cell, null));
    TableDiagnosis diagnosis = diagnosis(report.withFigures(figures.build()));
    assertThat(diagnosis.localisation()).isEqualTo(Localisation.BALANCED);
    assertThat(diagnosis.computed()).hasSize(25);
    assertThat(zh(diagnosis)).contains("另有20个空白单元格亦可推算");
  }

  @Test
  void tableFourIsOnlyDetected() {
    TableDiagnosis diagnosis =
        diagnosis(with(sound(Form.FORM_2021), "T4.reconsideration.total", 5));
    assertThat(diagnosis.table()).isEqualTo(4);
    assertThat(diagnosis.localisation()).isEqualTo(Localisation.DETECT_ONLY);
    assertThat(diagnosis.repairs()).isEmpty();
  }

  @Test
  void anotherReadingOfADoubtfulCellIsTheAnswerAndNotAnAccusation() {
    Filing filing = Documents.of(with(sound(Form.FORM_2021), "T3.unavailable.notHeld.natural", 33));
    CheckResult result =
        RuleSet.standard()
            .check(
                Documents.with(
                    filing,
                    "T3.unavailable.notHeld.natural",
                    CellStatus.UNSURE,
                    "3\n3",
                    "33",
                    "33",
                    "3"));
    TableDiagnosis diagnosis = result.diagnosis().get(0);
    assertThat(diagnosis.localisation()).isEqualTo(Localisation.UNIQUE_CELL);
    assertThat(diagnosis.repairs().get(0).operations()).containsExactly(Operation.OTHER_READING);
  }

  @Test
  void lastYearsCarryIsTakenAsKnown() {
    AnnualReport report = sound(Form.FORM_2021);
    Figures.Builder figures = report.figures().toBuilder();
    row(figures, report.form(), "T3.carriedIn", 0, 0);
    AnnualReport left = report.withFigures(figures.build());
    TableDiagnosis alone = diagnosis(left);
    assertThat(alone.localisation()).isEqualTo(Localisation.ALTERNATIVES);
    TableDiagnosis known = diagnosis(left, lastYear(1, 0));
    assertThat(known.localisation()).isEqualTo(Localisation.UNIQUE_SET);
    assertThat(told(known.certain()))
        .containsExactly("T3.carriedIn.natural 0→1", "T3.carriedIn.total 0→1");
  }

  @Test
  void aSoundTableThatDisagreesWithLastYearIsBalanced() {
    TableDiagnosis diagnosis = diagnosis(sound(Form.FORM_2021), lastYear(3, 0));
    assertThat(diagnosis.localisation()).isEqualTo(Localisation.BALANCED);
    assertThat(told(diagnosis.certain()))
        .containsExactly("T3.carriedIn.natural 1→3", "T3.carriedIn.total 1→3");
    assertThat(diagnosis.repairs()).isNotEmpty();
  }

  @Test
  void lastYearDoesNotCountWhereItMakesThingsWorse() {
    AnnualReport report = with(sound(Form.FORM_2021), "T3.granted.natural", 50);
    TableDiagnosis diagnosis = diagnosis(report, lastYear(3, 4));
    assertThat(told(diagnosis.certain())).containsExactly("T3.granted.natural 50→5");
    assertThat(diagnosis.localisation()).isEqualTo(Localisation.UNIQUE_CELL);
  }

  @Test
  void theReportOfAnotherAgencyOrYearSaysNothing() {
    AnnualReport report = sound(Form.FORM_2021);
    for (AnnualReport other :
        List.of(
            lastYear(3, 0).withAgency("江河县民政局"),
            lastYear(3, 0).withYear(2019),
            with(lastYear(3, 0), "T3.carriedOut.total", 9))) {
      assertThat(RuleSet.standard().check(report, previous(other)).diagnosis()).isEmpty();
    }
  }

  private static CheckContext previous(AnnualReport before) {
    return CheckContext.builder().previous(before).build();
  }

  private static TableDiagnosis diagnosis(AnnualReport report, AnnualReport before) {
    List<TableDiagnosis> all = RuleSet.standard().check(report, previous(before)).diagnosis();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  @Test
  void whatIsAcceptedIsNotDiagnosed() {
    AnnualReport report = with(sound(Form.FORM_2021), "T3.received.total", 0);
    CheckResult first = RuleSet.standard().check(report);
    Baseline baseline =
        Baseline.of(
            first.errors().stream()
                .map(finding -> new Baseline.Entry(finding.ruleId(), finding.address(), ""))
                .toList());
    assertThat(RuleSet.standard().accepting(baseline).check(report).diagnosis()).isEmpty();
  }

  @Test
  void withoutAllSumsNothingIsLocated() {
    AnnualReport report = with(sound(Form.FORM_2021), "T3.received.total", 0);
    TableDiagnosis diagnosis =
        RuleSet.standard().without("T3-ROW-SUM").check(report).diagnosis().get(0);
    assertThat(diagnosis.localisation()).isEqualTo(Localisation.DETECT_ONLY);
    assertThat(zh(diagnosis)).contains("1个合计不成立");
  }

  @Test
  void rulesOfTheUsersOwnDoNotSpoilTheGraph() {
    Rule own =
        Rule.equation("OWN-SAME", Severity.WARNING)
            .perColumn(3, column -> Sum.sum(column.at("received")).equalTo(column.at("handled")))
            .summary("新收等于办结", "received is handled")
            .build();
    AnnualReport report = with(sound(Form.FORM_2021), "T3.received.total", 0);
    assertThat(RuleSet.standard().with(own).check(report).diagnosis())
        .isEqualTo(RuleSet.standard().check(report).diagnosis());
  }
}
