package io.github.opengpr.render.office.sheet;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.form.Section;
import io.github.opengpr.model.form.Table;
import io.github.opengpr.render.office.content.Prompts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sheets of a report, in the order of the form. */
public final class ReportWorkbook {

  private final AnnualReport report;
  private final List<SheetPart> sheets = new ArrayList<>();

  private ReportWorkbook(AnnualReport report) {
    this.report = report;
  }

  /** The report as a workbook. */
  public static byte[] of(AnnualReport report) {
    ReportWorkbook made = new ReportWorkbook(report);
    made.make();
    return WorkbookFile.of(made.sheets);
  }

  private void make() {
    boolean overview = report.overview() != null;
    if (overview || report.title() != null || report.lead() != null) {
      TextSheet first = new TextSheet(overview ? Section.OVERVIEW.heading() : "标题");
      if (report.title() != null) {
        first.title(report.title());
      }
      first.paragraphs(report.lead(), CellStyle.BODY);
      section(first, Section.OVERVIEW, report.overview());
      sheets.add(first.sheet());
    }
    Figures figures = report.figures();
    for (Table table : report.form().tables()) {
      sheets.add(new TableSheet(table, figures).sheet());
    }
    if (report.problems() != null) {
      TextSheet problems = new TextSheet(Section.PROBLEMS.heading());
      section(problems, Section.PROBLEMS, report.problems());
      sheets.add(problems.sheet());
    }
    boolean other = report.otherMatters() != null;
    if (other || report.closing() != null) {
      TextSheet last = new TextSheet(other ? Section.OTHER.heading() : "落款");
      section(last, Section.OTHER, report.otherMatters());
      last.paragraphs(report.closing(), CellStyle.SIGNATURE);
      sheets.add(last.sheet());
    }
  }

  private void section(TextSheet sheet, Section section, @Nullable Narrative narrative) {
    if (narrative == null) {
      return;
    }
    sheet.heading(section.heading());
    if (narrative.isBlank()) {
      sheet.prompt(Prompts.of(section, report.form()));
    } else {
      sheet.paragraphs(narrative, CellStyle.BODY);
    }
  }
}
