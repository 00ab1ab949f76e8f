package io.github.opengpr.rules;

import io.github.opengpr.model.work.Work;
import java.time.Duration;
import java.util.Objects;

/**
 * How much checking one report may cost, so that a hostile report costs little. Who wants none of a
 * limit sets it as high as the type goes. Immutable and thread-safe.
 *
 * <pre>{@code
 * RuleSet bounded =
 *     RuleSet.standard().withLimits(CheckLimits.standard().withTime(Duration.ofSeconds(2)));
 * }</pre>
 *
 * @param time how long the rules may take for one report where nothing else runs, reckoned in steps
 *     by {@link Work}; more is refused with a {@link
 *     io.github.opengpr.model.work.WorkLimitException}: a report must not pass because a rule broke
 *     off
 * @param findingsOfRule how many findings of one rule are listed; one more finding says how many
 *     there are beside them
 * @param findings how many findings are listed in all, apart from those that only count others
 */
public record CheckLimits(Duration time, int findingsOfRule, int findings) {

  private static final CheckLimits STANDARD = new CheckLimits(Duration.ofSeconds(8), 200, 2_000);

  /** Refuses limits that would refuse everything. */
  public CheckLimits {
    Objects.requireNonNull(time, "time");
    if (time.isNegative() || time.isZero() || findingsOfRule <= 0 || findings <= 0) {
      throw new IllegalArgumentException("各项上限都应大于 0 / every limit must be above 0");
    }
  }

  /**
   * 8 seconds, 200 findings of a rule, 2 000 in all: a report is checked in less than a thousandth
   * of that time, and a form has no more than 200 cells.
   *
   * @return the limits a rule set has if none are given
   */
  public static CheckLimits standard() {
    return STANDARD;
  }

  /**
   * {@return the same limits with another time for one report}
   *
   * @param limit how long, more than zero
   */
  public CheckLimits withTime(Duration limit) {
    return new CheckLimits(limit, findingsOfRule, findings);
  }

  /**
   * {@return the same limits with another number of findings of one rule}
   *
   * @param limit how many, more than 0
   */
  public CheckLimits withFindingsOfRule(int limit) {
    return new CheckLimits(time, limit, findings);
  }

  /**
   * {@return the same limits with another number of findings in all}
   *
   * @param limit how many, more than 0
   */
  public CheckLimits withFindings(int limit) {
    return new CheckLimits(time, findingsOfRule, limit);
  }

  /** {@return a budget of work for one report, that begins now} */
  public Work work() {
    return Work.within(time);
  }
}
