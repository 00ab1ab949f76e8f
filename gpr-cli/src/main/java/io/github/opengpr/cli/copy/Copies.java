package io.github.opengpr.cli.copy;

import io.github.opengpr.cli.console.Console;
import io.github.opengpr.cli.console.RefusedException;
import io.github.opengpr.cli.option.Operands;
import io.github.opengpr.cli.text.Language;
import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.Severity;
import io.github.opengpr.rules.diagnosis.CellChange;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;

/** The copies that may be made of a report that was checked: corrected, or with remarks. */
public final class Copies {

  @Mixin private Correction correction = new Correction();
  @Mixin private MarkedCopy marked = new MarkedCopy();
  private @Nullable Source source;

  /** What copies are made from. */
  public record Source(AnnualReport report, CheckResult result) {}

  /**
   * Refuses what cannot be right whatever the report holds, before it is read.
   *
   * @throws RefusedException then
   */
  public void refuseUnfit(Operands operands) {
    correction.refuseUnfit(operands, marked.isWanted());
    marked.refuseUnfit(operands.files());
  }

  /** Whether any is to be made: then the report has to be read, whatever is known of it. */
  public boolean areWanted() {
    return correction.isWanted() || marked.isWanted();
  }

  /** What copies are made from; null if none is wanted. */
  public @Nullable Source source(AnnualReport report, CheckResult result) {
    return areWanted() ? new Source(report, result) : null;
  }

  /** Keeps what copies are made from until the report's results are written. */
  public void keep(@Nullable Source checked) {
    source = checked;
  }

  /**
   * Writes the copies, if a report was checked.
   *
   * @param changes takes what was corrected, in words
   * @throws RefusedException if one cannot be made or written
   */
  public void write(
      List<String> operands,
      Severity severity,
      Language language,
      Console console,
      Consumer<String> changes) {
    if (source == null) {
      return;
    }
    AnnualReport report = source.report();
    CheckResult result = source.result();
    if (marked.isWanted()) {
      List<CellChange> named = correction.named(report, result.diagnosis());
      marked.write(operands.get(0), result, severity, named, language, console);
    }
    correction.write(report, result.diagnosis(), console, language).ifPresent(changes);
  }
}
