package io.github.opengpr.cli.output;

import io.github.opengpr.cli.input.ReadReport;
import io.github.opengpr.cli.text.Language;
import io.github.opengpr.model.Message;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.printed.PlaceWords;
import io.github.opengpr.render.office.list.ListColumn;
import io.github.opengpr.render.office.list.ListSheet;
import io.github.opengpr.rules.CellRef;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.Citation;
import io.github.opengpr.rules.Finding;
import io.github.opengpr.rules.Severity;
import io.github.opengpr.rules.diagnosis.TableDiagnosis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What lists say of reports and findings, a row each. Thread-safe. */
public final class ListRows {

  private final Severity severity;
  private final Language language;

  /** Rows of findings of at least this severity. */
  public ListRows(Severity severity, Language language) {
    this.severity = severity;
    this.language = language;
  }

  /** The two sheets and their columns. */
  public List<ListSheet> sheets() {
    return List.of(
        new ListSheet(
            language.of("报告", "reports"),
            List.of(
                column("文件", "file", 40),
                column("机关", "agency", 28),
                column("年度", "year", 8),
                column("表式", "form", 10),
                column("错误", "errors", 8),
                column("警告", "warnings", 8),
                column("提示", "hints", 8),
                column("最可能的错误", "what is probably wrong", 50),
                column("未能读取的原因", "why it was not read", 40))),
        new ListSheet(
            language.of("问题", "findings"),
            List.of(
                column("文件", "file", 40),
                column("机关", "agency", 28),
                column("年度", "year", 8),
                column("级别", "severity", 8),
                column("问题", "what is wrong", 60),
                column("单元格", "cell", 40),
                column("填报值", "value", 10),
                column("位置", "place", 24),
                column("依据", "basis", 50),
                column("编号", "key", 36))));
  }

  private ListColumn column(String zh, String en, double width) {
    return new ListColumn(language.of(zh, en), width);
  }

  public List<@Nullable Object> report(ReadReport read, CheckResult result) {
    Counts counts = Counts.of(result.findings());
    return Arrays.asList(
        read.name(),
        ReportWords.agency(read.report()),
        read.report().year(),
        read.report().form().id(),
        counts.errors(),
        counts.warnings(),
        counts.notes(),
        language.of(result.diagnosis().stream().map(TableDiagnosis::summary)),
        null);
  }

  /** The row of a document that could not be read. */
  public List<@Nullable Object> unread(String name, Message why) {
    return Arrays.asList(name, null, null, null, null, null, null, null, language.of(why));
  }

  /** A row for each finding. */
  public List<List<@Nullable Object>> findings(ReadReport read, CheckResult result) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    PlaceWords places = PlaceWords.of(read.report().form(), read.printed());
    for (Finding finding : result.findings()) {
      if (finding.severity().compareTo(severity) <= 0) {
        rows.add(row(read, finding, places));
      }
    }
    return rows;
  }

  private List<@Nullable Object> row(ReadReport read, Finding finding, PlaceWords places) {
    CellRef cell = FindingCell.of(finding);
    // Of a sentence the sentence's place, of a sum that of the cell it is about.
    Place place = finding.place() == null && cell != null ? cell.place() : finding.place();
    return Arrays.asList(
        read.name(),
        ReportWords.agency(read.report()),
        read.report().year(),
        language.of(finding.severity()),
        language.of(finding.message()),
        cell == null ? null : cell.label(),
        cell == null ? null : cell.value(),
        place == null ? null : language.of(places.of(place)),
        language.of(finding.basis().stream().map(Citation::message)),
        finding.key());
  }
}
