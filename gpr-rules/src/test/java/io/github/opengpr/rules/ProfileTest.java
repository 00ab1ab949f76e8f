package io.github.opengpr.rules;

import static io.github.opengpr.model.form.Form.FORM_2021;
import static io.github.opengpr.rules.Table2RulesTest.with;
import static io.github.opengpr.rules.Table2RulesTest.zeros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Profiles and baselines, and what is said of one that cannot be understood. */
class ProfileTest {

  private static final String PROFILE =
      """
            \uFEFF# 某市检查规则
            off ST-TITLE

            severity  T3-BALANCE warning
            severity FM-BLANK 错误
            accept T3-ROW-SUM!T3.received.total  # 已电话核实
            issuer-kind township   # 街道
            local-deadline 2025-02-28
            """;

  @Test
  void aProfileChangesRulesAndCircumstances() throws ProfileException {
    Profile profile = Profile.parse(PROFILE, "profile.txt");

    RuleSet rules = profile.applyTo(RuleSet.standard());
    CheckResult result = rules.check(with(zeros(FORM_2021), "T3.received.natural", "8"));

    assertThat(rules.rule("ST-TITLE")).isEmpty();
    assertThat(result.findings())
        .filteredOn(finding -> finding.severity() != Severity.INFO)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.key()).isEqualTo("T3-BALANCE!T3.received.natural");
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.originalSeverity()).isEqualTo(Severity.ERROR);
            });
    assertThat(result.accepted())
        .singleElement()
        .satisfies(one -> assertThat(one.reason()).isEqualTo("已电话核实"));
    assertThat(profile.off()).containsExactly("ST-TITLE");
    assertThat(profile.issuerKind()).contains(IssuerKind.TOWNSHIP);
    assertThat(profile.localDeadline()).contains(LocalDate.of(2025, 2, 28));
    assertThat(profile.severities())
        .containsEntry("T3-BALANCE", Severity.WARNING)
        .containsEntry("FM-BLANK", Severity.ERROR);
    CheckContext context = profile.applyTo(CheckContext.none());
    assertThat(context.issuerKind()).contains(IssuerKind.TOWNSHIP);
    assertThat(context.localDeadline()).contains(LocalDate.of(2025, 2, 28));
  }

  @Test
  void whatTheCallerDeclaresGoesBeforeTheProfile() throws ProfileException {
    CheckContext declared = CheckContext.builder().issuerKind(IssuerKind.GOVERNMENT).build();

    CheckContext context = Profile.parse(PROFILE, "p").applyTo(declared);

    assertThat(context.issuerKind()).contains(IssuerKind.GOVERNMENT);
  }

  @Test
  void anEmptyProfileChangesNothing() throws ProfileException {
    assertThat(Profile.empty().applyTo(RuleSet.standard()).rules())
        .isEqualTo(RuleSet.standard().rules());
    assertThat(Profile.parse("\n# nothing\n", "p").baseline().entries()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "switch ST-TITLE | 不认识“switch” | “switch” is not a setting",
        "off | 缺少规则编号 | id of a rule is missing",
        "off st-title | 不是规则编号 | is not the id of a rule",
        "severity FM-BLANK | 应为 severity 规则 级别 | it is severity RULE LEVEL",
        "severity FM-BLANK fatal | 没有级别“fatal” | no such level: fatal",
        "accept T3-BALANCE | 应为 规则!地址 | it is RULE!address",
        "accept T3-BALANCE!T3 T4-SUM!T4 | 应为 规则!地址 | it is RULE!address",
        "issuer-kind village | 没有机关类别“village” | there are government, department, township, other",
        "local-deadline 2025-02-30 | 不是日期 | is not a date"
      })
  void aLineThatCannotBeUnderstoodIsNamed(String line, String zh, String en) {
    ProfileException complaint =
        catchThrowableOfType(
            ProfileException.class, () -> Profile.parse("off ST-TITLE\n" + line + "\n", "规则.txt"));

    assertThat(complaint.line()).isEqualTo(2);
    assertThat(complaint.source()).isEqualTo("规则.txt");
    assertThat(complaint.toMessage().zh()).startsWith("规则.txt第2行：").contains(zh);
    assertThat(complaint.toMessage().en()).startsWith("规则.txt, line 2: ").contains(en);
  }

  @Test
  void twoLevelsForOneRuleAreAContradiction() {
    ProfileException complaint =
        catchThrowableOfType(
            ProfileException.class,
            () -> Profile.parse("severity ST-TITLE info\nseverity ST-TITLE error", "p"));

    assertThat(complaint.line()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"off ST-TITEL", "severity ST-TITEL info"})
  void aRuleTheSetDoesNotHaveIsNamedWithItsLine(String line) throws ProfileException {
    Profile profile = Profile.parse("# x\n" + line, "p");

    ProfileException complaint =
        catchThrowableOfType(ProfileException.class, () -> profile.applyTo(RuleSet.standard()));

    assertThat(complaint.toMessage().zh()).isEqualTo("p第2行：没有规则“ST-TITEL”；`gpr rules` 列出全部规则");
  }

  @Test
  void aBaselineIsAFindingALine() throws ProfileException {
    Baseline baseline =
        Baseline.parse(
            "# 已核实\nT3-BALANCE!T3.received.natural # 甲\n\nST-ROWS!T3.*.legal\nT4-SUM!T4.x 乙！ # 丙\n",
            "b");

    assertThat(baseline.entries())
        .containsExactly(
            new Baseline.Entry("T3-BALANCE", "T3.received.natural", "甲"),
            new Baseline.Entry("ST-ROWS", "T3.*.legal", ""),
            new Baseline.Entry("T4-SUM", "T4.x", "乙！；丙"));
    assertThat(
            catchThrowableOfType(ProfileException.class, () -> Baseline.parse("\nT3-BALANCE", "b"))
                .line())
        .isEqualTo(2);
  }
}
