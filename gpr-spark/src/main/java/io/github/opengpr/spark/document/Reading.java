package io.github.opengpr.spark.document;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Message;
import io.github.opengpr.model.printed.Printed;
import io.github.opengpr.model.work.Work;
import org.jspecify.annotations.Nullable;

/**
 * What became of a document.
 *
 * @param path what it is called
 * @param format its format, such as PDF; empty if it could not be opened
 * @param report the values; null if it could not be read
 * @param printed what it printed; null if it could not be read, or the values came as JSON
 * @param work what the document may still cost: reading and checking share one budget
 * @param failure why it could not be read; null if it could
 */
public record Reading(
    String path,
    String format,
    @Nullable AnnualReport report,
    @Nullable Printed printed,
    Work work,
    @Nullable Message failure) {

  static Reading failed(String path, String format, Message why) {
    return new Reading(path, format, null, null, Work.unlimited(), why);
  }
}
