package io.github.opengpr.rules;

import static io.github.opengpr.model.form.Form.FORM_2021;
import static io.github.opengpr.rules.Table2RulesTest.with;
import static io.github.opengpr.rules.Table2RulesTest.zeros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules on tables three and four that are not equations. */
class Table34RulesTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "10, 0, 6, 1",
        "10, 0, 5, 0",
        "9, 5, 14, 0",
        "10, 4, 8, 1",
        "10, 4, 7, 0",
        "10, 4, -, 0"
      })
  void aLargeBacklogIsWorthALook(
      String received, String carriedIn, String carriedOut, int findings) {
    AnnualReport report =
        with(
            with(
                with(zeros(FORM_2021), "T3.received.total", received),
                "T3.carriedIn.total",
                carriedIn),
            "T3.carriedOut.total",
            carriedOut);

    assertThat(Checks.found("T3-BACKLOG", report))
        .hasSize(findings)
        .allMatch("INFO T3.carriedOut.total"::equals);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"7, 20, 1", "6, 20, 0", "19, 19, 0", "-, 20, 0"})
  void aLargeShareOfOtherIsWorthALook(String misc, String handled, int findings) {
    AnnualReport report =
        with(
            with(zeros(FORM_2021), "T3.otherHandling.misc.total", misc),
            "T3.handled.total",
            handled);

    assertThat(Checks.found("T3-MISC-SHARE", report))
        .hasSize(findings)
        .allMatch("INFO T3.otherHandling.misc.total"::equals);
  }

  @Test
  void disputesWithoutApplicationsAreWorthALook() {
    AnnualReport report = with(zeros(FORM_2021), "T4.reconsideration.total", "2");

    assertThat(Checks.found("T4-NO-REQUESTS", zeros(FORM_2021))).isEmpty();
    assertThat(Checks.found("T4-NO-REQUESTS", report))
        .containsExactly("INFO T4.reconsideration.total");
    assertThat(Checks.found("T4-NO-REQUESTS", with(report, "T3.carriedIn.total", "1"))).isEmpty();
    // A total left 0 beside filled details is another mistake.
    assertThat(Checks.found("T4-NO-REQUESTS", with(report, "T3.received.natural", "8"))).isEmpty();
    assertThat(Checks.found("T4-NO-REQUESTS", with(report, "T3.received.natural", null))).isEmpty();
  }

  @Test
  void aRefusalGoesToReconsiderationFirst() {
    AnnualReport report = with(zeros(FORM_2021), "T4.directLitigation.total", "1");
    report = with(with(report, "T3.handled.total", "3"), "T3.refused.stateSecret.total", "1");
    AnnualReport onlyRefusals = with(report, "T3.refused.process.total", "2");

    assertThat(Checks.found("T4-DIRECT-SUIT", onlyRefusals))
        .containsExactly("WARNING T4.directLitigation.total");
    assertThat(Checks.found("T4-DIRECT-SUIT", report)).isEmpty();
    assertThat(Checks.found("T4-DIRECT-SUIT", onlyRefusals.withYear(2023))).isEmpty();
    assertThat(Checks.found("T4-DIRECT-SUIT", with(onlyRefusals, "T4.directLitigation.total", "0")))
        .isEmpty();
    assertThat(Checks.found("T4-DIRECT-SUIT", with(onlyRefusals, "T3.refused.process.total", null)))
        .isEmpty();
    assertThat(Checks.only("T4-DIRECT-SUIT").check(onlyRefusals.withYear(null)).skipped())
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"5, 2, 3, 0", "6, 2, 3, 1", "0, 0, 0, 0"})
  void suitsAfterReconsiderationFollowReconsiderations(
      String after, String now, String before, int findings) {
    AnnualReport report =
        with(
            with(zeros(FORM_2021), "T4.postReconsiderationLitigation.total", after),
            "T4.reconsideration.total",
            now);
    CheckContext context =
        CheckContext.builder()
            .previous(with(zeros(FORM_2021), "T4.reconsideration.total", before).withYear(2023))
            .build();

    List<Finding> found = Checks.only("T4-AFTER-RECONSIDERATION").check(report, context).findings();

    assertThat(found).hasSize(findings).allMatch(finding -> finding.severity() == Severity.INFO);
  }

  @Test
  void aGovernmentWithMoreSuitsThanReconsiderationsIsAsked() {
    AnnualReport report = with(zeros(FORM_2021), "T4.postReconsiderationLitigation.total", "1");

    assertThat(Checks.found("T4-CO-DEFENDANT", report.withAgency("江河市人民政府")))
        .containsExactly("INFO T4.postReconsiderationLitigation.total");
    assertThat(Checks.found("T4-CO-DEFENDANT", report.withAgency("江河镇人民政府"))).isEmpty();
    assertThat(
            Checks.found(
                "T4-CO-DEFENDANT",
                with(report, "T4.reconsideration.total", "1").withAgency("江河市人民政府")))
        .isEmpty();
  }
}
