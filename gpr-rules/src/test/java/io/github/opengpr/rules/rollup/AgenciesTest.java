package io.github.opengpr.rules.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.CheckContext;
import io.github.opengpr.rules.Equation;
import io.github.opengpr.rules.Finding;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.Scope;
import io.github.opengpr.rules.Severity;
import io.github.opengpr.testkit.Corruption;
import io.github.opengpr.testkit.Corruptions;
import io.github.opengpr.testkit.Reports;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A province of ten thousand agencies: sound ones raise no alarm, every planted fault is found. */
class AgenciesTest {

  private static final int AGENCIES = 10_000;
  private static final int COUNTY = 50;
  private static final Form FORM = Form.FORM_2021;
  private static final RuleSet SUMS =
      RuleSet.standard()
          .keeping(rule -> rule.scope() == Scope.TABLE_3 || rule.scope() == Scope.TABLE_4);
  private static final RuleSet ROLL_UP =
      RuleSet.standard().keeping(rule -> rule.scope() == Scope.ROLL_UP);

  private static AnnualReport agency(int number) {
    return Reports.sound(FORM, number, number % 7 == 0 ? 0 : number % 400)
        .withAgency("第" + number + "号单位");
  }

  private static List<AnnualReport> county(int first) {
    return IntStream.range(first, first + COUNTY).mapToObj(AgenciesTest::agency).toList();
  }

  private static AnnualReport sum(List<AnnualReport> reports) {
    RollUp sum = RollUp.on(FORM, Blanks.KEEP);
    reports.forEach(sum::add);
    return sum.report();
  }

  private static CheckContext over(List<AnnualReport> children) {
    return CheckContext.builder().children(children).rosterComplete(true).build();
  }

  @Test
  void soundReportsRaiseNoAlarmAndTheirSumIsTheSum() {
    RollUp sum = RollUp.on(FORM, Blanks.KEEP);
    BigDecimal[] byHand = new BigDecimal[FORM.cells().size()];
    Arrays.fill(byHand, BigDecimal.ZERO);
    IntStream.range(0, AGENCIES)
        .parallel()
        .mapToObj(AgenciesTest::agency)
        .peek(AgenciesTest::assertSound)
        .forEach(
            report -> {
              synchronized (sum) {
                sum.add(report);
                FORM.cells()
                    .forEach(
                        cell ->
                            byHand[cell.index()] =
                                byHand[cell.index()].add(value(report.figures(), cell)));
              }
            });
    Figures sums = sum.figures();
    assertThat(sum.reports()).isEqualTo(AGENCIES);
    for (Cell cell : FORM.cells()) {
      assertThat(sums.get(cell)).as(cell.address()).isEqualByComparingTo(byHand[cell.index()]);
    }
    assertThat(SUMS.equations(FORM))
        .allMatch(equation -> !equation.isEquality() || holds(equation, sums));
  }

  private static void assertSound(AnnualReport report) {
    assertThat(RuleSet.standard().check(report).findings())
        .as("%s", report.agency())
        .noneMatch(finding -> finding.severity() != Severity.INFO);
  }

  private static BigDecimal value(Figures figures, Cell cell) {
    BigDecimal value = figures.get(cell);
    return value == null ? BigDecimal.ZERO : value;
  }

  private static boolean holds(Equation equation, Figures figures) {
    BigDecimal left =
        equation.sums().left().stream()
            .map(cell -> value(figures, cell))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal right =
        equation.sums().right().stream()
            .map(cell -> value(figures, cell))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return left.compareTo(right) == 0;
  }

  @Test
  void aChangedCellBreaksExactlyTheSumsItHasAPartIn() {
    List<Cell> cells = FORM.cells().stream().filter(cell -> cell.table() > 2).toList();
    IntStream.range(0, AGENCIES)
        .parallel()
        .forEach(number -> assertFound(number, cells.get(number % cells.size())));
  }

  private static void assertFound(int number, Cell cell) {
    Corruption planted = Corruptions.changed(agency(number), cell, number);
    Set<String> due =
        SUMS.equations(FORM).stream()
            .filter(equation -> equation.isEquality() && equation.cells().contains(cell))
            .map(equation -> equation.ruleId() + "!" + equation.anchor().address())
            .collect(Collectors.toSet());
    Set<String> found =
        SUMS.check(planted.report()).findings().stream()
            .filter(finding -> finding.ruleId().matches("T3-(BALANCE|.*-SUM)|T4-SUM"))
            .map(Finding::key)
            .collect(Collectors.toSet());
    assertThat(found).as("%s in report %s: %s", cell, number, planted.slip()).isEqualTo(due);
  }

  @Test
  void soundCountiesAddUpAndAChangedSumIsFound() {
    for (int first = 0; first < AGENCIES; first += COUNTY) {
      List<AnnualReport> children = county(first);
      AnnualReport parent = sum(children);
      assertThat(ROLL_UP.check(parent, over(children)).findings()).isEmpty();

      Cell cell = FORM.cells().get(first % FORM.cells().size());
      Corruption planted = Corruptions.changed(parent, cell, first);
      assertThat(ROLL_UP.check(planted.report(), over(children)).findings())
          .filteredOn(finding -> !finding.ruleId().equals("RU-ORIGIN"))
          .extracting(Finding::key)
          .containsExactly(
              List.of("RU-DISCLOSURE!", "RU-REQUESTS!", "RU-DISPUTES!").get(cell.table() - 2)
                  + cell.address());
    }
  }

  @Test
  void theChildThatIsWrongIsNamed() {
    for (int first = 0; first < AGENCIES; first += COUNTY) {
      List<AnnualReport> children = new ArrayList<>(county(first));
      int wrong = first / COUNTY % COUNTY;
      Cell cell = FORM.requests().cells().get(first % FORM.requests().cells().size());
      children.set(wrong, Corruptions.changed(children.get(wrong), cell, first).report());
      String name = "“第" + (first + wrong) + "号单位”";
      assertThat(ROLL_UP.check(sum(children), over(children)).findings())
          .isNotEmpty()
          .allMatch(finding -> finding.ruleId().equals("RU-ORIGIN"))
          .allMatch(finding -> finding.message().zh().endsWith("差额全部来自" + name));
    }
  }
}
