package io.github.opengpr.cli.results;

import io.github.opengpr.cli.console.Console;
import io.github.opengpr.cli.console.NewFile;
import io.github.opengpr.cli.console.RefusedException;
import io.github.opengpr.cli.input.ReadReport;
import io.github.opengpr.cli.output.ListRows;
import io.github.opengpr.cli.text.Language;
import io.github.opengpr.model.Message;
import io.github.opengpr.render.office.list.ListWorkbook;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Results as a workbook of two lists: reports and findings. Its rows wait in files, not in memory.
 */
public final class ListOutput implements CheckOutput {

  private static final int REPORTS = 0;
  private static final int FINDINGS = 1;

  private final Path path;
  private final Language language;
  private final Console console;
  private final ListRows rows;
  private final ListWorkbook workbook;

  /**
   * A workbook at the place the user named.
   *
   * @throws RefusedException if none can be written there
   */
  public ListOutput(
      Destination to,
      List<String> operands,
      Severity severity,
      Language language,
      Console console) {
    if (!to.isGiven()) {
      throw new RefusedException(
          "清单要写成文件，请用 -o 指明，如 -o 清单.xlsx",
          "lists are written to a file; name it with -o, such as -o list.xlsx");
    }
    to.refuseOperands(operands);
    this.path = to.path();
    this.language = language;
    this.console = console;
    this.rows = new ListRows(severity, language);
    if (!Destination.endsWith(path, ".xlsx")) {
      throw new RefusedException(
          "--format xlsx 的 -o 应以 .xlsx 结尾，不是 " + path,
          "-o of --format xlsx must end in .xlsx, not be " + path);
    }
    NewFile.requirePlace(path);
    try {
      this.workbook = new ListWorkbook(rows.sheets());
    } catch (IOException e) {
      throw Destination.unwritable(path, e);
    }
  }

  @Override
  public Runnable prepare(ReadReport read, CheckResult result) {
    List<@Nullable Object> report = rows.report(read, result);
    List<List<@Nullable Object>> findings = rows.findings(read, result);
    return () -> {
      add(REPORTS, report);
      findings.forEach(finding -> add(FINDINGS, finding));
    };
  }

  @Override
  public void unread(String name, Message why) {
    add(REPORTS, rows.unread(name, why));
  }

  private void add(int sheet, List<@Nullable Object> row) {
    try {
      workbook.add(sheet, row);
    } catch (IOException e) {
      throw Destination.unwritable(path, e);
    }
  }

  @Override
  public void finish() {
    try (workbook) {
      NewFile.write(path, part -> workbook.writeTo(Files.newOutputStream(part)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    console.printWritten(path, language);
  }

  @Override
  public boolean isForPeople() {
    return true;
  }
}
