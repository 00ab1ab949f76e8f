package sample.gpr.page;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Message;
import io.github.opengpr.render.office.list.ListColumn;
import io.github.opengpr.render.office.list.ListSheet;
import io.github.opengpr.render.office.list.ListWorkbook;
import io.github.opengpr.rules.CellRef;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The findings of a report as a workbook with a row for each. */
final class FindingSheet {

  private final AnnualReport report;
  private final String language;

  private FindingSheet(AnnualReport report, String language) {
    this.report = report;
    this.language = language;
  }

  static byte[] of(AnnualReport report, CheckResult result, Locale language) throws IOException {
    return new FindingSheet(report, language.getLanguage()).written(result);
  }

  private byte[] written(CheckResult result) throws IOException {
    ListSheet sheet =
        new ListSheet(
            words("问题", "findings"),
            List.of(
                column("机关", "agency", 28),
                column("年度", "year", 8),
                column("级别", "severity", 8),
                column("问题", "what is wrong", 60),
                column("单元格", "cell", 40),
                column("填报值", "value", 10),
                column("编号", "key", 36)));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ListWorkbook workbook = new ListWorkbook(List.of(sheet))) {
      for (Finding finding : result.findings()) {
        workbook.add(0, row(finding));
      }
      workbook.writeTo(bytes);
    }
    return bytes.toByteArray();
  }

  private List<Object> row(Finding finding) {
    CellRef cell = finding.cells().isEmpty() ? null : finding.cells().get(0);
    return Arrays.asList(
        report.agency(),
        report.year(),
        words(finding.severity().zh(), finding.severity().en()),
        finding.message().in(language),
        cell == null ? null : cell.label(),
        cell == null ? null : cell.value(),
        finding.key());
  }

  private ListColumn column(String zh, String en, double width) {
    return new ListColumn(words(zh, en), width);
  }

  private String words(String zh, String en) {
    return new Message(zh, en).in(language);
  }
}
