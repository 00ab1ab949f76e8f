package io.github.opengpr.cli;

import io.github.opengpr.cli.input.ReadReport;
import io.github.opengpr.cli.output.BriefText;
import io.github.opengpr.cli.output.CheckJson;
import io.github.opengpr.cli.output.CheckText;
import io.github.opengpr.cli.output.Counts;
import io.github.opengpr.cli.output.Language;
import io.github.opengpr.cli.output.Paint;
import io.github.opengpr.cli.output.ReportTable;
import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.read.DocumentFormat;
import io.github.opengpr.rules.Baseline;
import io.github.opengpr.rules.CheckContext;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.Severity;
import io.github.opengpr.rules.diagnosis.CellChange;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gpr check}: says what is wrong with reports. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {"校核报告，逐条说明问题、单元格和依据。", "Checks reports: what is wrong, in which cell, and why."})
final class CheckCommand implements Callable<Integer> {

  /** How results are written. */
  enum Format {
    /** For people. */
    TEXT,
    /** One JSON object per report and line. */
    JSON,
    /** A web page for each report. */
    HTML,
    /** A workbook with a list of reports and a list of findings. */
    XLSX,
    /** The same lists as text for spreadsheets. */
    CSV,
    /** A log for build servers. */
    SARIF
  }

  private final Console console;
  @Mixin private Operands operands = new Operands();
  @Mixin private ScanOption scan;
  @Mixin private Circumstances circumstances = new Circumstances();
  @Mixin private RuleChoice choice = new RuleChoice();
  @Mixin private Correction correction = new Correction();
  @Mixin private MarkedCopy marked = new MarkedCopy();
  @Mixin private Destination destination = new Destination();
  @Mixin private Speech speech = new Speech();

  @Option(
      names = "--format",
      paramLabel = "text|json|html|xlsx|csv|sarif",
      defaultValue = "text",
      description = {
        "结果的格式；html 是网页，xlsx、csv 是报告和问题清单，sarif 供构建服务器使用；用 -o 指明写到哪里。",
        "The format of results; html is web pages, xlsx and csv are lists, sarif is for build"
            + " servers; -o says where to write."
      })
  private Format format = Format.TEXT;

  @Option(
      names = "--severity",
      paramLabel = "error|warning|info",
      defaultValue = "info",
      converter = SeverityOption.class,
      description = {"只列出这一级及以上的问题：错误、警告或提示。", "Lists only findings of at least this severity."})
  private Severity severity = Severity.INFO;

  @Option(
      names = "--claims",
      description = {"逐个列出正文中的数字及核对结果。", "Lists every number in the text and what became of it."})
  private boolean claims;

  @Option(
      names = "--brief",
      description = {"每个问题只印一行。", "Prints one line a finding."})
  private boolean brief;

  CheckCommand(Console console, List<DocumentFormat> scans) {
    this.console = console;
    this.scan = new ScanOption(scans);
  }

  @Override
  public Integer call() {
    correction.refuseUnfit(operands.files(), marked.isWanted());
    marked.refuseUnfit(operands.files());
    Batch batch = new Batch(console, scan.formats());
    RuleSet rules = choice.read();
    CheckContext context = choice.in(circumstances.read(batch, operands));
    Total total = new Total();
    try (CheckOutput output = output(rules)) {
      check(batch, rules, context, output, total);
    }
    total.sayStale(console);
    if (batch.unreadable() > 0) {
      return ExitStatus.NOT_DONE;
    }
    if (total.diagnosed != null) {
      copy(total.diagnosed);
    }
    return total.errors > 0 ? ExitStatus.ERRORS_FOUND : ExitStatus.FINE;
  }

  private void check(
      Batch batch, RuleSet rules, CheckContext context, CheckOutput output, Total total) {
    batch.tellingUnread(output::unread);
    int before = batch.read();
    batch.run(
        operands.files(),
        read -> {
          circumstances.requireFit(context, read.report());
          CheckResult result = check(rules, read, context);
          return new Checked(
              output.prepare(read, result),
              ReportTable.Row.of(read, result, speech.language()),
              result.stale(),
              correction.isWanted() || marked.isWanted()
                  ? new Diagnosed(read.report(), result)
                  : null);
        },
        checked -> {
          checked.write().run();
          total.add(checked);
        });
    output.finish();
    if (output.isForPeople() && batch.read() - before > 1) {
      if (format == Format.TEXT) {
        console.print(total.table.in(speech.language(), paint(), console.width()));
      }
      console.print(total.in(speech.language(), batch) + "\n");
    }
  }

  private CheckOutput output(RuleSet rules) {
    Language language = speech.language();
    if (destination.isGiven() && (format == Format.TEXT || format == Format.JSON)) {
      throw new RefusedException(
          "-o 用于 --format html、xlsx、csv 和 sarif；其他格式写到标准输出",
          "-o goes with --format html, xlsx, csv and sarif; other formats are printed");
    }
    return switch (format) {
      case TEXT ->
          new PrintedOutput(
              console,
              brief
                  ? new BriefText(severity, language, paint(), console.longest())::of
                  : new CheckText(rules, severity, language, paint(), console.width(), claims)::of,
              true);
      case JSON -> new PrintedOutput(console, new CheckJson(severity, language)::of, false);
      case HTML -> new PageOutput(destination, operands.files(), language, console);
      case XLSX -> new ListOutput(destination, severity, language, console);
      case CSV -> new CsvOutput(destination, operands.files(), severity, language, console);
      case SARIF ->
          new SarifOutput(destination, operands.files(), rules, severity, language, console);
    };
  }

  private Paint paint() {
    return console.isColoured() ? Paint.TERMINAL : Paint.NONE;
  }

  private static CheckResult check(RuleSet rules, ReadReport read, CheckContext context) {
    return read.printed() == null
        ? rules.check(read.report(), context, read.work())
        : rules.check(new Filing(read.report(), read.printed()), context, read.work());
  }

  private void copy(Diagnosed diagnosed) {
    AnnualReport report = diagnosed.report();
    CheckResult result = diagnosed.result();
    if (marked.isWanted()) {
      List<CellChange> changes = correction.named(report, result.diagnosis());
      marked.write(operands.files().get(0), result, severity, changes, speech.language(), console);
    }
    Optional<String> changed =
        correction.write(report, result.diagnosis(), console, speech.language());
    boolean forPrograms =
        format == Format.JSON
            || (format == Format.CSV || format == Format.SARIF) && !destination.isGiven();
    if (!forPrograms) {
      changed.ifPresent(console::print);
    } else {
      // Standard output holds what programs read and nothing else.
      changed.ifPresent(console::say);
    }
  }

  private record Checked(
      Runnable write,
      ReportTable.Row row,
      List<Baseline.Entry> stale,
      @Nullable Diagnosed diagnosed) {}

  /** What copies are made from. */
  private record Diagnosed(AnnualReport report, CheckResult result) {}

  /** What all reports together gave. */
  private static final class Total {

    private final ReportTable table = new ReportTable();
    private int reports;
    private int faulty;
    private int errors;
    private int warnings;
    private int notes;
    private @Nullable Set<String> stale;
    private @Nullable Diagnosed diagnosed;

    void add(Checked checked) {
      Counts counts = checked.row().counts();
      reports++;
      faulty += counts.errors() > 0 ? 1 : 0;
      errors += counts.errors();
      warnings += counts.warnings();
      notes += counts.notes();
      table.add(checked.row());
      diagnosed = checked.diagnosed();
      Set<String> keys = new LinkedHashSet<>();
      checked.stale().forEach(entry -> keys.add(entry.key()));
      if (stale == null) {
        stale = keys;
      } else {
        stale.retainAll(keys);
      }
    }

    String in(Language language, Batch batch) {
      String counts = new Counts(errors, warnings, notes).in(language);
      int unreadable = batch.unreadable();
      return language.of(
          "共"
              + reports
              + "份报告，"
              + faulty
              + "份有错误；"
              + counts
              + (unreadable == 0 ? "" : "；" + unreadable + "个文件未能读取"),
          Language.plural(reports, "report")
              + ", "
              + faulty
              + " with errors; "
              + counts
              + (unreadable == 0
                  ? ""
                  : "; " + Language.plural(unreadable, "file") + " could not be read"));
    }

    /** Entries that no report needed any more. */
    void sayStale(Console console) {
      if (stale != null && !stale.isEmpty()) {
        String keys = String.join(", ", stale);
        console.say("已接受的问题中，下列各条不再出现，可以删去 / accepted but no longer found, can go: " + keys);
      }
    }
  }
}
