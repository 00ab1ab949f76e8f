package io.github.opengpr.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.Finding;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.catalogue.agree.FeeTextRules;
import io.github.opengpr.rules.catalogue.narrative.NarrativeFeeRules;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section six by itself and against the tables. */
class FeeTextRulesTest {

  private static final List<Rule> RULES =
      Stream.of(NarrativeFeeRules.ALL, FeeTextRules.ALL).flatMap(List::stream).toList();

  private static AnnualReport report(String sectionSix, String cells) {
    return WordedReports.report(Form.FORM_2021, 2021, cells)
        .withOtherMatters(Narrative.of(sectionSix));
  }

  @ParameterizedTest(name = "{0} ({1}): {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          本年度未收取信息处理费。 | none | -
          依据有关办法，本年没有产生信息处理费。 | none | -
          无 | none | NR-FEE-STATEMENT warning
          无其他需要报告的事项。 | none | NR-FEE-STATEMENT warning
          本年度办理人大建议3件。 | none | NR-FEE-STATEMENT warning
          本机关执行信息处理费的有关规定。 | none | NR-FEE-STATEMENT info
          无 | T2.fees.amount=12 | NR-FEE-STATEMENT warning
          发出信息处理费收费通知2件，总金额300元，实际收取信息处理费300元。 | T2.fees.amount=0.03 | -
          发出信息处理费收费通知2件，总金额300元，实际收取信息处理费400元。 | T2.fees.amount=0.04 | NR-FEE-BOUND warning
          发出信息处理费收费通知2件，总金额300元，实际收取信息处理费0元。 | none | -
          发出信息处理费收费通知2件，总金额305元，实际收取信息处理费300元。 | T2.fees.amount=0.03 | NR-FEE-STEP info
          发出信息处理费收费通知2件，总金额310元，实际收取信息处理费305元。 | T2.fees.amount=0.04 | NR-FEE-STEP info
          发出信息处理费收费通知2件，总金额305元，实际收取信息处理费302元。 | T2.fees.amount=0.04 | NR-FEE-STEP info, NR-FEE-STEP info
          实际收取信息处理费约305元。 | none | -
          本年度收取信息处理费300。 | none | NR-FEE-UNIT warning
          实际收取信息处理费300元。 | T2.fees.amount=0.03 | -
          实际收取信息处理费300元。 | T2.fees.amount=0.02 | XS-FEE-IN-TABLE warning
          实际收取信息处理费300元。 | none | XS-FEE-IN-TABLE info
          实际收取信息处理费6000元。 | none | XS-FEE-IN-TABLE warning
          实际收取信息处理费300元。 | T2.fees.amount= | -
          实际收取信息处理费40元。 | none | -
          实际收取信息处理费50元。 | none | XS-FEE-IN-TABLE info
          实际收取信息处理费50元。 | T2.fees.amount=0.00 | XS-FEE-IN-TABLE warning
          本年度未收取信息处理费。 | T3.otherHandling.feeUnpaid.total=1 | XS-FEE-NOTICE warning
          本年度发出信息处理费收费通知1件，总金额100元，未收取信息处理费。 | T3.otherHandling.feeUnpaid.total=1 | -
          本年度未收取信息处理费。 | T3.otherHandling.feeUnpaid.total= | -
          对反复申请的发出收费通知，逾期未缴，未收取信息处理费。 | T3.otherHandling.feeUnpaid.total=1 | -
          """)
  void readsSectionSix(String text, String cells, String expected) {
    assertThat(WordedReports.found(RULES, report(text, cells))).isEqualTo(expected);
  }

  @Test
  void aFeeOfTheAdministrationIsAnotherMatter() {
    AnnualReport report = report("无", "T2.fees.amount=12");
    assertThat(WordedReports.found(FeeTextRules.ALL, report)).isEqualTo("-");
  }

  @Test
  void aStatementInAnotherSectionIsAnInfo() {
    AnnualReport report = report("无", null).withOverview(Narrative.of("本年度未收取信息处理费。"));
    Finding finding = RuleSet.of(RULES).check(report).findings().get(0);
    assertThat(WordedReports.found(RULES, report)).isEqualTo("NR-FEE-STATEMENT info");
    assertThat(finding.message().zh()).contains("第一部分", "第六部分");
  }

  @Test
  void anAbsentSectionIsForAnotherRule() {
    AnnualReport report =
        WordedReports.report(Form.FORM_2021, 2021, "T3.otherHandling.feeUnpaid.total=1");
    CheckResult result = RuleSet.of(RULES).check(report);
    assertThat(result.findings()).isEmpty();
    assertThat(result.skipped())
        .extracting(skipped -> skipped.ruleId())
        .containsExactly("NR-FEE-STATEMENT", "XS-FEE-NOTICE");
  }

  @Test
  void theTrialFormAsksForNoStatement() {
    AnnualReport report =
        WordedReports.report(Form.FORM_2019, 2020, null).withOtherMatters(Narrative.of("无"));
    assertThat(WordedReports.found(RULES, report)).isEqualTo("-");
  }

  @Test
  void showsBothAmounts() {
    Finding bound =
        RuleSet.of(NarrativeFeeRules.ALL)
            .check(report("发出信息处理费收费通知2件，总金额300元，实际收取信息处理费400元。", null))
            .findings()
            .get(0);
    assertThat(bound.message().zh()).contains("400元", "300元");
    assertThat(bound.message().en()).contains("400 yuan", "300 yuan");
    assertThat(bound.excerpt()).isEqualTo("发出信息处理费收费通知2件，总金额300元，实际收取信息处理费400元。");
    Finding table =
        RuleSet.of(FeeTextRules.ALL)
            .check(report("实际收取信息处理费1500元。", "T2.fees.amount=0.1"))
            .findings()
            .get(0);
    assertThat(table.key()).isEqualTo("XS-FEE-IN-TABLE!T2.fees.amount");
    assertThat(table.message().zh()).contains("1500元（0.15万元）", "0.1万元", "地方规定");
    Finding notice =
        RuleSet.of(FeeTextRules.ALL)
            .check(report("本年度未收取信息处理费。", "T3.otherHandling.feeUnpaid.total=2"))
            .findings()
            .get(0);
    assertThat(notice.key()).isEqualTo("XS-FEE-NOTICE!T3.otherHandling.feeUnpaid.total");
    assertThat(notice.message().zh()).contains("为2", "第六部分");
    assertThat(notice.excerpt()).isEqualTo("本年度未收取信息处理费。");
  }
}
