package io.github.opengpr.rules.diagnosis.report;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.Paragraph;
import io.github.opengpr.model.form.Section;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.printed.PrintedLine;
import io.github.opengpr.model.printed.PrintedSection;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.diagnosis.Support;
import io.github.opengpr.rules.text.Narrative;
import io.github.opengpr.rules.text.Span;
import io.github.opengpr.rules.text.Statement;
import io.github.opengpr.rules.text.StatementKind;
import io.github.opengpr.rules.text.TextLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What section 一 states about cells of table three, as far as its meaning is not in doubt. It only
 * ever speaks for a value that the sums gave; it never makes one.
 */
final class Testimony {

  private static final Map<StatementKind, List<String>> CELLS =
      Map.of(
          StatementKind.RECEIVED, List.of("T3.received.total"),
          StatementKind.REQUESTS, List.of("T3.received.total", "T3.handled.total"),
          StatementKind.CARRIED_IN, List.of("T3.carriedIn.total"),
          StatementKind.HANDLED, List.of("T3.handled.total"),
          StatementKind.CARRIED_OUT, List.of("T3.carriedOut.total"),
          StatementKind.GRANTED, List.of("T3.granted.total"),
          StatementKind.PARTIALLY_GRANTED, List.of("T3.partiallyGranted.total"));

  private static final String CLAUSE_ENDS = "，,；;。：:\n";
  private static final int LONGEST = 40;

  private final @Nullable Narrative narrative;
  private final List<PrintedLine> printed;

  private Testimony(@Nullable Narrative narrative, List<PrintedLine> printed) {
    this.narrative = narrative;
    this.printed = printed;
  }

  static Testimony of(Subject subject) {
    io.github.opengpr.model.Narrative overview = subject.report().overview();
    if (overview == null) {
      return new Testimony(null, List.of());
    }
    List<TextLine> lines = new ArrayList<>();
    for (Paragraph paragraph : overview.paragraphs()) {
      lines.add(new TextLine(lines.size() + 1, paragraph.full()));
    }
    List<PrintedLine> printed =
        subject.hasPrinted()
            ? subject
                .printed()
                .section(Section.OVERVIEW)
                .map(PrintedSection::lines)
                .orElse(List.of())
            : List.of();
    return new Testimony(
        Narrative.of(lines, subject.report().year()),
        printed.size() == lines.size() ? printed : List.of());
  }

  /** What speaks for a value of a cell; empty if nothing does. */
  List<Support> of(String address, long value) {
    List<Support> support = new ArrayList<>();
    if (narrative != null) {
      for (Statement statement : narrative.statements()) {
        BigDecimal number = statement.number();
        if (statement.isCertain()
            && number != null
            && number.compareTo(BigDecimal.valueOf(value)) == 0
            && CELLS.getOrDefault(statement.kind(), List.of()).contains(address)) {
          support.add(support(narrative, statement));
          break;
        }
      }
    }
    return support;
  }

  private Support support(Narrative text, Statement statement) {
    String quote = text.passage().excerpt(clause(text, statement)).text();
    int line = text.passage().excerpt(statement.span()).line();
    Place place = line >= 1 && line <= printed.size() ? printed.get(line - 1).place() : null;
    return new Support(
        Support.Source.TEXT,
        new Message(
            "与文字部分“" + quote + "”" + (place == null ? "" : "（" + place.zh() + "）") + "相符",
            "the text agrees: “" + quote + "”" + (place == null ? "" : " (" + place.en() + ")")),
        place);
  }

  /** From the beginning of the clause to the end of the number. */
  private static Span clause(Narrative text, Statement statement) {
    String all = text.passage().text();
    int end = statement.span().end();
    int start = statement.span().start();
    int first = Math.max(statement.sentence().start(), end - LONGEST);
    while (start > first && CLAUSE_ENDS.indexOf(all.charAt(start - 1)) < 0) {
      start--;
    }
    return new Span(start, end);
  }
}
