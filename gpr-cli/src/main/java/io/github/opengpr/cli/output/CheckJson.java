package io.github.opengpr.cli.output;

import io.github.opengpr.cli.input.ReadReport;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.Severity;
import io.github.opengpr.rules.json.CheckResultJson;
import io.github.opengpr.rules.json.CheckedReport;
import java.util.Locale;

/** What checking a report found, as one JSON object on one line. Immutable and thread-safe. */
public final class CheckJson {

  private final Severity least;
  private final String language;

  /**
   * A writer of results.
   *
   * @param least the lowest severity to write
   */
  public CheckJson(Severity least, Language language) {
    this.least = least;
    this.language = language.name().toLowerCase(Locale.ROOT);
  }

  /** The object for one report, with its line end. */
  public String of(ReadReport read, CheckResult result) {
    CheckedReport checked = CheckedReport.of(read.name(), read.report(), result, language);
    return Printable.json(CheckResultJson.write(checked.atLeast(least))) + "\n";
  }
}
