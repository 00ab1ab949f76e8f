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
              # 街道已电话核实
            accept T3-ROW-SUM!T3.received.total  已电话核实（见 #12 号单）
            issuer-kind township
            local-deadline 2025-02-28
            """;

  @Test
  void marksOfAnInputMethodPartTheWordsToo() throws ProfileException {
    Profile profile =
        Profile.parse(
            """
            级别：T3-BALANCE，提示
            停用　ST-TITLE
            接受：T3-ROW-SUM！T3.received.total，已电话核实，属实
            机关类别：街道或乡镇
            地方期限：2025-02-28
            """,
            "profile.txt");
    assertThat(profile.severities()).containsEntry("T3-BALANCE", Severity.INFO);
    assertThat(profile.off()).containsExactly("ST-TITLE");
    assertThat(profile.issuerKind()).contains(IssuerKind.TOWNSHIP);
    assertThat(profile.localDeadline()).contains(LocalDate.of(2025, 2, 28));
  }

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
        .satisfies(one -> assertThat(one.reason()).isEqualTo("已电话核实（见 #12 号单）"));
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
        "severity ST-TITLE info | 第1行已写过 ST-TITLE，只能写一次 | ST-TITLE was set on line 1",
        "off ST-TITLE | 第1行已写过 ST-TITLE，只能写一次 | ST-TITLE was set on line 1",
        "accept | 应为 规则!地址 理由 | it is RULE!address reason",
        "accept T3-BALANCE | 应为 规则!地址 理由 | it is RULE!address reason",
        "accept T3-BALANCE!T3 T4-SUM!T4 | 应为 规则!地址 理由 | it is RULE!address reason",
        "accept T3-BALANCE!T3.recieved.natural 已核实 | 没有地址“T3.recieved.natural” | no such address: T3.recieved.natural",
        "accept T3-BALANCE!T3.*.naturel 已核实 | 没有地址“T3.*.naturel” | no such address",
        "accept T3-BALANCE!T5 已核实 | 没有地址“T5” | no such address",
        "accept T3-BALANCE!overview. 已核实 | 没有地址“overview.” | no such address",
        "accept T3-BALANCE!T3. 已核实 | 没有地址“T3.” | no such address",
        "accept T3-BALANCE!T3.received.natural | 缺少理由 | the reason is missing",
        "accept T3-BALANCE!T3.received.natural # 已核实 | 理由写在编号之后，不加 # | follows the key, without #",
        "off ST-ROWS # 甲 | 注释须另起一行，以 # 开头 | a comment is a line of its own",
        "issuer-kind township # 甲 | 注释须另起一行 | a comment is a line of its own",
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "severity ST-TITLE info | severity ST-TITLE error | ST-TITLE",
        "issuer-kind township | issuer-kind department | issuer-kind",
        "issuer-kind township | issuer-kind township | issuer-kind",
        "local-deadline 2025-02-28 | local-deadline 2025-02-27 | local-deadline",
        "accept T4-SUM!T4 甲 | accept T4-SUM!T4 乙 | T4-SUM!T4",
      })
  void twoLinesOnOneThingAreAContradiction(String one, String other, String thing) {
    ProfileException complaint =
        catchThrowableOfType(
            ProfileException.class, () -> Profile.parse(one + "\n\n" + other, "方案.txt"));

    assertThat(complaint.toMessage().zh()).isEqualTo("方案.txt第3行：第1行已写过 " + thing + "，只能写一次");
    assertThat(complaint.toMessage().en())
        .isEqualTo("方案.txt, line 3: " + thing + " was set on line 1; it can be set only once");
  }

  @ParameterizedTest
  @ValueSource(strings = {"off ST-TITEL", "severity ST-TITEL info", "accept ST-TITEL!title 已核实"})
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
            """
            # 已核实
            T3-BALANCE!T3.received.natural 甲

            ST-ROWS!T3.*.legal 乙！ # 丙
            T3-BALANCE!T3.received.natural 甲
            NR-OVERVIEW-TOPICS！overview.platform 丁 戊
            """,
            "b");

    assertThat(baseline.entries())
        .containsExactly(
            new Baseline.Entry("T3-BALANCE", "T3.received.natural", "甲"),
            new Baseline.Entry("ST-ROWS", "T3.*.legal", "乙！ # 丙"),
            new Baseline.Entry("NR-OVERVIEW-TOPICS", "overview.platform", "丁 戊"));
    assertThat(
            catchThrowableOfType(ProfileException.class, () -> Baseline.parse("\nT3-BALANCE", "b"))
                .line())
        .isEqualTo(2);
  }
}
