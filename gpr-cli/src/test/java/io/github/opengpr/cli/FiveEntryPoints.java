package io.github.opengpr.cli;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.json.GprJson;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.read.ReportReader;
import io.github.opengpr.read.office.OfficeFormats;
import io.github.opengpr.render.html.EvidencePage;
import io.github.opengpr.render.text.Style;
import io.github.opengpr.render.text.TextRenderer;
import io.github.opengpr.rules.Baseline;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.Finding;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.Severity;
import io.github.opengpr.rules.diagnosis.TableDiagnosis;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The code of README.md, between its marks word for word. */
final class FiveEntryPoints {

  private FiveEntryPoints() {}

  static void first(Path file, Path page) throws IOException {
    // begin first
    Filing filing = ReportReader.of(OfficeFormats.all()).read(file); // Word, Excel, PDF, text, web
    CheckResult result = RuleSet.standard().check(filing);
    for (Finding finding : result.errors()) {
      System.out.println(finding.key() + " " + finding.message().zh()); // or .en()
    }
    for (TableDiagnosis diagnosis : result.diagnosis()) {
      System.out.println(diagnosis.summary().zh()); // which cell is probably wrong
    }
    Files.writeString(page, EvidencePage.of(filing, result)); // the page in the picture
    // end first
  }

  static Filing read(Path path) throws IOException {
    // begin read
    Filing filing = ReportReader.standard().read(path); // text, Markdown, HTML
    Filing word = ReportReader.of(OfficeFormats.all()).read(path); // DOCX, DOC, PDF
    AnnualReport report = filing.report(); // the values; filing.printed() knows where and how sure
    // end read
    return word.report().equals(report) ? filing : word;
  }

  static List<String> check(Filing filing) {
    List<String> lines = new ArrayList<>();
    // begin check
    CheckResult result = RuleSet.standard().check(filing);
    for (Finding finding : result.errors()) {
      lines.add(finding.line() + ": " + finding.message().zh()); // or .en()
    }
    // end check
    return lines;
  }

  static RuleSet choose() {
    // begin choose
    RuleSet mine =
        RuleSet.standard()
            .without("ST-TITLE")
            .withSeverity("FM-BLANK", Severity.INFO)
            .accepting(
                Baseline.of(
                    List.of(
                        new Baseline.Entry(
                            "T3-BALANCE", "T3.received.natural", "corrected in May"))));
    // end choose
    return mine;
  }

  static String render(AnnualReport report) {
    // begin render
    String framed = TextRenderer.render(report);
    String markdown = TextRenderer.render(report, Style.MARKDOWN);
    // end render
    return framed + markdown;
  }

  static AnnualReport build() throws IOException {
    // begin build
    Form form = Form.FORM_2021;
    AnnualReport report =
        AnnualReport.blank(form)
            .withYear(2024)
            .withAgency("青禾镇人民政府")
            .with(form.cell("T3.received.natural"), BigDecimal.valueOf(8));
    String json = GprJson.write(report); // a blank cell is null, never 0
    AnnualReport same = GprJson.read(json); // strict: 1.7 or "2" is refused for a count
    // end build
    return same.equals(report) ? report : same;
  }
}
