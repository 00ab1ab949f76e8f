package io.github.opengpr.rules;

import static io.github.opengpr.model.form.Form.FORM_2019;
import static io.github.opengpr.model.form.Form.FORM_2021;
import static io.github.opengpr.rules.Table2RulesTest.with;
import static io.github.opengpr.rules.Table2RulesTest.zeros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.form.Form;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user declares of a rule is what the rule does. */
class RuleTest {

  private static RuleBuilder always(String id) {
    return Rule.check(
        id, Severity.INFO, (subject, findings) -> findings.at("report").says("甲", "a").add());
  }

  private static List<String> found(Rule rule, Form form, Integer year) {
    return RuleSet.of(List.of(rule)).check(zeros(form).withYear(year)).findings().stream()
        .map(Finding::key)
        .toList();
  }

  @Test
  void aRuleAppliesToTheFormsItNames() {
    Rule everywhere = always("MY-RULE").summary("甲", "a").build();
    Rule trial = always("MY-RULE").on(FORM_2019).summary("甲", "a").build();

    assertThat(everywhere.forms()).containsExactlyInAnyOrder(Form.values());
    assertThat(trial.forms()).containsExactly(FORM_2019);
    assertThat(found(trial, FORM_2019, 2020)).containsExactly("MY-RULE!report");
    assertThat(found(trial, FORM_2021, 2021)).isEmpty();
    assertThat(trial).hasToString("MY-RULE (info; forms 2019)");
  }

  @ParameterizedTest
  @CsvSource({"2021, 0", "2022, 1", "2023, 1", ", 0"})
  void aRuleBeginsWithItsYear(Integer year, int findings) {
    Rule rule = always("MY-RULE").fromYear(2022).summary("甲", "a").build();

    assertThat(rule.fromYear()).contains(2022);
    assertThat(rule.needs()).containsExactly(Need.YEAR);
    assertThat(found(rule, FORM_2021, year)).hasSize(findings);
  }

  @Test
  void aRuleIsSkippedUntilItHasAllItNeeds() {
    Rule rule = always("MY-RULE").needs(Need.PUBLISHED, Need.ISSUER_KIND).summary("甲", "a").build();
    RuleSet rules = RuleSet.of(List.of(rule));
    CheckContext published = CheckContext.builder().published(LocalDate.of(2022, 1, 31)).build();
    CheckContext both = published.toBuilder().issuerKind(IssuerKind.OTHER).build();

    assertThat(rule.needs()).containsExactlyInAnyOrder(Need.PUBLISHED, Need.ISSUER_KIND);
    assertThat(always("MY-RULE").summary("甲", "a").build().needs()).isEmpty();
    assertThat(rules.check(zeros(FORM_2021)).findings()).isEmpty();
    assertThat(rules.check(zeros(FORM_2021), published).findings()).isEmpty();
    assertThat(rules.check(zeros(FORM_2021), published).skipped())
        .singleElement()
        .satisfies(one -> assertThat(one.reason()).isEqualTo(Need.ISSUER_KIND.missing()));
    assertThat(rules.check(zeros(FORM_2021), both).findings()).hasSize(1);
    assertThat(rules.check(zeros(FORM_2021), both).skipped()).isEmpty();
  }

  @Test
  void aRuleTellsOnWhatItsSeverityDepends() {
    assertThat(
            always("MY-RULE")
                .severityDepends("看情况", "it depends")
                .summary("甲", "a")
                .build()
                .severityNote())
        .contains(new Message("看情况", "it depends"));
    assertThat(always("MY-RULE").summary("甲", "a").build().severityNote()).isEmpty();
  }

  @Test
  void aBrokenEquationSaysWhatTheRuleSaysUnlessItHasWordsOfItsOwn() {
    RuleBuilder plain =
        Rule.equation("MY-SUM", Severity.WARNING).perRow(4, RuleTest::pendingIsTotal);
    RuleBuilder worded =
        Rule.equation("MY-SUM", Severity.WARNING)
            .perRow(4, RuleTest::pendingIsTotal)
            .broken(Message.template("合计{left}", "adds up to {left}"));

    assertThat(broken(plain.summary("应相等", "must be equal").build()))
        .isEqualTo(new Message("应相等", "must be equal"));
    assertThat(broken(worded.summary("应相等", "must be equal").build()))
        .isEqualTo(new Message("合计3", "adds up to 3"));
  }

  private static SumRelation pendingIsTotal(CellLine row) {
    return row.key().equals("reconsideration") && row.has("pending")
        ? Sum.sum(row.at("pending")).equalTo(row.at("total"))
        : null;
  }

  private static Message broken(Rule rule) {
    return RuleSet.of(List.of(rule))
        .check(with(zeros(FORM_2021), "T4.reconsideration.pending", "3"))
        .findings()
        .get(0)
        .message();
  }

  @Test
  void anEquationAppliesWhereItHasInstances() {
    Rule rule =
        Rule.equation("MY-SUM", Severity.WARNING)
            .perRow(
                2,
                row ->
                    row.form() == FORM_2019
                        ? Sum.sum(row.cells()).atLeast(row.cells().get(0))
                        : null)
            .summary("甲", "a")
            .build();

    assertThat(rule.forms()).containsExactly(FORM_2019);
    assertThat(rule.equations(FORM_2019)).isNotEmpty();
    assertThat(rule.equations(FORM_2021)).isEmpty();
    assertThat(always("MY-RULE").summary("甲", "a").build().equations(FORM_2021)).isEmpty();
  }

  @Test
  void aRuleHasOneConditionAndAnEquationNeedsNothing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Rule.equation("MY-SUM", Severity.INFO).summary("甲", "a").build())
        .withMessageContaining("needs one condition");
    assertThatIllegalStateException()
        .isThrownBy(
            () -> always("MY-SUM").perRow(4, RuleTest::pendingIsTotal).summary("甲", "a").build())
        .withMessageContaining("needs one condition");
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                Rule.equation("MY-SUM", Severity.INFO)
                    .perRow(4, RuleTest::pendingIsTotal)
                    .needs(Need.YEAR)
                    .summary("甲", "a")
                    .build())
        .withMessageContaining("cannot need [YEAR]");
  }

  @ParameterizedTest
  @CsvSource({
    "GOVERNMENT, government, local government of a county or higher",
    "DEPARTMENT, department, department of a local government",
    "TOWNSHIP, township, township or street",
    "OTHER, other, other"
  })
  void aKindOfAgencyHasAWordAndAName(IssuerKind kind, String word, String en) {
    assertThat(kind.word()).isEqualTo(word);
    assertThat(kind.en()).isEqualTo(en);
  }
}
