package io.github.opengpr.cli.input;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.printed.Printed;
import io.github.opengpr.model.work.Work;
import org.jspecify.annotations.Nullable;

/**
 * A report and where it came from.
 *
 * @param name the document, as the user named it
 * @param report the values
 * @param printed what the document printed; null if the values came as JSON
 * @param work what the document may still cost: reading and checking share one budget
 * @param pieces pieces of the pages it was read from
 * @param contents its bytes; null if it was not read from a document
 */
public record ReadReport(
    String name,
    AnnualReport report,
    @Nullable Printed printed,
    Work work,
    Pieces pieces,
    @Nullable Contents contents) {

  /** A report that was read from no document. */
  public ReadReport(String name, AnnualReport report, @Nullable Printed printed, Work work) {
    this(name, report, printed, work, Pieces.NONE, null);
  }
}
