package io.github.opengpr.render.office;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.render.office.sheet.ReportWorkbook;

/**
 * Writes a report as a workbook (.xlsx), a sheet for each section, to be read or to be filled in.
 * Keeps no state; threads may share it.
 *
 * <pre>{@code
 * Files.write(path, XlsxRenderer.render(report));
 * }</pre>
 *
 * <p>Totals are formulas, input cells take whole numbers only (amounts may have decimals), and a
 * sum of the form that does not hold shows at once: the cell turns red, or the four cells of a
 * balance turn orange, and the number is followed by {@code ≠}. A total that was filed with another
 * value than its sum stays as it was filed, as a plain number. A number of more digits than a
 * workbook keeps exactly is written as text.
 */
public final class XlsxRenderer {

  private XlsxRenderer() {}

  /**
   * {@return the report as a workbook; the same report gives the same bytes}
   *
   * @param report the report, sound or not, or a blank form such as {@link BlankForm#of}
   */
  public static byte[] render(AnnualReport report) {
    return ReportWorkbook.of(report);
  }
}
