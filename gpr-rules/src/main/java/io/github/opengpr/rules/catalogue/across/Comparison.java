package io.github.opengpr.rules.catalogue.across;

import io.github.opengpr.rules.Check;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.catalogue.basis.LastYear;
import java.util.function.BiConsumer;

/**
 * What a cross-year rule works with.
 *
 * @param year the report of the year before
 * @param findings takes what differs
 */
record Comparison(LastYear year, Findings findings) {

  /** The check of a rule that compares; a report of another year is told to be one. */
  static Check by(BiConsumer<Subject, Comparison> rule) {
    return (subject, findings) ->
        LastYear.of(subject, findings)
            .ifPresent(last -> rule.accept(subject, new Comparison(last, findings)));
  }
}
