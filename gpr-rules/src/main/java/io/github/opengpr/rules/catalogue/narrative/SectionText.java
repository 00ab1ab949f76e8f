package io.github.opengpr.rules.catalogue.narrative;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.printed.PrintedLine;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.claims.section.WordedSection;
import io.github.opengpr.rules.text.Narrative;
import io.github.opengpr.rules.text.passage.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the report told in words: what it says and where each sentence stands. Immutable.
 *
 * @param address its name in JSON and in findings, such as {@code overview}
 * @param zh what it is called in a Chinese message
 * @param en what it is called in an English message
 * @param narrative what it says
 * @param heading where its heading stands; null if not known
 * @param printed its lines as printed, one for each paragraph; empty if not known
 */
public record SectionText(
    String address,
    String zh,
    String en,
    Narrative narrative,
    @Nullable Place heading,
    List<PrintedLine> printed) {

  /** A part with its name. */
  static SectionText of(Part part, WordedSection section) {
    return new SectionText(
        part.address(),
        part.zh(),
        part.en(),
        section.narrative(),
        section.heading(),
        section.printed());
  }

  /** What messages call it. */
  public Message name() {
    return new Message(zh, en);
  }

  /** Begins a finding about the part as a whole. */
  Findings.Draft finding(Findings findings) {
    return finding(findings, address);
  }

  /** Begins a finding about one instance of a rule in the part. */
  Findings.Draft finding(Findings findings, String instance) {
    return findings.at(instance).place(heading);
  }

  /** Begins a finding about a sentence, or any stretch of the text. */
  Findings.Draft finding(Findings findings, Span sentence) {
    return shown(findings.at(address), sentence);
  }

  /** Gives a finding the sentence and its place. */
  public Findings.Draft shown(Findings.Draft draft, Span sentence) {
    return draft.place(place(sentence)).excerpt(quote(sentence));
  }

  /** A stretch of the text as printed. */
  public String quote(Span span) {
    return narrative.passage().excerpt(span).text();
  }

  /** Where a stretch of the text begins; null if not known. */
  @Nullable Place place(Span span) {
    int line = narrative.passage().line(span);
    return line >= 1 && line <= printed.size() ? printed.get(line - 1).place() : null;
  }

  /**
   * What messages call a part.
   *
   * @param address its name in JSON and in findings
   * @param zh its name in Chinese
   * @param en its name in English
   */
  record Part(String address, String zh, String en) {}
}
