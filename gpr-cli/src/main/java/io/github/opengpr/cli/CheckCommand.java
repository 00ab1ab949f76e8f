package io.github.opengpr.cli;

import io.github.opengpr.cli.console.Console;
import io.github.opengpr.cli.console.ExitStatus;
import io.github.opengpr.cli.copy.Copies;
import io.github.opengpr.cli.input.ReadReport;
import io.github.opengpr.cli.option.Operands;
import io.github.opengpr.cli.option.ScanOption;
import io.github.opengpr.cli.output.Counts;
import io.github.opengpr.cli.output.ReportTable;
import io.github.opengpr.cli.results.CheckOutput;
import io.github.opengpr.cli.resume.OptionsName;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.read.DocumentFormat;
import io.github.opengpr.rules.Baseline;
import io.github.opengpr.rules.CheckContext;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.RuleSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code gpr check}: says what is wrong with reports. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {"校核报告，逐条说明问题、单元格和依据。", "Checks reports: what is wrong, in which cell, and why."})
final class CheckCommand implements Callable<Integer> {

  private final Console console;
  @Mixin private Operands operands = new Operands();
  @Mixin private ScanOption scan;
  @Mixin private Circumstances circumstances = new Circumstances();
  @Mixin private RuleChoice choice = new RuleChoice();
  @Mixin private Copies copies = new Copies();
  @Mixin private Results results = new Results();

  CheckCommand(Console console, List<DocumentFormat> scans) {
    this.console = console;
    this.scan = new ScanOption(scans);
  }

  @Override
  public Integer call() {
    copies.refuseUnfit(operands);
    Batch batch = new Batch(console, scan.formats());
    RuleSet rules = choice.read();
    CheckContext context = choice.in(circumstances.read(batch, operands));
    CheckTotal total = new CheckTotal();
    try (CheckOutput output = results.begin(rules, operands.files(), told(context), console)) {
      check(batch, rules, context, output, total);
    }
    total.sayStale(console);
    if (batch.unreadable() > 0) {
      return ExitStatus.NOT_DONE;
    }
    copies.write(
        operands.files(),
        results.severity(),
        results.language(),
        console,
        results.arePrintedForPrograms() ? console::say : console::print);
    return total.hasErrors() ? ExitStatus.ERRORS_FOUND : ExitStatus.FINE;
  }

  private void check(
      Batch batch, RuleSet rules, CheckContext context, CheckOutput output, CheckTotal total) {
    batch.tellingUnread(output::unread);
    int before = batch.read();
    batch.run(
        operands.files(),
        contents -> copies.areWanted() ? null : earlier(output.earlier(contents)),
        read -> {
          circumstances.requireFit(context, read.report());
          return checked(read, check(rules, read, context), output);
        },
        checked -> {
          checked.write().run();
          total.add(checked.counts(), checked.row(), checked.stale());
          copies.keep(checked.source());
        });
    output.finish();
    if (output.isForPeople() && batch.read() - before > 1) {
      if (results.areText()) {
        console.print(total.table(results.language(), console));
      }
      console.print(total.in(results.language(), batch) + "\n");
    }
  }

  /** Everything the results depend on beside the documents. */
  private OptionsName told(CheckContext context) {
    OptionsName name = new OptionsName().with("scan", scan.isWanted());
    choice.tell(name);
    Circumstances.tell(context, name);
    return name;
  }

  private static @Nullable Checked earlier(CheckOutput.@Nullable Earlier earlier) {
    return earlier == null
        ? null
        : new Checked(earlier.keep(), earlier.counts(), null, earlier.stale(), null);
  }

  private Checked checked(ReadReport read, CheckResult result, CheckOutput output) {
    return new Checked(
        output.prepare(read, result),
        results.counts(result),
        results.areText() ? ReportTable.Row.of(read, result, results.language()) : null,
        result.stale().stream().map(Baseline.Entry::key).toList(),
        copies.source(read.report(), result));
  }

  /** What waits until its turn comes to be written. */
  private record Checked(
      Runnable write,
      Counts counts,
      ReportTable.@Nullable Row row,
      List<String> stale,
      Copies.@Nullable Source source) {}

  private static CheckResult check(RuleSet rules, ReadReport read, CheckContext context) {
    return read.printed() == null
        ? rules.check(read.report(), context, read.work())
        : rules.check(new Filing(read.report(), read.printed()), context, read.work());
  }
}
