package io.github.opengpr.read.recognise;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.chinese.PageMark;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Section;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.printed.Note;
import io.github.opengpr.model.printed.Printed;
import io.github.opengpr.model.printed.PrintedCell;
import io.github.opengpr.model.printed.PrintedLine;
import io.github.opengpr.model.printed.PrintedSection;
import io.github.opengpr.model.work.Work;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.recognise.outline.FrontMatter;
import io.github.opengpr.read.recognise.outline.Heading;
import io.github.opengpr.read.recognise.outline.Outline;
import io.github.opengpr.read.recognise.outline.Paragraphs;
import io.github.opengpr.read.recognise.outline.SectionSpan;
import io.github.opengpr.read.recognise.outline.Signature;
import io.github.opengpr.read.recognise.outline.SourceLine;
import io.github.opengpr.read.recognise.token.Notes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns a document of blocks into a report as it was filed: sections by their headings, rows and
 * columns by their labels, values into cells.
 */
public final class Recogniser {

  private final List<PrintedSection> sections = new ArrayList<>();
  private final Map<Section, List<PrintedLine>> narratives = new EnumMap<>(Section.class);
  private final List<PrintedLine> leftovers = new ArrayList<>();
  private final List<Note> notes;
  private final List<SectionSpan> parts;
  private final Work work;

  private Recogniser(Document document, Work work) {
    this.work = work;
    this.notes = new ArrayList<>(document.notes());
    this.parts = Outline.of(SourceLine.of(document, work), work);
  }

  /**
   * The report the document holds; empty if it holds neither a section nor a table of the form.
   *
   * @param document the blocks
   * @param work the budget to spend
   */
  public static Optional<Filing> recognise(Document document, Work work) {
    return Optional.ofNullable(new Recogniser(document, work).filing());
  }

  private @Nullable Filing filing() {
    FrontMatter front = FrontMatter.of(parts.get(0), parts);
    Tables tables = new Tables(parts, front.year(), work);
    boolean anySection = parts.stream().filter(part -> part.section() != null).count() >= 2;
    if (!anySection && !tables.found()) {
      return null;
    }
    int second = SectionSpan.secondReport(parts);
    if (second < parts.size()) {
      SourceLine heading = parts.get(second).headingPiece();
      notes.add(new Note(Notes.SECOND_REPORT, heading == null ? null : heading.place()));
    }
    Signature closing = Signature.of(parts);
    for (SectionSpan part : parts.subList(1, second)) {
      narrative(part, section(part, tables, closing));
    }
    for (SectionSpan part : parts.subList(second, parts.size())) {
      section(part, tables, closing);
    }
    leftovers.addAll(front.leftovers());
    leftovers.addAll(tables.leftovers());
    leftovers.addAll(closing.leftovers());
    Printed printed =
        Printed.builder()
            .title(front.title())
            .lead(front.lead())
            .sections(sections)
            .tables(tables.printed())
            .cells(printedCells(tables))
            .closing(closing.lines())
            .leftovers(leftovers)
            .notes(notes)
            .build();
    return new Filing(report(front, tables, closing), printed);
  }

  /** Prints a part of the document; the lines below its heading. */
  private List<PrintedLine> section(SectionSpan part, Tables tables, Signature closing) {
    List<PrintedLine> lines = part.table() > 0 ? tables.text(part) : lines(part, closing);
    Heading heading = part.heading();
    SourceLine piece = part.headingPiece();
    if (heading == null || piece == null) {
      leftovers.addAll(lines);
    } else {
      sections.add(heading.printed(piece.printed(), lines));
    }
    return lines;
  }

  /** A section that is printed twice, or whose heading is, has all the text below both. */
  private void narrative(SectionSpan part, List<PrintedLine> lines) {
    Section section = part.section();
    if (section == null || !section.isNarrative()) {
      return;
    }
    List<PrintedLine> known = narratives.computeIfAbsent(section, any -> new ArrayList<>());
    if (!texts(known).equals(texts(lines))) {
      known.addAll(lines);
    }
  }

  private static List<String> texts(List<PrintedLine> lines) {
    return lines.stream().map(PrintedLine::text).toList();
  }

  private @Nullable Narrative narrative(Section section) {
    List<PrintedLine> lines = narratives.get(section);
    return lines == null ? null : Paragraphs.of(lines);
  }

  private List<PrintedLine> lines(SectionSpan part, Signature closing) {
    List<PrintedLine> lines = new ArrayList<>();
    for (SourceLine piece : part.pieces()) {
      if (piece.isBlank() || closing.holds(piece)) {
        continue;
      }
      if (PageMark.is(piece.text())) {
        leftovers.add(piece.printed());
      } else {
        lines.add(piece.printed());
      }
    }
    return lines;
  }

  private AnnualReport report(FrontMatter front, Tables tables, Signature closing) {
    Figures.Builder figures = Figures.builder(tables.form());
    for (Cell cell : tables.form().cells()) {
      figures.put(cell, tables.fill(cell).value(cell.kind()));
    }
    AnnualReport values = AnnualReport.of(figures.build());
    String agency = front.agency() == null ? closing.signature() : front.agency();
    String fromLead = front.agencyInLead();
    return new AnnualReport(
        values.form(),
        front.year(),
        agency == null ? fromLead : agency,
        front.titleText(),
        front.lead().isEmpty() ? null : Paragraphs.of(front.lead()),
        narrative(Section.OVERVIEW),
        values.disclosure(),
        values.requests(),
        values.disputes(),
        narrative(Section.PROBLEMS),
        narrative(Section.OTHER),
        closing.lines().isEmpty() ? null : Paragraphs.of(closing.lines()));
  }

  private List<PrintedCell> printedCells(Tables tables) {
    List<PrintedCell> cells = new ArrayList<>();
    for (Cell cell : tables.form().cells()) {
      cells.add(tables.fill(cell).printed(cell.kind()));
    }
    return cells;
  }
}
