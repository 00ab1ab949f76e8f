package io.github.opengpr.rules;

import static io.github.opengpr.rules.SmallReports.blank;
import static io.github.opengpr.rules.SmallReports.sound;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Form;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule that compares cells says that it was not checked where one of them is blank. */
class BlankOperandsTest {

  // The rule, the cells blank in turn, and the address at which it says so.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021 | T3-BACKLOG | T3.received.total T3.carriedIn.total T3.carriedOut.total | T3.carriedOut.total",
        "2021 | T3-MISC-SHARE | T3.otherHandling.misc.total T3.handled.total | T3.otherHandling.misc.total",
        "2021 | T4-DIRECT-SUIT | T4.directLitigation.total T3.handled.total T3.refused.process.total | T4.directLitigation.total",
        "2021 | T4-AFTER-RECONSIDERATION | T4.postReconsiderationLitigation.total T4.reconsideration.total | T4.postReconsiderationLitigation.total",
        "2019 | T2O-NO-ITEMS | T2.licensing.previousItems T2.licensing.change T2.licensing.decisions | T2.licensing.decisions",
        "2019 | T2O-PROCUREMENT | T2.procurement.projects T2.procurement.amount | T2.procurement.projects",
        "2021 | XY-CARRY | T3.carriedIn.total | T3.carriedIn.total",
        "2021 | XY-CARRY-APPLICANT | T3.carriedIn.legal | T3.carriedIn.legal",
        "2021 | XY-STOCK | T2.normativeDocuments.inForce T2.normativeDocuments.issued T2.normativeDocuments.repealed | T2.normativeDocuments.inForce",
        "2019 | XY-ITEMS | T2.penalties.previousItems | T2.penalties.previousItems"
      })
  void aBlankLeavesTheRuleUnchecked(String form, String ruleId, String cells, String address) {
    AnnualReport report = sound(Form.of(form)).withYear(2024);
    CheckContext lastYear = CheckContext.builder().previous(report.withYear(2023)).build();
    RuleSet rule = Checks.only(ruleId);
    assertThat(rule.check(report, lastYear).skipped()).isEmpty();

    for (String cell : cells.split(" ", -1)) {
      CheckResult result = rule.check(blank(report, cell), lastYear);

      assertThat(result.findings()).as(cell).noneMatch(one -> one.address().equals(address));
      assertThat(result.skipped()).as(cell).extracting(Skipped::address).containsExactly(address);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021 | XY-CARRY | T3.carriedOut.total | T3.carriedIn.total",
        "2021 | XY-STOCK | T2.normativeDocuments.inForce | T2.normativeDocuments.inForce",
        "2019 | XY-ITEMS | T2.penalties.previousItems T2.penalties.change | T2.penalties.previousItems",
        "2021 | T4-AFTER-RECONSIDERATION | T4.reconsideration.total | T4.postReconsiderationLitigation.total"
      })
  void soDoesABlankOfLastYear(String form, String ruleId, String cells, String address) {
    AnnualReport report = sound(Form.of(form));

    for (String cell : cells.split(" ", -1)) {
      CheckContext lastYear =
          CheckContext.builder().previous(blank(report, cell).withYear(2021)).build();
      CheckResult result = Checks.only(ruleId).check(report, lastYear);

      assertThat(result.findings()).as(cell).noneMatch(one -> one.address().equals(address));
      assertThat(result.skipped()).as(cell).extracting(Skipped::address).containsExactly(address);
    }
  }

  @ParameterizedTest
  @CsvSource({"T3.received.natural", "T3.carriedIn.total"})
  void disputesWithoutApplicationsAreNotJudgedByHalfARow(String cell) {
    AnnualReport report = sound(Form.FORM_2021);
    for (String row : List.of("T3.received", "T3.carriedIn")) {
      for (CellLine line : CellLine.rows(Form.FORM_2021, 3)) {
        if (row.equals("T3." + line.key())) {
          for (var one : line.cells()) {
            report = SmallReports.with(report, one.address(), 0);
          }
        }
      }
    }
    RuleSet rule = Checks.only("T4-NO-REQUESTS");

    assertThat(rule.check(report).findings()).isNotEmpty();
    assertThat(rule.check(report).skipped()).isEmpty();
    assertThat(rule.check(blank(report, cell)).findings()).isEmpty();
    assertThat(rule.check(blank(report, cell)).skipped())
        .extracting(Skipped::address)
        .containsExactly("T4");
  }
}
