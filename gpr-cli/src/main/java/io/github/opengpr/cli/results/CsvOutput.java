package io.github.opengpr.cli.results;

import io.github.opengpr.cli.console.Console;
import io.github.opengpr.cli.console.RefusedException;
import io.github.opengpr.cli.input.ReadReport;
import io.github.opengpr.cli.output.Csv;
import io.github.opengpr.cli.output.ListRows;
import io.github.opengpr.cli.text.Language;
import io.github.opengpr.model.Message;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Results as lists for spreadsheets: the findings to standard output or a file, or the findings and
 * the reports into a folder. Nothing is kept of what is written.
 */
public final class CsvOutput implements CheckOutput {

  private static final int REPORTS = 0;
  private static final int FINDINGS = 1;

  private final ListRows rows;
  private final Language language;
  private final Console console;
  private final @Nullable Path path;
  private final TextSink findings;
  private final TextSink reports;

  /**
   * Lists at the place the user named, if any.
   *
   * @throws RefusedException if none can be written there
   */
  public CsvOutput(
      Destination to, List<String> operands, Severity least, Language language, Console console) {
    this.rows = new ListRows(least, language);
    this.language = language;
    this.console = console;
    if (!to.isGiven()) {
      this.path = null;
      this.findings = console::print;
      this.reports = text -> {};
    } else {
      this.path = to.path();
      to.refuseOperands(operands);
      if (to.isFile(".csv")) {
        Destination.requireFolderOf(path);
        this.findings = ResultFile.begin(path, heads(FINDINGS));
        this.reports = text -> {};
      } else if (to.isFolder(operands)) {
        Destination.makeFolder(path);
        this.findings = ResultFile.begin(path.resolve("findings.csv"), heads(FINDINGS));
        this.reports = beside(findings, path.resolve("reports.csv"));
      } else {
        throw new RefusedException(
            "--format csv 的 -o 应以 .csv 结尾，或是文件夹，如 -o 结果/，不是 " + path,
            "-o of --format csv must end in .csv or be a folder, such as -o results/, not " + path);
      }
    }
    findings.add(Csv.head(rows.sheets().get(FINDINGS)));
    reports.add(Csv.head(rows.sheets().get(REPORTS)));
  }

  private static TextSink beside(TextSink first, Path file) {
    try {
      return ResultFile.begin(file, heads(REPORTS));
    } catch (RefusedException e) {
      first.close();
      throw e;
    }
  }

  /** What lists of a kind begin with, in each language. */
  private static List<String> heads(int sheet) {
    return Stream.of(Language.values())
        .map(language -> Csv.head(new ListRows(Severity.INFO, language).sheets().get(sheet)))
        .toList();
  }

  @Override
  public Runnable prepare(ReadReport read, CheckResult result) {
    StringBuilder found = new StringBuilder();
    rows.findings(read, result).forEach(row -> found.append(Csv.line(row)));
    String report = Csv.line(rows.report(read, result));
    return () -> {
      findings.add(found.toString());
      reports.add(report);
    };
  }

  @Override
  public void unread(String name, Message why) {
    reports.add(Csv.line(rows.unread(name, why)));
  }

  @Override
  public void finish() {
    findings.finish();
    reports.finish();
    if (path != null) {
      console.printWritten(path, language);
    }
  }

  @Override
  public void close() {
    findings.close();
    reports.close();
  }

  @Override
  public boolean isForPeople() {
    return path != null;
  }
}
