package io.github.opengpr.model.printed;

import io.github.opengpr.model.AnnualReport;

/**
 * A report and what its document printed. Immutable and thread-safe.
 *
 * @param report the values
 * @param printed headings, labels, raw texts, places, doubts
 */
public record Filing(AnnualReport report, Printed printed) {

  /**
   * Checks that both speak of the same form.
   *
   * @param report the values
   * @param printed headings, labels, raw texts, places, doubts
   */
  public Filing {
    if (printed.cells().size() != report.form().cells().size()) {
      throw new IllegalArgumentException(
          "the printed cells are not those of form " + report.form().id());
    }
  }
}
