package io.github.opengpr.read.scan.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.FormSum;
import io.github.opengpr.read.scan.proof.Proof.Verdict;
import io.github.opengpr.read.scan.recognise.CellReading;
import io.github.opengpr.read.scan.recognise.CellReading.Trust;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.testkit.Reports;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProofTest {

  private static final Form FORM = Form.FORM_2021;
  private static final Cell NATURAL = FORM.cell("T3.granted.natural");
  private static final Cell TOTAL = FORM.cell("T3.granted.total");

  private final AnnualReport report = Reports.sound(FORM, 11, 200);
  private final Map<Cell, CellReading> readings = new HashMap<>();

  @ParameterizedTest
  @EnumSource(Form.class)
  void theSumsAreThoseOfTheRules(Form form) {
    Set<String> rules = new TreeSet<>();
    RuleSet.standard().equations(form).stream()
        .filter(
            equation ->
                Set.of("T3-BALANCE", "T3-COLUMN-SUM", "T3-ROW-SUM", "T4-SUM")
                    .contains(equation.ruleId()))
        .forEach(equation -> rules.add(named(equation.sums().left(), equation.sums().right())));
    Set<String> mine = new TreeSet<>();
    for (FormSum sum : form.sums()) {
      mine.add(named(sum.left(), sum.right()));
    }

    assertThat(mine).isEqualTo(rules);
  }

  private static String named(List<Cell> left, List<Cell> right) {
    return new TreeSet<>(left.stream().map(Cell::address).toList())
        + " = "
        + new TreeSet<>(right.stream().map(Cell::address).toList());
  }

  @Test
  void strictReadingsOfASoundReportAreSure() {
    readAll(Trust.STRICT);

    assertThat(verdicts().values()).containsOnly(Verdict.SURE);
  }

  @Test
  void readingsThatOnlyAgreeAreProvedBySumsAndNotWhereThereAreNone() {
    readAll(Trust.AGREED);

    verdicts()
        .forEach(
            (cell, verdict) ->
                assertThat(verdict)
                    .as(cell.address())
                    .isEqualTo(cell.table() == 2 ? Verdict.UNSURE : Verdict.PROVED));
  }

  @Test
  void aDoubtfulReadingIsProvedByItsRowAndItsColumn() {
    readAll(Trust.STRICT);
    read(NATURAL, text(NATURAL), Trust.DOUBTFUL);

    assertThat(verdicts()).containsEntry(NATURAL, Verdict.PROVED);
  }

  @Test
  void aDoubtfulReadingThatDoesNotFitStaysAsItWasRead() {
    readAll(Trust.STRICT);
    read(NATURAL, plus(NATURAL, 1), Trust.DOUBTFUL, text(NATURAL));

    assertThat(verdicts()).containsEntry(NATURAL, Verdict.UNSURE);
  }

  @Test
  void twoDoubtfulReadingsInARowProveNothingOfEachOther() {
    readAll(Trust.STRICT);
    read(NATURAL, text(NATURAL), Trust.DOUBTFUL);
    read(TOTAL, text(TOTAL), Trust.DOUBTFUL);

    assertThat(verdicts())
        .containsEntry(NATURAL, Verdict.UNSURE)
        .containsEntry(TOTAL, Verdict.UNSURE);
  }

  @Test
  void aPrintedMistakeOfWhichThePictureLeavesNoDoubtIsSure() {
    readAll(Trust.STRICT);
    read(NATURAL, plus(NATURAL, 1), Trust.STRICT);

    assertThat(verdicts()).containsEntry(NATURAL, Verdict.SURE).containsEntry(TOTAL, Verdict.SURE);
  }

  @Test
  void aBrokenSumThatAnotherReadingWouldCloseMakesAllItsCellsUnsure() {
    readAll(Trust.STRICT);
    read(NATURAL, plus(NATURAL, 1), Trust.STRICT, text(NATURAL));

    assertThat(verdicts())
        .containsEntry(NATURAL, Verdict.BROKEN)
        .containsEntry(TOTAL, Verdict.BROKEN);
  }

  @Test
  void aTornCellIsNeverSure() {
    readAll(Trust.STRICT);
    read(NATURAL, text(NATURAL), Trust.TORN);

    assertThat(verdicts()).containsEntry(NATURAL, Verdict.UNSURE);
  }

  @Test
  void aBlankIsNoFigureAndItsSumsAreNotJudged() {
    readAll(Trust.AGREED);
    read(NATURAL, "", Trust.EMPTY);

    assertThat(verdicts())
        .containsEntry(NATURAL, Verdict.SURE)
        .containsEntry(TOTAL, Verdict.UNSURE);
  }

  private void readAll(Trust trust) {
    for (Cell cell : FORM.cells()) {
      read(cell, text(cell), trust);
    }
  }

  private void read(Cell cell, String text, Trust trust, String... alternatives) {
    readings.put(cell, new CellReading(text, List.of(alternatives), trust));
  }

  private String text(Cell cell) {
    return value(cell).toPlainString();
  }

  private String plus(Cell cell, int more) {
    return value(cell).add(BigDecimal.valueOf(more)).toPlainString();
  }

  private BigDecimal value(Cell cell) {
    BigDecimal value = report.figures().get(cell);
    assertThat(value).isNotNull();
    return value;
  }

  private Map<Cell, Verdict> verdicts() {
    return Proof.of(FORM, readings);
  }
}
