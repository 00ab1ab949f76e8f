package io.github.opengpr.render.html;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.Paragraph;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.render.html.page.Markup;
import io.github.opengpr.render.html.page.ReportText;
import io.github.opengpr.render.html.page.Stylesheet;
import io.github.opengpr.render.html.page.WebPage;
import io.github.opengpr.render.html.page.Wording;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Writes a report as one self-contained web page in its canonical form: title, sections under their
 * official headings, the three tables as the official form prints them. Every value cell has its
 * address as {@code id} and {@code data-address} and its value, without units, as {@code
 * data-value}.
 *
 * <pre>{@code
 * String page = HtmlRenderer.render(report);
 * }</pre>
 *
 * <p>Everything is written as it was filed: a blank cell stays blank, a section the report does not
 * have is not written, no sum is corrected. The page has no script and makes no request. Keeps no
 * state; threads may share it.
 */
public final class HtmlRenderer {

  private HtmlRenderer() {}

  /**
   * {@return the report as a whole page, in Chinese, with line ends {@code \n}}
   *
   * @param report the report, sound or not
   */
  public static String render(AnnualReport report) {
    String title = report.title() == null ? "政府信息公开工作年度报告" : report.title();
    Figures figures = report.figures();
    return WebPage.of(
        Wording.ZH,
        title,
        Stylesheet.REPORT,
        page -> {
          page.open("main.paper").element("h1", title, "id", "title");
          new ReportText(report, 2, null)
              .write(
                  page,
                  (address, narrative) ->
                      narrative.paragraphs().forEach(paragraph -> paragraph(page, paragraph)),
                  table ->
                      table.write(
                          page,
                          Wording.ZH,
                          (cell, heads) ->
                              value(page, cell, figures.get(cell), table.columns(cell), heads)));
          page.close();
        });
  }

  private static void paragraph(Markup page, Paragraph paragraph) {
    page.open("p");
    if (paragraph.heading() != null) {
      page.element("b", paragraph.heading());
    }
    page.text(paragraph.text()).close();
  }

  private static void value(
      Markup page, Cell cell, @Nullable BigDecimal value, @Nullable String columns, String heads) {
    String plain = value == null ? "" : value.toPlainString();
    page.element(
        "td",
        plain,
        "id",
        cell.address(),
        "class",
        value == null ? "blank" : "ok",
        "headers",
        heads,
        "colspan",
        columns,
        "data-address",
        cell.address(),
        "data-value",
        plain);
  }
}
