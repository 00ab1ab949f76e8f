package io.github.opengpr.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.CheckContext;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.Finding;
import io.github.opengpr.rules.IssuerKind;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.catalogue.narrative.NarrativeContentRules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NarrativeContentRulesTest {

  private static final String GOOD_OVERVIEW =
      "全年主动公开信息120条；受理依申请公开3件；落实政府信息保密审查；建好门户网站专栏；开展业务培训和检查。";

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          全年主动公开信息120条，办理申请3件，举办培训2次。 | -
          '' | NR-OVERVIEW-EMPTY error
          无 | NR-OVERVIEW-EMPTY error
          不涉及。 | NR-OVERVIEW-EMPTY error
          本年度认真贯彻落实政府信息公开条例，不断加强政府信息公开工作，取得良好成效。 | NR-OVERVIEW-EMPTY warning
          """)
  void theOverviewSaysSomething(String text, String expected) {
    assertThat(
            WordedReports.found(
                List.of(NarrativeContentRules.OVERVIEW_EMPTY), WordedReports.saying(text, null)))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          公开信息渠道不多，更新还不够及时。下一步将拓宽渠道，加强培训，按月检查更新。 | -
          '' | NR-PROBLEMS-EMPTY error
          无 | NR-PROBLEMS-EMPTY error
          渠道单一，今后改进。 | NR-PROBLEMS-EMPTY warning
          主动公开的渠道比较单一，栏目更新不够及时，工作人员对业务还不熟悉。 | NR-PROBLEMS-BOTH warning
          一是拓宽公开渠道并按月检查；二是加强业务培训；三是优化栏目设置，方便群众查询信息。 | NR-PROBLEMS-BOTH warning
          本机关全体同志按照分工负责各自栏目，每季度由办公室汇总各科室报来的信息情况。 | NR-PROBLEMS-BOTH info
          公示栏设在二楼，腿脚不好的老人上不去，夜里没有灯。年内会把它挪到一楼门厅，加装照明，专人维护，每月检查。 | NR-PROBLEMS-BOTH info
          查询机的屏幕反光，字体偏小，老人看不清楚。现已换成大字界面，由导办员在一旁帮着点。 | -
          来信里问得最多的是缴费标准，窗口说法前后出入。对策是印一张统一的明白纸，贴在每个窗口。 | -
          网上公开的图纸打不开，电话里说不清，群众跑了三趟。办公室为此换了格式，另留了电话。 | -
          存在的主要问题是查询只能到现场来办，群众跑腿。下一步将开通网上查询，加强培训，优化栏目。 | -
          存在的主要问题及改进情况：将开通网上查询，加强培训，优化栏目设置，方便群众查询信息。 | NR-PROBLEMS-BOTH warning
          公开的内容不多，来现场查询的群众较少。下一步将开通网上查询，加强培训，优化栏目。 | -
          渠道单一，更新不及时。 | NR-PROBLEMS-EMPTY warning, NR-PROBLEMS-BOTH warning
          """)
  void sectionFiveNamesProblemsAndImprovements(String text, String expected) {
    AnnualReport report =
        WordedReports.report(Form.FORM_2021, 2021, null).withProblems(Narrative.of(text));
    assertThat(
            WordedReports.found(
                List.of(NarrativeContentRules.PROBLEMS_EMPTY, NarrativeContentRules.PROBLEMS_BOTH),
                report))
        .isEqualTo(expected);
  }

  @Test
  void theShortestProblemsHaveThirtyCharacters() {
    String thirty = "渠道单一。下一步将加强培训，拓宽渠道，每月检查，按季通报啊。";
    assertThat(thirty).hasSize(30);
    AnnualReport report = WordedReports.report(Form.FORM_2021, 2021, null);
    assertThat(
            WordedReports.found(
                List.of(NarrativeContentRules.PROBLEMS_EMPTY),
                report.withProblems(Narrative.of(thirty))))
        .isEqualTo("-");
    assertThat(
            WordedReports.found(
                List.of(NarrativeContentRules.PROBLEMS_EMPTY),
                report.withProblems(Narrative.of(thirty.replace("啊", "")))))
        .isEqualTo("NR-PROBLEMS-EMPTY warning");
  }

  @Test
  void eachMissingTopicIsAFinding() {
    assertThat(
            WordedReports.found(
                NarrativeContentRules.ALL, WordedReports.saying(GOOD_OVERVIEW, null)))
        .isEqualTo("-");
    List<Finding> findings =
        RuleSet.of(List.of(NarrativeContentRules.OVERVIEW_TOPICS))
            .check(WordedReports.saying("全年主动公开信息120条，建好门户网站专栏。", null))
            .findings();
    assertThat(findings)
        .extracting(Finding::key)
        .containsExactly(
            "NR-OVERVIEW-TOPICS!overview.disclosureOnRequest",
            "NR-OVERVIEW-TOPICS!overview.informationManagement",
            "NR-OVERVIEW-TOPICS!overview.supervision");
    assertThat(findings.get(0).message().zh()).contains("依申请公开");
    assertThat(findings.get(0).message().en()).contains("disclosure on request");
  }

  @Test
  void anEmptyOverviewIsOneFinding() {
    assertThat(WordedReports.found(NarrativeContentRules.ALL, WordedReports.saying("无", null)))
        .isEqualTo("NR-OVERVIEW-EMPTY error");
  }

  @Test
  void theTrialFormAsksForNoTopics() {
    AnnualReport report =
        WordedReports.report(Form.FORM_2019, 2020, null).withOverview(Narrative.of("全年公告120条。"));
    assertThat(WordedReports.found(List.of(NarrativeContentRules.OVERVIEW_TOPICS), report))
        .isEqualTo("-");
  }

  @Test
  void onlyGovernmentsReportAssessment() {
    AnnualReport report = WordedReports.saying(GOOD_OVERVIEW, null);
    CheckContext department = CheckContext.builder().issuerKind(IssuerKind.DEPARTMENT).build();
    CheckContext government = CheckContext.builder().issuerKind(IssuerKind.GOVERNMENT).build();
    assertThat(
            WordedReports.found(
                List.of(NarrativeContentRules.GOVERNMENT_TOPICS), report, department))
        .isEqualTo("-");
    List<Finding> declared =
        RuleSet.of(NarrativeContentRules.ALL).check(report, government).findings();
    assertThat(declared)
        .extracting(Finding::address)
        .containsExactly("overview.assessment", "overview.publicReview", "overview.accountability");
    assertThat(declared).noneMatch(finding -> finding.message().zh().contains("推断"));
    List<Finding> inferred =
        RuleSet.of(NarrativeContentRules.ALL).check(report.withAgency("青石湾市人民政府")).findings();
    assertThat(inferred)
        .hasSize(3)
        .allMatch(finding -> finding.message().zh().contains("推断"))
        .allMatch(finding -> finding.message().en().contains("please confirm"));
    assertThat(
            WordedReports.found(
                NarrativeContentRules.ALL,
                report.withProblems(Narrative.of("工作考核占比不足，社会评议参与度不高，未发生责任追究情形。下一步将完善考核办法，扩大参与。")),
                government))
        .isEqualTo("-");
  }

  @Test
  void aLongOverviewIsAnInfo() {
    String thousand = GOOD_OVERVIEW + "字".repeat(1000 - GOOD_OVERVIEW.length());
    assertThat(WordedReports.found(NarrativeContentRules.ALL, WordedReports.saying(thousand, null)))
        .isEqualTo("-");
    Finding finding =
        RuleSet.of(NarrativeContentRules.ALL)
            .check(WordedReports.saying(thousand + "字", null))
            .findings()
            .get(0);
    assertThat(finding.key()).isEqualTo("NR-OVERVIEW-LENGTH!overview");
    assertThat(finding.message().zh()).contains("1001字", "地方规定");
    assertThat(finding.message().en()).contains("1001", "local notice");
  }

  @Test
  void absentSectionsAreSkippedNotReported() {
    CheckResult result =
        RuleSet.of(NarrativeContentRules.ALL)
            .check(WordedReports.report(Form.FORM_2021, 2021, null));
    assertThat(result.findings()).isEmpty();
    assertThat(result.skipped())
        .extracting(skipped -> skipped.ruleId())
        .contains(
            "NR-OVERVIEW-EMPTY", "NR-OVERVIEW-TOPICS", "NR-PROBLEMS-EMPTY", "NR-PROBLEMS-BOTH");
  }
}
