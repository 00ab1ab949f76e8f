package io.github.opengpr.model.printed;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Cell;
import java.util.Objects;

/**
 * A report and what its document printed. Immutable and thread-safe.
 *
 * <pre>{@code
 * Filing filing = ReportReader.standard().read(path);
 * Cell total = filing.report().form().cell("T3.received.total");
 * filing.report().get(total); // the value
 * filing.printed().cell(total).place(); // where it stands
 * }</pre>
 *
 * @param report the values
 * @param printed headings, labels, raw texts, places, doubts
 */
public record Filing(AnnualReport report, Printed printed) {

  /** Checks that both speak of the same form. */
  public Filing {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(printed, "printed");
    if (printed.cells().size() != report.form().cells().size()) {
      throw new IllegalArgumentException(
          "文件的单元格不是表单 "
              + report.form().id()
              + " 的 / the printed cells are not those of form "
              + report.form().id());
    }
  }

  /**
   * {@return the report with only what was read for sure in its tables: cells that are {@link
   * CellStatus#UNSURE} are blank}. A best guess is no number to add up or to compare with those of
   * another report, neither of which asks how it was read; a blank is left out or told there.
   *
   * <pre>{@code
   * RollUp sum = RollUp.of(List.of(filing.sure()));
   * CheckContext context = CheckContext.builder().previous(filing.sure()).build();
   * }</pre>
   */
  public AnnualReport sure() {
    Figures.Builder figures = report.figures().toBuilder();
    for (Cell cell : report.form().cells()) {
      if (printed.cell(cell).status() == CellStatus.UNSURE) {
        figures.put(cell, null);
      }
    }
    return report.withFigures(figures.build());
  }

  /** {@return the report and how much of its document was read, on one line} */
  @Override
  public String toString() {
    return report + "; " + printed;
  }
}
