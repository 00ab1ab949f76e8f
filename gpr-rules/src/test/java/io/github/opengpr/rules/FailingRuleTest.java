package io.github.opengpr.rules;

import static io.github.opengpr.model.form.Form.FORM_2019;
import static io.github.opengpr.model.form.Form.FORM_2021;
import static io.github.opengpr.rules.Table2RulesTest.with;
import static io.github.opengpr.rules.Table2RulesTest.zeros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageTemplate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule of the user's own that throws or is wrongly made: the check ends and names it. */
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
            .summary("甲", "a")
            .build();
    assertThatIllegalStateException()
        .isThrownBy(() -> RuleSet.standard().with(rule).check(REPORT))
        .withMessage("rule MY-LIST failed: " + cause)
        .withCause(cause);
  }

  @Test
  void aFindingBegunAndNotAddedIsNamed() {
    Rule rule =
        Rule.check(
                "MY-LIST",
                Severity.INFO,
                (subject, findings) -> {
                  findings.at("title").says("题目", "title").add();
                  findings.at("overview").says("甲", "a");
                })
            .summary("甲", "a")
            .build();
    assertThatIllegalStateException()
        .isThrownBy(() -> RuleSet.standard().with(rule).check(REPORT))
        .withMessageContaining("rule MY-LIST failed")
        .withMessageContaining("began a finding at overview and did not call add()");
  }

  @ParameterizedTest
  @MethodSource
  void aFindingThatCannotBeMadeIsNamed(Consumer<Findings> wrong, String why) {
    Rule rule =
        Rule.check("MY-LIST", Severity.INFO, (subject, findings) -> wrong.accept(findings))
            .summary("甲", "a")
            .build();
    assertThatIllegalStateException()
        .isThrownBy(() -> RuleSet.standard().with(rule).check(REPORT))
        .withMessageContaining("rule MY-LIST failed")
        .withMessageContaining(why);
  }

  static Stream<Arguments> aFindingThatCannotBeMadeIsNamed() {
    MessageTemplate words = Message.template("共{total}件", "{total} in all");
    return Stream.of(
        wrong(findings -> findings.at("title").add(), "the finding at title says nothing"),
        wrong(findings -> findings.at("T3.recieved.total"), "has the address “T3.recieved.total”"),
        wrong(findings -> findings.at("T3.*.nobody"), "has the address “T3.*.nobody”"),
        wrong(findings -> findings.at("T5"), "has the address “T5”"),
        wrong(findings -> findings.at("title").says(words).add(), "no value for {total}"),
        wrong(
            findings -> {
              Findings.Draft twice = findings.at("title").with("total", 1).says(words);
              twice.add();
              twice.add();
            },
            "the finding at title was added before"));
  }

  private static Arguments wrong(Consumer<Findings> wrong, String why) {
    return Arguments.of(wrong, why);
  }

  @Test
  void wordsOfAnEquationNameItsValuesOnly() {
    RuleBuilder rule = Rule.equation("MY-SUM", Severity.WARNING);
    MessageTemplate words = Message.template("共{total}件", "{total} in all");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule.broken(words))
        .withMessageContaining("MY-SUM：等式没有值 {total}");
  }

  @Test
  void whatIsSetAfterwardsDoesNotChangeARule() {
    RuleBuilder builder =
        Rule.check("MY-LIST", Severity.INFO, (subject, findings) -> {}).summary("甲", "a");
    Rule rule = builder.build();
    builder.on(FORM_2019).needs(Need.PUBLISHED).fromYear(2024).summary("乙", "b");
    assertThat(rule.forms()).contains(FORM_2021);
    assertThat(rule.needs()).isEmpty();
    assertThat(rule.fromYear()).isEmpty();
    assertThat(rule.summary()).isEqualTo(new Message("甲", "a"));
  }
}
