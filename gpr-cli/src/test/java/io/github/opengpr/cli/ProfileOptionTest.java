package io.github.opengpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gpr check --profile}. */
class ProfileOptionTest {

  @TempDir private Path folder;
  private Path report = Path.of("");

  @BeforeEach
  void anUnsoundReport() {
    report = Filed.write(folder.resolve("unsound.json"), Filed.unsound());
  }

  private Path profile(String text) {
    return Filed.write(folder.resolve("profile.txt"), text);
  }

  @Test
  void switchesOffWeighsOtherwiseAndAccepts() {
    Path profile =
        profile(
            """
            # 本市方案
            off T3-ROW-SUM
            severity T3-BALANCE warning
            accept T3-BALANCE!T3.received.total 总计漏填，已通知更正
            accept T4-SUM!T4.reconsideration.total 旧问题
            """);
    Session session = Session.run("check", "--profile", profile, report);
    assertThat(session.status()).isEqualTo(0);
    assertThat(session.out())
        .contains("已接受1个")
        .contains("T3-BALANCE!T3.received.natural（原为错误）")
        .doesNotContain("T3-ROW-SUM");
    assertThat(session.err())
        .contains("T4-SUM!T4.reconsideration.total")
        .doesNotContain("T3-BALANCE");
    assertThat(Session.run("check", "--format", "json", "--profile", profile, report).out())
        .contains("\"severity\":\"warning\",\"originalSeverity\":\"error\"");
  }

  @Test
  void knowsTheCircumstancesUnlessTheyAreToldOtherwise() {
    Path profile = profile("issuer-kind department\nlocal-deadline 2023-01-20\n");
    Session session =
        Session.run("check", "--profile", profile, "--published", "2023-02-01", report);
    assertThat(session.out()).contains("PB-DEPARTMENT-DATE!report", "PB-LOCAL-DATE!report");
    Session township =
        Session.run(
            "check",
            "--profile",
            profile,
            "--published",
            "2023-02-01",
            "--issuer-kind",
            "township",
            report);
    assertThat(township.out()).doesNotContain("PB-DEPARTMENT-DATE").contains("PB-LOCAL-DATE");
  }

  @Test
  void aLineThatIsNoSettingIsNamed() {
    Session session =
        Session.run("check", "--profile", profile("\nseverity T4-SUM hoch\n"), report);
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.out()).isEmpty();
    assertThat(session.err())
        .contains("profile.txt第2行", "没有级别“hoch”，应为 错误、警告 或 提示")
        .contains("profile.txt, line 2: no such level");
  }

  @Test
  void anUnknownRuleIsNamedWithItsLine() {
    Session session = Session.run("check", "--profile", profile("off T9-NONE\n"), report);
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.err()).contains("profile.txt第1行：没有规则“T9-NONE”");
  }

  @Test
  void anAcceptedFindingHasAnAddressAndAReasonInBothFiles() {
    Path list = profile("T3-BALANCE!T3.received.natural\n");
    Session session = Session.run("check", "--accept", list, report);
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.err())
        .contains("profile.txt第1行：缺少理由；理由写在编号之后")
        .contains("profile.txt, line 1: the reason is missing");
    Path unknown = profile("T3-BALENCE!T3.received.natural 已核实\n");
    assertThat(Session.run("check", "--accept", unknown, report).err())
        .contains("profile.txt：没有规则 T3-BALENCE（T3-BALENCE!T3.received.natural）")
        .contains("profile.txt: no such rule: T3-BALENCE!T3.received.natural");
    Path wrong = profile("# 甲\naccept T3-BALANCE!T3.received.nature 已核实\n");
    assertThat(Session.run("check", "--profile", wrong, report).err())
        .contains("profile.txt第2行：没有地址“T3.received.nature”");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Session session = Session.run("check", "--profile", folder.resolve("none.txt"), report);
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.err()).contains("--profile").contains("none.txt");
  }

  @Test
  void whatTheProfileSwitchesOffMayBeLeftOutAgain() {
    Session session =
        Session.run(
            "check", "--profile", profile("off T3-ROW-SUM\n"), "--without", "T3-ROW-SUM", report);
    assertThat(session.status()).isEqualTo(1);
    assertThat(session.err()).isEmpty();
  }
}
