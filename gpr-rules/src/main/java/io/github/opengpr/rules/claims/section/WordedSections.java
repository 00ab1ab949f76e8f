package io.github.opengpr.rules.claims.section;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Paragraph;
import io.github.opengpr.model.form.Section;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.printed.Printed;
import io.github.opengpr.model.printed.PrintedLine;
import io.github.opengpr.model.printed.PrintedSection;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.text.Narrative;
import io.github.opengpr.rules.text.passage.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * All parts of a report told in words, in the order of the report: what stands before section 一,
 * sections 一, 五 and 六, what stands after them. Those that it has not are left out. Immutable.
 *
 * @param sections the parts
 */
public record WordedSections(List<WordedSection> sections) {

  private static final int LONGEST_CONTENTS_LINE = 300;

  /** A line of a table of contents: dots and a page. */
  private static final Pattern CONTENTS_LINE =
      Pattern.compile(".*(?:[.．·]{4,}|…{2,})\\s*[0-9０-９]{1,3}\\s*");

  /** Keeps a copy. */
  public WordedSections {
    sections = List.copyOf(sections);
  }

  /** The parts of a subject, read once. */
  public static WordedSections of(Subject subject) {
    return subject.derive(WordedSections.class, WordedSections::read);
  }

  private static WordedSections read(Subject subject) {
    AnnualReport report = subject.report();
    Printed printed = subject.hasPrinted() ? subject.printed() : null;
    List<WordedSection> found = new ArrayList<>();
    Integer year = report.year();
    add(found, "lead", report.lead(), year, null, printed == null ? List.of() : printed.lead());
    add(found, "overview", report.overview(), year, printed, Section.OVERVIEW);
    add(found, "problems", report.problems(), year, printed, Section.PROBLEMS);
    add(found, "otherMatters", report.otherMatters(), year, printed, Section.OTHER);
    List<PrintedLine> closing = printed == null ? List.of() : printed.closing();
    add(found, "closing", report.closing(), year, null, closing);
    return new WordedSections(found);
  }

  private static void add(
      List<WordedSection> found,
      String address,
      io.github.opengpr.model.@Nullable Narrative text,
      @Nullable Integer year,
      @Nullable Printed printed,
      Section section) {
    Optional<PrintedSection> shown = printed == null ? Optional.empty() : printed.section(section);
    add(
        found,
        address,
        text,
        year,
        shown.map(one -> one.heading().place()).orElse(null),
        shown.map(PrintedSection::lines).orElse(List.of()));
  }

  /**
   * Lines that are not one for each paragraph are left out: no place is better than a wrong one.
   */
  private static void add(
      List<WordedSection> found,
      String address,
      io.github.opengpr.model.@Nullable Narrative text,
      @Nullable Integer year,
      @Nullable Place heading,
      List<PrintedLine> lines) {
    if (text == null) {
      return;
    }
    List<TextLine> paragraphs = new ArrayList<>();
    for (Paragraph paragraph : text.paragraphs()) {
      String full = paragraph.full();
      boolean contents =
          full.length() <= LONGEST_CONTENTS_LINE
              && endsInPage(full)
              && CONTENTS_LINE.matcher(full).matches();
      paragraphs.add(new TextLine(paragraphs.size() + 1, contents ? "" : full));
    }
    found.add(
        new WordedSection(
            address,
            Narrative.of(paragraphs, year),
            heading,
            lines.size() == paragraphs.size() ? lines : List.of()));
  }

  private static boolean endsInPage(String line) {
    int last = line.length() - 1;
    while (last > 0 && line.charAt(last) <= ' ') {
      last--;
    }
    return last > 0 && Character.isDigit(line.charAt(last));
  }
}
