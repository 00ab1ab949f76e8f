package io.github.opengpr.rules.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.RuleSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A text with more numbers than any office writes is compared whole, at a price that grows with it.
 */
class LongTextTest {

  private static final int MANY = 10_000;

  @ParameterizedTest
  @ValueSource(strings = {"收到申请3件，其中自然人2件，", "收到申请3件，其中自然人2件。", "收到申请3件，其中自然人2件。\n"})
  void isComparedWithinTheStandardLimits(String clause) {
    AnnualReport report =
        AnnualReport.of(Figures.builder(Form.FORM_2021).build())
            .withYear(2023)
            .withOverview(Narrative.of(clause.repeat(MANY)));
    assertThat(RuleSet.standard().check(report).claims()).hasSize(2 * MANY);
  }
}
