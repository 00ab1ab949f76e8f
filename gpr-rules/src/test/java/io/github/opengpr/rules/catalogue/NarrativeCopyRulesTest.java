package io.github.opengpr.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.rules.CheckContext;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.Finding;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.catalogue.narrative.NarrativeCopyRules;
import java.util.List;
import org.junit.jupiter.api.Test;

class NarrativeCopyRulesTest {

  private static final String OURS =
      "2021年公开信息120条，办理依申请公开3件。编制了本机关的公开指南和目录，设立查阅点两处，举办培训两期，"
          + "选派业务骨干参加省里的研讨班，将公开工作列入年度考核，聘请监督员五名，按季度通报各科室的进度。";
  private static final String OTHER =
      "本机关围绕重点领域推进公开，先后发布财政预决算、重大项目、公共资源交易等信息，改版门户网站，新开政策问答栏目，"
          + "邀请企业代表座谈，对涉企文件逐件作出解读，建立了申请办理的会商制度和法律顾问审核制度。";

  private static AnnualReport report(String overview, int year) {
    return WordedReports.saying(overview, null).withYear(year);
  }

  private static String withPrevious(AnnualReport report, AnnualReport previous) {
    return WordedReports.found(
        NarrativeCopyRules.ALL, report, CheckContext.builder().previous(previous).build());
  }

  private static String withPeers(AnnualReport report, AnnualReport... peers) {
    return WordedReports.found(
        NarrativeCopyRules.ALL, report, CheckContext.builder().peers(List.of(peers)).build());
  }

  @Test
  void aTextWithNewNumbersOnlyIsACopy() {
    AnnualReport now = report(OURS, 2021);
    assertThat(withPrevious(now, report(OURS.replace("2021", "2020").replace("120", "88"), 2020)))
        .isEqualTo("NR-COPIED-YEAR warning");
    assertThat(withPrevious(now, report(OTHER, 2020))).isEqualTo("-");
    assertThat(withPrevious(now, report(OURS.substring(0, 70) + OTHER.substring(70), 2020)))
        .isEqualTo("-");
  }

  @Test
  void shortTextsAreAlikeByNature() {
    assertThat(withPrevious(report("全年公开信息12条。", 2021), report("全年公开信息12条。", 2020))).isEqualTo("-");
  }

  @Test
  void aReportOfAnotherYearIsNotCompared() {
    assertThat(withPrevious(report(OURS, 2021), report(OURS, 2019))).isEqualTo("-");
  }

  @Test
  void sectionFiveIsComparedAndSectionSixIsNot() {
    AnnualReport now = report("全年公开信息12条。", 2021);
    AnnualReport before = report("全年公开信息12条。", 2020);
    assertThat(
            withPrevious(
                now.withProblems(Narrative.of(OURS)), before.withProblems(Narrative.of(OURS))))
        .isEqualTo("NR-COPIED-YEAR warning");
    assertThat(
            withPrevious(
                now.withOtherMatters(Narrative.of(OURS)),
                before.withOtherMatters(Narrative.of(OURS))))
        .isEqualTo("-");
  }

  @Test
  void aPeerIsAnotherAgency() {
    AnnualReport now = report(OURS, 2021);
    assertThat(withPeers(now, report(OTHER, 2021).withAgency("青石湾市水利局"))).isEqualTo("-");
    assertThat(withPeers(now, now)).isEqualTo("-");
    assertThat(withPeers(now.withAgency(null), now.withAgency(null))).isEqualTo("-");
    assertThat(
            withPeers(
                now,
                report(OTHER, 2021).withAgency("青石湾市水利局"),
                report(OURS, 2021).withAgency("青石湾市民政局"),
                report(OURS, 2021).withAgency("青石湾市林业局")))
        .isEqualTo("NR-COPIED-PEER warning");
  }

  @Test
  void namesThePeerAndTheLikeness() {
    CheckResult result =
        RuleSet.of(NarrativeCopyRules.ALL)
            .check(
                report(OURS, 2021),
                CheckContext.builder()
                    .peers(List.of(report(OURS, 2021).withAgency("青石湾市民政局")))
                    .previous(report(OURS + "另设热线。", 2020))
                    .build());
    assertThat(result.findings())
        .extracting(Finding::key)
        .containsExactly("NR-COPIED-YEAR!overview", "NR-COPIED-PEER!overview");
    assertThat(result.findings().get(0).message().zh()).containsPattern("相似度为0\\.9\\d");
    assertThat(result.findings().get(1).message().zh()).contains("“青石湾市民政局”", "1.00");
    assertThat(result.findings().get(1).message().en()).contains("青石湾市民政局", "1.00");
  }

  @Test
  void withoutOtherReportsBothAreSkipped() {
    CheckResult result = RuleSet.of(NarrativeCopyRules.ALL).check(report(OURS, 2021));
    assertThat(result.findings()).isEmpty();
    assertThat(result.skipped())
        .extracting(skipped -> skipped.ruleId())
        .containsExactly("NR-COPIED-YEAR", "NR-COPIED-PEER");
  }
}
