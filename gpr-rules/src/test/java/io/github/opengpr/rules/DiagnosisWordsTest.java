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
import io.github.opengpr.rules.diagnosis.TableDiagnosis;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What a clerk reads, word by word: the golden file diagnosis-words.txt. */
class DiagnosisWordsTest {

  private final StringBuilder all = new StringBuilder();

  @Test
  void areThoseOfTheGoldenFile() throws IOException {
    AnnualReport sound = sound(Form.FORM_2021);
    tell("one wrong cell", Documents.of(with(sound, "T3.received.total", 0)));
    tell(
        "a digit too many, beside a blank",
        blank(with(sound, "T3.handled.natural", 18), "T3.granted.welfare"));
    tell(
        "a doubtful reading",
        Documents.with(
            Documents.of(with(sound, "T3.unavailable.notHeld.natural", 33)),
            "T3.unavailable.notHeld.natural",
            CellStatus.UNSURE,
            "3\n3",
            "33",
            "33",
            "3"));
    tell(
        "two wrong cells far apart",
        with(with(sound, "T3.received.total", 17), "T3.unavailable.notHeld.business", 4));
    tell("a case under another applicant, a total left 0", bookedUnderAnotherApplicant());
    tell("a carry row left 0", withRow(sound, "T3.carriedIn", 0, 0));
    tell(
        "the same beside last year's report", withRow(sound, "T3.carriedIn", 0, 0), lastYear(1, 0));
    tell("all sums hold, last year's report disagrees", sound, lastYear(3, 0));
    tell("（七） leaves out an outcome", withRow(sound, "T3.handled", 5, 1));
    tell("numbers in the wrong column", withRow(sound, "T3.carriedIn", 0, 1));
    tell("negative numbers that cancel", cancelling(sound));
    tell("a blank", blank(sound, "T3.granted.total", "T4.reconsideration.total"));
    tell("no totals", blankWhere(sound, cell -> cell.column().key().equals("total")));
    tell(
        "totals only, and one of them wrong",
        blankWhere(
            with(sound, "T3.handled.total", 9), cell -> !cell.column().key().equals("total")));
    tell(
        "table four",
        with(with(sound, "T4.reconsideration.total", 5), "T4.directLitigation.pending", 1));
    tell("everything wrong", everythingWrong(sound));
    assertThat(all.toString()).isEqualTo(golden());
  }

  private void tell(String title, AnnualReport report) {
    tell(title, RuleSet.standard().check(report));
  }

  private void tell(String title, Filing filing) {
    tell(title, RuleSet.standard().check(filing));
  }

  private void tell(String title, AnnualReport report, AnnualReport previous) {
    tell(
        title, RuleSet.standard().check(report, CheckContext.builder().previous(previous).build()));
  }

  private void tell(String title, CheckResult result) {
    all.append("== ").append(title).append('\n');
    for (TableDiagnosis diagnosis : result.diagnosis()) {
      all.append(diagnosis.localisation().id()).append('\n');
      diagnosis.words().stream().map(Message::zh).forEach(this::line);
      diagnosis.words().stream().map(Message::en).forEach(this::line);
    }
    all.append('\n');
  }

  private void line(String words) {
    all.append("  ").append(words).append('\n');
  }

  private static AnnualReport withRow(
      AnnualReport report, String key, long natural, long business) {
    Figures.Builder figures = report.figures().toBuilder();
    row(figures, report.form(), key, natural, business);
    return report.withFigures(figures.build());
  }

  private static AnnualReport blankWhere(AnnualReport report, Predicate<Cell> where) {
    Figures.Builder figures = report.figures().toBuilder();
    report.form().requests().cells().stream()
        .filter(where)
        .forEach(cell -> figures.put(cell, null));
    return report.withFigures(figures.build());
  }

  private static AnnualReport cancelling(AnnualReport report) {
    AnnualReport spoilt = withRow(report, "T3.received", -1, 12);
    spoilt = withRow(spoilt, "T3.granted", -5, 11);
    return withRow(spoilt, "T3.handled", -2, 12);
  }

  private static AnnualReport everythingWrong(AnnualReport report) {
    Figures.Builder figures = report.figures().toBuilder();
    for (Cell cell : report.form().requests().cells()) {
      figures.put(cell, 7L + cell.index() * 37L % 1009);
    }
    return report.withFigures(figures.build());
  }

  private static String golden() throws IOException {
    try (InputStream file = DiagnosisWordsTest.class.getResourceAsStream("diagnosis-words.txt")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
