package io.github.opengpr.rules;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Message;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.json.CheckResultJson;
import io.github.opengpr.rules.rollup.Blanks;
import io.github.opengpr.rules.rollup.RollUp;
import io.github.opengpr.testkit.Applications;
import io.github.opengpr.testkit.Reports;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever uses the library wrongly is told so in Chinese, then in English. */
class MisuseTest {

  private static final AnnualReport REPORT = Reports.sound(Form.FORM_2021, 1, 9);

  static Stream<Arguments> misuses() {
    return Stream.of(
        of("no reports to add up", () -> RollUp.of(List.of())),
        of("cannot be added", () -> RollUp.on(Form.FORM_2019, Blanks.KEEP).add(REPORT)),
        of(
            "can be merged",
            () ->
                RollUp.on(Form.FORM_2019, Blanks.KEEP)
                    .merge(RollUp.on(Form.FORM_2019, Blanks.LEAVE_OUT))),
        of("tables 2, 3 and 4", () -> Form.FORM_2021.table(5)),
        of("four digits, not 21", () -> Form.forYear(21)),
        of("not an id of a rule", () -> Rule.equation("mine", Severity.INFO)),
        of("names {other}", () -> equation().broken(Message.template("{other}", "{other}"))),
        of("needs a summary", () -> equation().build()),
        of("needs one condition", () -> equation().summary("一", "one").build()),
        of(
            "its ground (",
            () -> Rule.check("MY-ONE", Severity.ERROR, (s, f) -> {}).summary("一", "one").build()),
        of("two rules have the id", () -> RuleSet.standard().with(one(), one())),
        of(
            "did not call add()",
            () -> {
              Findings findings = findings();
              findings.at("T3");
              findings.done();
            }),
        of("says nothing", () -> findings().at("T3").add()),
        of("no value for {x}", () -> Message.template("{x}", "{x}").fill().build()),
        of("name different values", () -> Message.template("{x}", "{y}")),
        of("not a name in braces", () -> Message.template("{", "{")),
        of(
            "has no cell for",
            () ->
                Reports.sound(
                    Form.FORM_2021, List.of(new Applications("nobody", "granted", false, 1)), 0)),
        of("zh or en", () -> CheckResultJson.write(REPORT, RuleSet.standard().check(REPORT), "EN")),
        of("no such level", () -> Profile.parse("severity FM-BLANK high", "p")),
        of("no count in", () -> AnnualReport.of(Form.FORM_2021, Map.of()).figures().count(0)));
  }

  private static Arguments of(String english, ThrowingCallable misuse) {
    return Arguments.of(english, misuse);
  }

  @ParameterizedTest
  @MethodSource("misuses")
  void isToldInBothLanguages(String english, ThrowingCallable misuse) {
    assertThatThrownBy(misuse)
        .message()
        .matches("(?s).*\\p{IsHan}.* / .*" + Pattern.quote(english) + ".*");
  }

  private static RuleBuilder equation() {
    return Rule.equation("MY-ONE", Severity.INFO);
  }

  private static Rule one() {
    return Rule.check("MY-ONE", Severity.INFO, (subject, findings) -> {})
        .summary("一", "one")
        .build();
  }

  private static Findings findings() {
    Findings findings =
        new Findings(Subject.of(REPORT, CheckContext.none()), CheckLimits.standard());
    findings.of(one());
    return findings;
  }
}
