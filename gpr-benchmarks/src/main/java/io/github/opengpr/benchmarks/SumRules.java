package io.github.opengpr.benchmarks;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.RuleSet;
import java.util.Set;

/** The rules whose sums {@link HandWrittenSums} adds up, beside it. Immutable. */
public final class SumRules {

  private static final Set<String> SUMS =
      Set.of("T3-ROW-SUM", "T3-COLUMN-SUM", "T3-BALANCE", "T4-SUM");

  private final RuleSet rules = RuleSet.standard().keeping(rule -> SUMS.contains(rule.id()));
  private final HandWrittenSums byHand = new HandWrittenSums(Form.FORM_2021);

  /** What the rules find. */
  public CheckResult check(AnnualReport report) {
    return rules.check(report);
  }

  /** How many of the sums do not hold. */
  public int broken(AnnualReport report) {
    return rules.check(report).findings().size();
  }

  /** The same by hand. */
  public int brokenByHand(AnnualReport report) {
    return byHand.broken(report.figures());
  }
}
