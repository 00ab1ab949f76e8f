package io.github.opengpr.render.office;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.form.Form;

/**
 * A report that is yet to be filled in. Keeps no state; threads may share it.
 *
 * <pre>{@code
 * AnnualReport blank = BlankForm.of(Form.FORM_2021, 2026, "云溪县水务局");
 * byte[] word = DocxRenderer.form(blank);
 * byte[] workbook = XlsxRenderer.render(blank);
 * }</pre>
 */
public final class BlankForm {

  private BlankForm() {}

  /**
   * {@return a report with its official title and the period it is on, every cell blank and every
   * section without text}
   *
   * @param form the form it is on
   * @param year the year it is to report on, such as 2026
   * @param agency the agency that reports, by its full name
   */
  public static AnnualReport of(Form form, int year, String agency) {
    return AnnualReport.blank(form)
        .withYear(year)
        .withAgency(agency)
        .withTitle(agency + year + "年政府信息公开工作年度报告")
        .withLead(Narrative.of("本报告所列数据的统计期限自" + year + "年1月1日起至" + year + "年12月31日止。"))
        .withOverview(Narrative.empty())
        .withProblems(Narrative.empty())
        .withOtherMatters(Narrative.empty());
  }
}
