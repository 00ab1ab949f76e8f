package io.github.opengpr.testkit;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.printed.Filing;

/**
 * Filings whose document printed everything as the form does. Keeps no state; threads may share it.
 */
public final class Filings {

  private Filings() {}

  /**
   * {@return the report as if it had been read from a flawless document: official headings and
   * labels, every cell with its place, nothing left over}. A section without text is absent from
   * the document as it is from the report; a blank cell is blank.
   *
   * @param report the report
   */
  public static Filing of(AnnualReport report) {
    return new Filing(report, new FlawlessPrint(report).printed());
  }
}
