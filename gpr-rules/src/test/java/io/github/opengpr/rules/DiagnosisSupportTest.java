package io.github.opengpr.rules;

import static io.github.opengpr.rules.SmallReports.blank;
import static io.github.opengpr.rules.SmallReports.lastYear;
import static io.github.opengpr.rules.SmallReports.row;
import static io.github.opengpr.rules.SmallReports.sound;
import static io.github.opengpr.rules.SmallReports.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.Message;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.rules.diagnosis.BrokenSum;
import io.github.opengpr.rules.diagnosis.Localisation;
import io.github.opengpr.rules.diagnosis.Operation;
import io.github.opengpr.rules.diagnosis.TableDiagnosis;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands beside the answers of a diagnosis: sums, quotations, what is not listed. */
class DiagnosisSupportTest {

  private static TableDiagnosis only(CheckResult result) {
    assertThat(result.diagnosis()).hasSize(1);
    return result.diagnosis().get(0);
  }

  private static TableDiagnosis diagnosis(AnnualReport report) {
    return only(RuleSet.standard().check(report));
  }

  private static String zh(TableDiagnosis diagnosis) {
    return diagnosis.words().stream().map(Message::zh).collect(Collectors.joining("\n"));
  }

  @Test
  void anAnswerClosesTheSumsItsCellsStandIn() {
    TableDiagnosis diagnosis =
        diagnosis(
            with(
                with(sound(Form.FORM_2021), "T3.received.total", 0),
                "T3.unavailable.notHeld.business",
                4));
    assertThat(diagnosis.repairs()).hasSize(1);
    assertThat(diagnosis.repairs().get(0).closes())
        .extracting(BrokenSum::key)
        .containsExactlyInAnyOrder(
            "T3-ROW-SUM!T3.received.total",
            "T3-BALANCE!T3.received.total",
            "T3-ROW-SUM!T3.unavailable.notHeld.total",
            "T3-COLUMN-SUM!T3.handled.business");
  }

  /** The total was left 0, so that the text is what speaks for 11. */
  @ParameterizedTest
  @CsvSource({
    "全年收到政府信息公开申请11件。, 全年收到政府信息公开申请11件",
    "我局依法办理，全年收到政府信息公开申请11件。, 全年收到政府信息公开申请11件",
    "我局依法办理。全年收到政府信息公开申请11件。, 全年收到政府信息公开申请11件",
  })
  void theClauseIsQuoted(String text, String clause) {
    AnnualReport report =
        with(sound(Form.FORM_2021), "T3.received.total", 0).withOverview(Narrative.of(text));
    assertThat(zh(diagnosis(report))).contains("（与文字部分“" + clause + "”相符）");
  }

  @Test
  void printedTextIsCutWhereItIsLong() {
    String raw = "（见附表说明，此格含上年结转两件，另有一件在补正）";
    assertThat(raw.length()).isEqualTo(25);
    assertThat(printed(raw.substring(1))).contains("（原文“" + raw.substring(1) + "”）");
    assertThat(printed(raw)).contains("（原文“" + raw.substring(0, 24) + "…”）");
  }

  private static String printed(String raw) {
    AnnualReport report = with(sound(Form.FORM_2021), "T3.unavailable.notHeld.natural", 33);
    return zh(
        only(
            RuleSet.standard()
                .check(
                    Documents.with(
                        Documents.of(report),
                        "T3.unavailable.notHeld.natural",
                        CellStatus.UNSURE,
                        raw,
                        "33",
                        "33",
                        "3"))));
  }

  @ParameterizedTest
  @CsvSource({
    "3, OTHER_READING",
    // No count of cases: not a reading, and no reason to fail.
    "3.5, DIGIT_ADDED",
    "10000000000000000000, DIGIT_ADDED",
    "1e30, DIGIT_ADDED",
  })
  void onlyCountsAreReadings(String reading, Operation operation) {
    AnnualReport report = with(sound(Form.FORM_2021), "T3.granted.natural", 53);
    TableDiagnosis diagnosis =
        only(
            RuleSet.standard()
                .check(
                    Documents.with(
                        Documents.of(
                            reading.equals("3") ? with(report, "T3.granted.natural", 3) : report),
                        "T3.granted.natural",
                        CellStatus.UNSURE,
                        "5 3",
                        "53",
                        "53",
                        reading.equals("3") ? "5" : reading)));
    assertThat(diagnosis.localisation()).isEqualTo(Localisation.UNIQUE_CELL);
    assertThat(diagnosis.repairs().get(0).operations()).containsExactly(operation);
  }

  @Test
  void ofManyAnswersTheRestIsCounted() {
    AnnualReport report = sound(Form.FORM_2021);
    Figures.Builder figures = report.figures().toBuilder();
    for (String row : List.of("received", "handled")) {
      row(figures, report.form(), "T3." + row, 32, 32);
    }
    for (String outcome :
        List.of(
            "granted",
            "partiallyGranted",
            "unavailable.notHeld",
            "unavailable.unclear",
            "otherHandling.misc")) {
      row(figures, report.form(), "T3." + outcome, 6, 6);
    }
    row(figures, report.form(), "T3.carriedIn", 0, 0);
    row(figures, report.form(), "T3.carriedOut", 0, 0);
    // One case of a business is a natural person's, under any of the outcomes.
    row(figures, report.form(), "T3.refused.stateSecret", 1, 3);
    TableDiagnosis diagnosis = diagnosis(report.withFigures(figures.build()));
    assertThat(diagnosis.localisation()).isEqualTo(Localisation.ALTERNATIVES);
    assertThat(diagnosis.found()).isGreaterThan(5);
    assertThat(zh(diagnosis))
        .contains("改法5：", "另有" + (diagnosis.found() - 5) + "种改法未列出。")
        .doesNotContain("改法6：");
  }

  @Test
  void lastYearsCarryAloneIsNotSaidToNeedOtherChanges() {
    AnnualReport report = blank(sound(Form.FORM_2021), "T3.received.natural", "T3.received.total");
    CheckContext context = CheckContext.builder().previous(lastYear(3, 0)).build();
    TableDiagnosis diagnosis = only(RuleSet.standard().check(report, context));
    assertThat(diagnosis.localisation()).isEqualTo(Localisation.BALANCED);
    assertThat(zh(diagnosis))
        .contains("若以上年度报告为准，须改：", "由1改为3", "空白，应为7")
        .doesNotContain("改后合计要继续成立");
  }
}
