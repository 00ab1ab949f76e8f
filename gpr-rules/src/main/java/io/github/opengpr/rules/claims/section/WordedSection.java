package io.github.opengpr.rules.claims.section;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.printed.PrintedLine;
import io.github.opengpr.rules.text.Narrative;
import io.github.opengpr.rules.text.passage.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a report told in words. Immutable.
 *
 * @param address its name in JSON and in findings, such as {@code overview}
 * @param narrative what it says
 * @param heading where its heading stands; null if not known
 * @param printed its lines as printed, one for each paragraph; empty if not known
 */
public record WordedSection(
    String address, Narrative narrative, @Nullable Place heading, List<PrintedLine> printed) {

  /** Where a stretch of the text begins; null if not known. */
  public @Nullable Place place(Span span) {
    int line = narrative.passage().line(span);
    return line >= 1 && line <= printed.size() ? printed.get(line - 1).place() : null;
  }
}
