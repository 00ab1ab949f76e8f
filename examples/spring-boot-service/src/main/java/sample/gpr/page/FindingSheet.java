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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The findings of a report as a workbook with a row for each. */
final class FindingSheet {

  /** A column, and what stands in it. */
  private record Column(Message head, double width, Function<Finding, Object> value) {}

  private FindingSheet() {}

  static byte[] of(AnnualReport report, CheckResult result, Locale language) throws IOException {
    List<Column> columns =
        List.of(
            column("机关", "agency", 28, finding -> report.agency()),
            column("年度", "year", 8, finding -> report.year()),
            column("级别", "severity", 8, finding -> severity(finding).in(language)),
            column("问题", "what is wrong", 60, finding -> finding.message().in(language)),
            column("单元格", "cell", 40, finding -> first(finding, CellRef::label)),
            column("填报值", "value", 10, finding -> first(finding, CellRef::value)),
            column("编号", "key", 36, Finding::key));
    ListSheet sheet =
        new ListSheet(
            new Message("问题", "findings").in(language),
            columns.stream()
                .map(column -> new ListColumn(column.head().in(language), column.width()))
                .toList());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ListWorkbook workbook = new ListWorkbook(List.of(sheet))) {
      for (Finding finding : result.findings()) {
        List<Object> row = new ArrayList<>();
        columns.forEach(column -> row.add(column.value().apply(finding)));
        workbook.add(0, row);
      }
      workbook.writeTo(bytes);
    }
    return bytes.toByteArray();
  }

  private static Column column(
      String zh, String en, double width, Function<Finding, Object> value) {
    return new Column(new Message(zh, en), width, value);
  }

  private static Message severity(Finding finding) {
    return new Message(finding.severity().zh(), finding.severity().en());
  }

  /** Of the first cell that a finding names; null if it names none. */
  private static Object first(Finding finding, Function<CellRef, Object> value) {
    return finding.cells().isEmpty() ? null : value.apply(finding.cells().get(0));
  }
}
