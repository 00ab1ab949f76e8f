package io.github.opengpr.rules.rollup;

/** What a blank cell of a report does to the sum of that cell. */
public enum Blanks {
  /** The sum is blank too: who did not report is not counted as nothing. */
  KEEP,
  /** The sum leaves it out, as if 0 stood there; {@link RollUp#blanks} tells how often. */
  LEAVE_OUT
}
