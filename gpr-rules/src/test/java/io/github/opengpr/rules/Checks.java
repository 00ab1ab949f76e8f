package io.github.opengpr.rules;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.Filing;
import java.util.List;

/** Short ways to run one rule. */
public final class Checks {

  private Checks() {}

  /** A sound report on the form, printed to the letter. */
  public static Filing sound(Form form) {
    return Documents.of(SoundReports.of(form, 7, 60));
  }

  /** What one rule finds, as {@code severity address}. */
  public static List<String> found(String ruleId, Filing filing) {
    return found(ruleId, filing, CheckContext.none());
  }

  /** What one rule finds in the given circumstances, as {@code severity address}. */
  public static List<String> found(String ruleId, Filing filing, CheckContext context) {
    return findings(ruleId, filing, context).stream()
        .map(finding -> finding.severity() + " " + finding.address())
        .toList();
  }

  /** What one rule finds in a bare report, as {@code severity address}. */
  public static List<String> found(String ruleId, AnnualReport report) {
    return only(ruleId).check(report).findings().stream()
        .map(finding -> finding.severity() + " " + finding.address())
        .toList();
  }

  /** The findings of one rule. */
  public static List<Finding> findings(String ruleId, Filing filing, CheckContext context) {
    return only(ruleId).check(filing, context).findings();
  }

  /** The rule set of one rule. */
  public static RuleSet only(String ruleId) {
    if (RuleSet.standard().rule(ruleId).isEmpty()) {
      throw new IllegalArgumentException("no such rule: " + ruleId);
    }
    return RuleSet.standard().keeping(rule -> rule.id().equals(ruleId));
  }
}
