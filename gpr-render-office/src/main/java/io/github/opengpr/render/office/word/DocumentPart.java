package io.github.opengpr.render.office.word;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.Paragraph;
import io.github.opengpr.model.form.Section;
import io.github.opengpr.model.form.Table;
import io.github.opengpr.render.office.content.Prompts;
import io.github.opengpr.render.office.packed.Markup;
import org.jspecify.annotations.Nullable;

/** The text of a Word file: title, sections and tables, in the order of the form. */
final class DocumentPart {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String LINKS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** How many characters of the title stand on a line, digits counted as whole ones. */
  private static final int TITLE_LINE = 21;

  /** Longer than a signature and a date. */
  private static final int LONG = 30;

  private final AnnualReport report;
  private final boolean prompts;
  private final Figures figures;
  private final Markup xml = Markup.part();

  DocumentPart(AnnualReport report, boolean prompts) {
    this.report = report;
    this.prompts = prompts;
    this.figures = report.figures();
  }

  byte[] bytes() {
    xml.open("w:document", "xmlns:w", WORD, "xmlns:r", LINKS).open("w:body");
    if (report.title() != null) {
      paragraph("Title", null, title(report.title()));
    }
    text(report.lead());
    section(Section.OVERVIEW, report.overview());
    for (Table table : report.form().tables()) {
      paragraph("Heading1", null, table.section().heading());
      new TableMarkup(table, figures).writeTo(xml);
      // Word joins tables that nothing parts, and a document may not end with one.
      xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "TableEnd").close().close();
    }
    section(Section.PROBLEMS, report.problems());
    section(Section.OTHER, report.otherMatters());
    closing(report.closing());
    page();
    return xml.close().close().bytes();
  }

  /** A title too long for a line is broken after the name of the agency. */
  private String title(String title) {
    String agency = report.agency();
    if (agency == null
        || !title.startsWith(agency)
        || title.length() == agency.length()
        || title.length() <= TITLE_LINE) {
      return title;
    }
    return agency + "\n" + title.substring(agency.length());
  }

  private void section(Section section, @Nullable Narrative narrative) {
    if (narrative == null) {
      return;
    }
    paragraph("Heading1", null, section.heading());
    if (prompts && narrative.isBlank()) {
      prompt(Prompts.of(section, report.form()));
    } else {
      text(narrative);
    }
  }

  private void text(@Nullable Narrative narrative) {
    if (narrative != null) {
      narrative
          .paragraphs()
          .forEach(paragraph -> paragraph("BodyText", paragraph.heading(), paragraph.text()));
    }
  }

  /** Signature and date stand at the right; what else is there is text. */
  private void closing(@Nullable Narrative closing) {
    if (closing == null) {
      return;
    }
    for (Paragraph paragraph : closing.paragraphs()) {
      boolean brief = paragraph.full().length() <= LONG && !paragraph.full().endsWith("。");
      paragraph(brief ? "Signature" : "BodyText", paragraph.heading(), paragraph.text());
    }
  }

  private void paragraph(String style, @Nullable String heading, String text) {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
    if (heading != null && !heading.isEmpty()) {
      run(heading, "SubHeading");
    }
    if (!text.isEmpty()) {
      run(text, null);
    }
    xml.close();
  }

  private void run(String text, @Nullable String style) {
    xml.open("w:r");
    if (style != null) {
      xml.open("w:rPr").empty("w:rStyle", "w:val", style).close();
    }
    Runs.lines(xml, text);
    xml.close();
  }

  /** A field that gives way to what is typed into it. */
  private void prompt(String words) {
    xml.open("w:sdt").open("w:sdtPr").empty("w:temporary").empty("w:showingPlcHdr").close();
    xml.open("w:sdtContent");
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "BodyText").close();
    run(words, "PlaceholderText");
    xml.close().close().close();
  }

  /** A4 with the margins of official documents. */
  private void page() {
    xml.open("w:sectPr")
        .empty("w:footerReference", "w:type", "default", "r:id", "rId4")
        .empty("w:footerReference", "w:type", "even", "r:id", "rId5")
        .empty("w:pgSz", "w:w", "11906", "w:h", "16838")
        .empty(
            "w:pgMar",
            "w:top",
            "2098",
            "w:right",
            "1474",
            "w:bottom",
            "1984",
            "w:left",
            "1587",
            "w:header",
            "851",
            "w:footer",
            "1247",
            "w:gutter",
            "0")
        .close();
  }
}
