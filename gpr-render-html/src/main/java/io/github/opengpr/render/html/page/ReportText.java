package io.github.opengpr.render.html.page;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.form.Section;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a report in the order of the form; how text and tables look is for others to say.
 */
public final class ReportText {

  private final AnnualReport report;
  private final int level;
  private final @Nullable String absent;

  /**
   * The parts of a report.
   *
   * @param level the level of the headings of its parts
   * @param absent what stands in place of a part that the report does not have; null to leave it
   *     out
   */
  public ReportText(AnnualReport report, int level, @Nullable String absent) {
    this.report = report;
    this.level = level;
    this.absent = absent;
  }

  /**
   * Writes the parts.
   *
   * @param text writes the paragraphs of the part with the given address
   * @param table writes a table
   */
  public void write(Markup page, BiConsumer<String, Narrative> text, Consumer<FormTable> table) {
    unnamed(page, "lead", report.lead(), text);
    named(page, "overview", Section.OVERVIEW, report.overview(), text);
    for (FormTable form : FormTable.of(report.form())) {
      page.open("section", "id", "T" + form.table().number(), "class", "part");
      heading(page, form.table().section());
      table.accept(form);
      page.close();
    }
    named(page, "problems", Section.PROBLEMS, report.problems(), text);
    named(page, "otherMatters", Section.OTHER, report.otherMatters(), text);
    unnamed(page, "closing", report.closing(), text);
  }

  private void unnamed(
      Markup page,
      String address,
      @Nullable Narrative narrative,
      BiConsumer<String, Narrative> text) {
    if (narrative != null) {
      page.open("div", "id", address, "class", "part " + address);
      text.accept(address, narrative);
      page.close();
    }
  }

  private void named(
      Markup page,
      String address,
      Section section,
      @Nullable Narrative narrative,
      BiConsumer<String, Narrative> text) {
    if (narrative == null && absent == null) {
      return;
    }
    page.open("section", "id", address, "class", "part");
    heading(page, section);
    if (narrative != null) {
      text.accept(address, narrative);
    } else if (absent != null) {
      page.element("p.absent", absent);
    }
    page.close();
  }

  private void heading(Markup page, Section section) {
    page.element("h" + level, section.heading(), "lang", "zh-CN");
  }
}
