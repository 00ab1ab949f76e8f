package io.github.opengpr.cli;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.json.GprJson;
import io.github.opengpr.render.text.Style;
import io.github.opengpr.render.text.TextRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reports for tests, as JSON files. */
final class Filed {

  private Filed() {}

  /** A report with text in every section and 0 in every cell: nothing is wrong with it. */
  static AnnualReport sound(Form form) {
    Figures.Builder figures = Figures.builder(form);
    for (Cell cell : form.cells()) {
      figures.put(cell, 0);
    }
    return AnnualReport.of(figures.build())
        .withYear(form == Form.FORM_2019 ? 2020 : 2022)
        .withAgency("青禾镇人民政府")
        .withTitle((form == Form.FORM_2019 ? 2020 : 2022) + "年青禾镇人民政府政府信息公开工作年度报告")
        .withOverview(
            Narrative.of(
                "本镇主动公开各类政府信息，做好依申请公开，加强政府信息管理和平台建设，落实监督保障。", "工作考核、社会评议和责任追究按规定开展，全年没有责任追究情形。"))
        .withProblems(Narrative.of("存在的问题：解读形式较少，更新不够及时。改进措施：增加图文解读，专人负责每周检查更新。"))
        .withOtherMatters(Narrative.of("本年度没有收取信息处理费。"));
  }

  /** The sound report of 2021's form with the broken sums of an applicant booked twice. */
  static AnnualReport unsound() {
    return with(
        sound(Form.FORM_2021),
        "T3.received.natural",
        8,
        "T3.received.business",
        1,
        "T3.partiallyGranted.natural",
        1,
        "T3.partiallyGranted.total",
        1,
        "T3.unavailable.notHeld.natural",
        8,
        "T3.unavailable.notHeld.total",
        8,
        "T3.handled.natural",
        9,
        "T3.handled.total",
        9);
  }

  static AnnualReport with(AnnualReport report, Object... addressesAndValues) {
    AnnualReport changed = report;
    for (int i = 0; i < addressesAndValues.length; i += 2) {
      Cell cell = report.form().cell((String) addressesAndValues[i]);
      Object value = addressesAndValues[i + 1];
      changed = changed.with(cell, value == null ? null : new BigDecimal(String.valueOf(value)));
    }
    return changed;
  }

  /** Writes a report as text, with one of its numbers printed in other words. */
  static Path writeDoubting(Path file, AnnualReport report, String number, String words) {
    String text = TextRenderer.render(report, Style.TSV);
    String cell = "\t" + number + "\t";
    if (!text.contains(cell)) {
      throw new IllegalArgumentException(number);
    }
    return write(file, text.replace(cell, "\t" + words + "\t"));
  }

  static Path write(Path file, AnnualReport report) {
    return write(file, GprJson.write(report));
  }

  static Path write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
