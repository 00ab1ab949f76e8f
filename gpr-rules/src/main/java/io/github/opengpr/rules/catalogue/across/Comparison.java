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

  /** The check of a rule that compares. */
  static Check by(BiConsumer<Subject, Comparison> rule) {
    return (subject, findings) ->
        rule.accept(subject, new Comparison(LastYear.of(subject), findings));
  }
}
