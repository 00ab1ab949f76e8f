package io.github.opengpr.rules;

import static io.github.opengpr.model.form.Form.FORM_2019;
import static io.github.opengpr.model.form.Form.FORM_2021;
import static io.github.opengpr.rules.SmallReports.blank;
import static io.github.opengpr.rules.SmallReports.sound;
import static io.github.opengpr.rules.SmallReports.with;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.form.Form;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words of findings on the figures of the tables: finding-words/tables.txt. */
class TableFindingWordsTest extends FindingWords {

  @Test
  void onTheTables() throws IOException {
    AnnualReport report = sound(FORM_2021);
    tell("sums of table three", "T3-", with(report, "T3.received.natural", 19));
    tell(
        "bounds of table three",
        "T3-",
        blank(
            with(with(report, "T3.handled.natural", 18), "T3.carriedOut.business", 12),
            "T3.carriedOut.natural",
            "T3.handled.business",
            "T3.granted.natural"));
    tell("parts of a row", "T3-", blank(with(report, "T3.granted.total", 0), "T3.granted.legal"));
    tell("no application", "T3-", with(report, "T3.partiallyGranted.natural", -1));
    tell("a backlog", "T3-", outOf(report, 20, 11));
    tell("most under 其他", "T3-", other(report));
    tell(
        "disputes without applications",
        "T4-",
        with(report.withFigures(zeros(FORM_2021)), "T4.directLitigation.total", 3));
    tell("table four", "T4-", with(report, "T4.reconsideration.pending", 4));
    tell(
        "parts of table four",
        "T4-",
        blank(with(report, "T4.directLitigation.pending", 4), "T4.directLitigation.corrected"));
    tell("stock of table two", "T2-", with(report, "T2.regulations.issued", 4));
    tell(
        "rules of a township",
        "T2-",
        with(with(report, "T2.regulations.issued", 1), "T2.regulations.inForce", 1)
            .withAgency("江河镇人民政府"));
    tell(
        "fees of a township",
        "T2-",
        report
            .withAgency("江河镇人民政府")
            .with(FORM_2021.cell("T2.fees.amount"), new BigDecimal("100000")));
    tell(
        "the same fees in yuan in the text",
        "T2-",
        report
            .with(FORM_2021.cell("T2.fees.amount"), new BigDecimal("1200"))
            .withOverview(Narrative.of("全年行政事业性收费1,200元。")));
    tell("a government without anything", "T2-", report.withAgency("江河市人民政府"));
    AnnualReport trial = sound(FORM_2019).withYear(2020);
    tell("table two of the trial form", "T2O-", with(trial, "T2.licensing.change", -3));
    tell("documents of the trial form", "T2O-", with(trial, "T2.regulations.newlyDisclosed", 3));
    tell("decisions without items", "T2O-", with(trial, "T2.penalties.decisions", 3));
    tell("projects without an amount", "T2O-", with(trial, "T2.procurement.projects", 3));
    tell(
        "an amount in yuan",
        "T2O-",
        with(trial, "T2.procurement.projects", 3)
            .with(FORM_2019.cell("T2.procurement.amount"), new BigDecimal("1234567.89")));
    tell(
        "an amount in ten thousands",
        "T2O-",
        with(trial, "T2.procurement.projects", 3)
            .with(FORM_2019.cell("T2.procurement.amount"), new BigDecimal("45.6")));
    tell("the trial form in 2021", "ST-FORM", trial.withYear(2021));
    tell("the form of 2021 in 2020", "ST-FORM", report.withYear(2020));
    tell("a mixture", "ST-FORM", sound(Form.MIXED_2021_2019));
    tell("the other mixture", "ST-FORM", sound(Form.MIXED_2019_2021));
    compare("tables");
  }

  /** So many came in and so many were left over, the rest granted. */
  private static AnnualReport outOf(AnnualReport report, long received, long left) {
    AnnualReport changed = report.withFigures(zeros(FORM_2021));
    for (String column : List.of("natural", "total")) {
      changed = with(changed, "T3.received." + column, received);
      changed = with(changed, "T3.granted." + column, received - left);
      changed = with(changed, "T3.handled." + column, received - left);
      changed = with(changed, "T3.carriedOut." + column, left);
    }
    return changed;
  }

  private static AnnualReport other(AnnualReport report) {
    AnnualReport changed = outOf(report, 20, 0);
    for (String column : List.of("natural", "total")) {
      changed = with(changed, "T3.granted." + column, 13);
      changed = with(changed, "T3.otherHandling.misc." + column, 7);
    }
    return changed;
  }
}
