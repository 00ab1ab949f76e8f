package io.github.opengpr.rules.diagnosis;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.printed.Place;
import org.jspecify.annotations.Nullable;

/**
 * What, beside the sums, speaks for a value. Immutable and thread-safe.
 *
 * @param source where it is said
 * @param words what is said, ready to print after the value
 * @param place where in the document; null if it is elsewhere or not known
 */
public record Support(Source source, Message words, @Nullable Place place) {

  /** Where something is said. */
  public enum Source {
    /** The words of the report itself. */
    TEXT,
    /** The same agency's report of the year before. */
    PREVIOUS_REPORT
  }
}
