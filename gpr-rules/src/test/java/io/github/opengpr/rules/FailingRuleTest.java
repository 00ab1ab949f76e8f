package io.github.opengpr.rules;

import static io.github.opengpr.model.form.Form.FORM_2021;
import static io.github.opengpr.rules.Sum.sum;
import static io.github.opengpr.rules.Table2RulesTest.with;
import static io.github.opengpr.rules.Table2RulesTest.zeros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.opengpr.model.AnnualReport;
import org.junit.jupiter.api.Test;

/** A rule of the user's own that throws: the check ends, and says which rule it was. */
class FailingRuleTest {

  private static final AnnualReport REPORT =
      with(zeros(FORM_2021), "T2.normativeDocuments.issued", "2");
  private final IllegalArgumentException cause = new IllegalArgumentException("no list");

  @Test
  void itsCheckIsNamed() {
    Rule rule =
        Rule.check(
                "MY-LIST",
                Severity.INFO,
                (subject, findings) -> {
                  throw cause;
                })
            .says("甲", "a");
    assertThatIllegalStateException()
        .isThrownBy(() -> RuleSet.standard().with(rule).check(REPORT))
        .withMessage("rule MY-LIST failed: " + cause)
        .withCause(cause);
  }

  @Test
  void itsWordsAreNamed() {
    Rule rule =
        Rule.equation("MY-SUM", Severity.WARNING)
            .perRow(
                2,
                row ->
                    row.has("issued", "inForce")
                        ? sum(row.at("inForce")).atLeast(row.at("issued"))
                        : null)
            .broken(
                b -> {
                  throw cause;
                },
                b -> "fewer")
            .says("甲", "a");
    RuleSet rules = RuleSet.standard().with(rule);
    assertThat(rules.check(zeros(FORM_2021)).findings()).isEmpty();
    assertThatIllegalStateException()
        .isThrownBy(() -> rules.check(REPORT))
        .withMessage("rule MY-SUM failed: " + cause)
        .withCause(cause);
  }
}
