package io.github.opengpr.cli;

import io.github.opengpr.cli.console.Console;
import io.github.opengpr.cli.console.RefusedException;
import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.diagnosis.CellChange;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;

/** The copies that may be made of a report that was checked: corrected, or with remarks. */
final class Copies {

  @Mixin private Correction correction = new Correction();
  @Mixin private MarkedCopy marked = new MarkedCopy();
  private @Nullable Source source;

  /** What copies are made from. */
  record Source(AnnualReport report, CheckResult result) {}

  /**
   * Refuses what cannot be right whatever the report holds, before it is read.
   *
   * @throws RefusedException then
   */
  void refuseUnfit(List<String> operands) {
    correction.refuseUnfit(operands, marked.isWanted());
    marked.refuseUnfit(operands);
  }

  /** What copies are made from; null if none is wanted. */
  @Nullable Source source(AnnualReport report, CheckResult result) {
    return correction.isWanted() || marked.isWanted() ? new Source(report, result) : null;
  }

  /** Keeps what copies are made from until the report's results are written. */
  void keep(@Nullable Source checked) {
    source = checked;
  }

  /**
   * Writes the copies, if a report was checked.
   *
   * @throws RefusedException if one cannot be made or written
   */
  void write(List<String> operands, Results results, Console console) {
    if (source == null) {
      return;
    }
    AnnualReport report = source.report();
    CheckResult result = source.result();
    if (marked.isWanted()) {
      List<CellChange> changes = correction.named(report, result.diagnosis());
      marked.write(
          operands.get(0), result, results.severity(), changes, results.language(), console);
    }
    Optional<String> changed =
        correction.write(report, result.diagnosis(), console, results.language());
    if (results.arePrintedForPrograms()) {
      changed.ifPresent(console::say);
    } else {
      changed.ifPresent(console::print);
    }
  }
}
