package io.github.opengpr.cli.output;

import io.github.opengpr.cli.input.ReadReport;
import io.github.opengpr.cli.text.Language;
import io.github.opengpr.cli.text.Printable;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.Severity;
import io.github.opengpr.rules.json.CheckResultJson;
import io.github.opengpr.rules.json.CheckedReport;
import io.github.opengpr.rules.json.CheckedReport.Provenance;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What checking a report found, as one JSON object on one line. Immutable and thread-safe. */
public final class CheckJson {

  private final Severity least;
  private final String language;
  private final @Nullable Maker maker;

  /**
   * A writer of results.
   *
   * @param least the lowest severity to write
   */
  public CheckJson(Severity least, Language language) {
    this(least, language, null);
  }

  /**
   * A writer of results that say what they were made from.
   *
   * @param least the lowest severity to write
   * @param maker what makes them; null if that is not written
   */
  public CheckJson(Severity least, Language language, @Nullable Maker maker) {
    this.least = least;
    this.language = language.name().toLowerCase(Locale.ROOT);
    this.maker = maker;
  }

  /**
   * What makes results.
   *
   * @param gpr the version
   * @param options a short name for what else they depend on
   */
  public record Maker(String gpr, String options) {}

  /** The object for one report, with its line end. */
  public String of(ReadReport read, CheckResult result) {
    CheckedReport checked =
        CheckedReport.of(read.name(), read.report(), result, language).atLeast(least);
    if (maker != null && read.contents() != null) {
      checked =
          checked.withProvenance(
              new Provenance(read.contents().sha256(), maker.gpr(), maker.options()));
    }
    return Printable.json(CheckResultJson.write(checked)) + "\n";
  }
}
