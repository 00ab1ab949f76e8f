package io.github.opengpr.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.work.WorkLimitException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckLimitsTest {

  private static final AnnualReport REPORT =
      AnnualReport.of(Figures.builder(Form.FORM_2021).build());

  private static RuleSet finding(int many) {
    Rule rule =
        Rule.check(
                "MY-MANY",
                Severity.WARNING,
                (subject, findings) -> {
                  for (int i = 0; i < many; i++) {
                    findings
                        .at("overview")
                        .severity(i == many - 1 ? Severity.WARNING : Severity.INFO)
                        .says("第" + i + "处", "number " + i)
                        .add();
                  }
                })
            .summary("不得有此类问题", "there must be none of these")
            .build();
    return RuleSet.of(List.of(rule));
  }

  @Test
  void whatIsNotListedIsCountedWithItsHighestWeight() {
    List<Finding> findings =
        finding(12)
            .withLimits(CheckLimits.standard().withFindingsOfRule(5))
            .check(REPORT)
            .findings();
    assertThat(findings).hasSize(6);
    Finding last =
        findings.stream().filter(one -> one.address().equals("report")).findFirst().get();
    assertThat(last.message().zh()).isEqualTo("同类问题还有7处，未逐条列出：不得有此类问题");
    assertThat(last.message().en())
        .isEqualTo("7 more findings of this kind are not listed: there must be none of these");
    assertThat(last.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void asManyAsAllowedAreAllListed() {
    List<Finding> findings =
        finding(5)
            .withLimits(CheckLimits.standard().withFindingsOfRule(5))
            .check(REPORT)
            .findings();
    assertThat(findings).hasSize(5).noneMatch(one -> one.address().equals("report"));
  }

  @Test
  void theFindingsOfAllRulesTogetherAreBounded() {
    List<Finding> findings =
        finding(5).withLimits(CheckLimits.standard().withFindings(3)).check(REPORT).findings();
    assertThat(findings).hasSize(4);
    assertThat(findings.stream().map(one -> one.message().zh()))
        .anyMatch(words -> words.startsWith("同类问题还有2处"));
  }

  @Test
  void aRuleThatSpendsTooMuchEndsTheCheck() {
    Rule endless =
        Rule.check(
                "MY-ENDLESS",
                Severity.WARNING,
                (subject, findings) -> {
                  while (true) {
                    subject.work().step();
                  }
                })
            .summary("不会结束", "does not end")
            .build();
    RuleSet rules =
        RuleSet.of(List.of(endless))
            .withLimits(CheckLimits.standard().withTime(Duration.ofSeconds(1)));
    assertThatThrownBy(() -> rules.check(REPORT))
        .isInstanceOf(WorkLimitException.class)
        .hasMessageContaining("处理量超过上限（5000000 步，约合 1.0 s）");
  }

  @Test
  void limitsThatRefuseEverythingAreRefused() {
    CheckLimits standard = CheckLimits.standard();
    assertThatThrownBy(() -> standard.withFindings(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> standard.withFindingsOfRule(0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> standard.withTime(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void otherSettingsKeepTheLimits() {
    CheckLimits limits = new CheckLimits(Duration.ofDays(Long.MAX_VALUE / 86_400), 1, 2);
    RuleSet rules = finding(1).withLimits(limits);
    assertThat(rules.limits()).isEqualTo(limits);
    assertThat(rules.withSeverity("MY-MANY", Severity.INFO).limits()).isEqualTo(limits);
    assertThat(rules.accepting(Baseline.empty()).limits()).isEqualTo(limits);
    assertThat(rules.keeping(rule -> true).limits()).isEqualTo(limits);
    assertThat(rules.check(REPORT).findings()).hasSize(1);
  }
}
