package io.github.opengpr.rules.jakarta;

import io.github.opengpr.rules.Severity;

/**
 * What a {@link SoundReport} asks for, as its validator keeps it. Immutable and thread-safe.
 *
 * @param message the message of a violation
 * @param language the language of the message
 * @param from the lowest severity that is a violation
 * @param paths by which names paths lead to a cell
 */
record Demand(
    String message, SoundReport.Language language, Severity from, SoundReport.Paths paths) {

  /** What is asked for before the constraint is known. */
  static final Demand USUAL =
      new Demand(
          SoundReport.MESSAGE,
          SoundReport.Language.LOCALE,
          Severity.ERROR,
          SoundReport.Paths.PROPERTIES);

  static Demand of(SoundReport constraint) {
    return new Demand(
        constraint.message(), constraint.language(), constraint.from(), constraint.paths());
  }

  /** Whether a finding of this severity is a violation. */
  boolean covers(Severity severity) {
    return severity.compareTo(from) <= 0;
  }
}
