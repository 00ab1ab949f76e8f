package io.github.opengpr.rules;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.Filing;
import java.math.BigDecimal;
import java.util.List;

/** Reports small enough to check by hand, and the ways to spoil them. */
final class SmallReports {

  private SmallReports() {}

  /** Twelve applications, and one dispute of each kind. */
  static AnnualReport sound(Form form) {
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

  static void row(Figures.Builder figures, Form form, String row, long natural, long business) {
    figures.put(form.cell(row + ".natural"), natural);
    figures.put(form.cell(row + ".business"), business);
    figures.put(form.cell(row + ".total"), natural + business);
  }

  static AnnualReport with(AnnualReport report, String address, long value) {
    return report.with(report.form().cell(address), BigDecimal.valueOf(value));
  }

  static AnnualReport blank(AnnualReport report, String... addresses) {
    Figures.Builder figures = report.figures().toBuilder();
    for (String address : addresses) {
      figures.put(report.form().cell(address), null);
    }
    return report.withFigures(figures.build());
  }

  /**
   * The figures of a real report: 8 + 1 received and a total of 0, 9 handled, all under natural
   * persons; one cell prints two numbers, the last one of a row is not there.
   */
  static Filing bookedUnderAnotherApplicant() {
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

  static AnnualReport lastYear(long natural, long business) {
    AnnualReport report = sound(Form.FORM_2021).withYear(2021);
    Figures.Builder figures = report.figures().toBuilder();
    row(figures, report.form(), "T3.carriedOut", natural, business);
    return report.withFigures(figures.build());
  }
}
