package io.github.opengpr.rules;

/**
 * The condition of a rule that is not an equation. Must be free of state: it is shared between
 * threads. What it throws ends the check of the report; see {@link RuleSet}.
 */
@FunctionalInterface
public interface Check {

  /**
   * Looks at the subject and tells the findings what is wrong; tells nothing if all is well.
   *
   * @param subject what is checked
   * @param findings where findings go
   */
  void check(Subject subject, Findings findings);
}
