package io.github.opengpr.cli.output;

import io.github.opengpr.cli.input.ReadReport;
import io.github.opengpr.cli.text.Language;
import io.github.opengpr.cli.text.Paint;
import io.github.opengpr.cli.text.Printable;
import io.github.opengpr.cli.text.Wrapping;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.printed.PlaceWords;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.Finding;
import io.github.opengpr.rules.Severity;
import io.github.opengpr.rules.diagnosis.TableDiagnosis;

/**
 * What checking a report found, a line a finding: for a glance, and for lists. Immutable and
 * thread-safe.
 */
public final class BriefText {

  private final Severity least;
  private final Language language;
  private final Paint paint;
  private final int width;

  /**
   * A writer of results.
   *
   * @param least the lowest severity to show; what is hidden is still counted
   * @param width how many columns a line may take; what is longer is cut
   */
  public BriefText(Severity least, Language language, Paint paint, int width) {
    this.least = least;
    this.language = language;
    this.paint = paint;
    this.width = width;
  }

  /** The findings about one report. */
  public String of(ReadReport read, CheckResult result) {
    StringBuilder text = new StringBuilder();
    text.append(paint.strong(ReportWords.name(read, language)))
        .append("  ")
        .append(Printable.words(ReportWords.agency(read, language)))
        .append(language.of("：", ": "))
        .append(Counts.of(result.findings()).in(language))
        .append('\n');
    for (TableDiagnosis diagnosis : result.diagnosis()) {
      if (!diagnosis.broken().isEmpty()) {
        add(text, language.of("推断", "likely"), language.of(diagnosis.words().get(0)));
      }
    }
    PlaceWords places = PlaceWords.of(read.report().form(), read.printed());
    for (Finding finding : result.findings()) {
      if (finding.severity().compareTo(least) <= 0) {
        Place place = RemarkWords.place(finding);
        add(
            text,
            language.of(finding.severity()),
            (place == null ? "" : language.of(places.of(place)) + " ")
                + language.of(finding.message()));
      }
    }
    return text.toString();
  }

  private void add(StringBuilder text, String label, String words) {
    String line = Wrapping.cut("  " + label + "  " + Printable.words(words), width);
    text.append(line).append('\n');
  }
}
