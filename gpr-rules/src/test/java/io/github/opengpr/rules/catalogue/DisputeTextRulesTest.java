package io.github.opengpr.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.rules.Finding;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.catalogue.agree.DisputeTextRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisputeTextRulesTest {

  @ParameterizedTest(name = "{0} ({1}): {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          2021年未发生政府信息公开行政复议。 | none | -
          2021年未发生政府信息公开行政复议。 | T4.reconsideration.total=1 | XS-NO-DISPUTES warning
          2021年未发生政府信息公开行政复议。 | T4.directLitigation.total=1 | -
          2021年未发生政府信息公开行政诉讼。 | T4.directLitigation.total=1 | XS-NO-DISPUTES warning
          2021年未发生政府信息公开行政诉讼。 | T4.postReconsiderationLitigation.total=1 | XS-NO-DISPUTES warning
          2021年未发生政府信息公开行政诉讼。 | T4.postReconsiderationLitigation.total=1 T4.directLitigation.total= | XS-NO-DISPUTES warning
          2021年未发生政府信息公开行政诉讼。 | T4.directLitigation.total= | -
          2021年未发生政府信息公开行政复议、行政诉讼。 | T4.reconsideration.total=2 T4.directLitigation.total=1 | XS-NO-DISPUTES warning, XS-NO-DISPUTES warning
          2020年未发生政府信息公开行政复议。 | T4.reconsideration.total=1 | -
          政府信息公开行政复议案件3件。 | T4.reconsideration.total=3 | -
          政府信息公开行政复议案件3件。 | T4.reconsideration.total=2 | XS-DISPUTES warning
          政府信息公开行政复议案件3件。 | T4.reconsideration.total= | -
          全年应诉政府信息公开行政案件3件。 | T4.directLitigation.total=3 | -
          全年应诉政府信息公开行政案件3件。 | T4.directLitigation.total=2 | XS-DISPUTES warning
          新收政府信息公开行政复议案件3件。 | T4.reconsideration.total=4 | -
          政府信息公开行政诉讼案件3件。 | T4.directLitigation.total=1 T4.postReconsiderationLitigation.total=2 | -
          政府信息公开行政诉讼案件3件。 | T4.directLitigation.total=1 T4.postReconsiderationLitigation.total=1 | XS-DISPUTES warning
          政府信息公开行政复议案件3件，其中维持2件、纠正1件。 | T4.reconsideration.total=3 T4.reconsideration.upheld=2 T4.reconsideration.corrected=1 | -
          政府信息公开行政复议案件3件，其中维持2件、纠正1件。 | T4.reconsideration.total=3 T4.reconsideration.upheld=1 T4.reconsideration.corrected=1 | XS-DISPUTES warning
          政府信息公开行政复议案件3件，其中维持2件、纠正1件。 | T4.reconsideration.total=3 T4.reconsideration.upheld=2 | XS-DISPUTES warning
          政府信息公开行政复议案件3件，其他结果1件、尚未审结2件。 | T4.reconsideration.total=3 T4.reconsideration.otherOutcome=1 T4.reconsideration.pending=2 | -
          政府信息公开行政复议案件3件，其他结果1件、尚未审结2件。 | T4.reconsideration.total=3 T4.reconsideration.otherOutcome=2 T4.reconsideration.pending=1 | XS-DISPUTES warning, XS-DISPUTES warning
          """)
  void comparesDisputes(String text, String cells, String expected) {
    assertThat(WordedReports.found(DisputeTextRules.ALL, WordedReports.saying(text, cells)))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} ({1}): {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021年未发生政府信息公开行政复议。 | T4.reconsideration.total=3 T4.reconsideration.upheld=2 T4.reconsideration.pending=1 | T4.reconsideration.total T4.reconsideration.upheld T4.reconsideration.pending
          2021年未发生政府信息公开行政复议。 | T4.reconsideration.total=2 T4.directLitigation.total=1 T4.directLitigation.pending=1 | T4.reconsideration.total
          2021年未发生政府信息公开行政诉讼。 | T4.directLitigation.total=1 T4.directLitigation.pending=1 | T4.directLitigation.total T4.postReconsiderationLitigation.total T4.directLitigation.pending
          """)
  void showsTheDisputesThatWereDenied(String text, String cells, String expected) {
    Finding finding =
        RuleSet.of(DisputeTextRules.ALL).check(WordedReports.saying(text, cells)).findings().get(0);
    assertThat(finding.cells())
        .extracting(cell -> cell.address())
        .containsExactly(expected.split(" ", -1));
  }

  @Test
  void lawsuitsAreThoseOfBothKinds() {
    Finding finding =
        RuleSet.of(DisputeTextRules.ALL)
            .check(
                WordedReports.saying(
                    "政府信息公开行政诉讼案件3件。",
                    "T4.directLitigation.total=1 T4.postReconsiderationLitigation.total=1"))
            .findings()
            .get(0);
    assertThat(finding.cells())
        .extracting(cell -> cell.address())
        .containsExactly("T4.directLitigation.total", "T4.postReconsiderationLitigation.total");
    assertThat(finding.message().zh()).contains("行政诉讼3件", "合计）·总计”为2");
  }

  @Test
  void tellsTheResult() {
    Finding finding =
        RuleSet.of(DisputeTextRules.ALL)
            .check(
                WordedReports.saying(
                    "政府信息公开行政复议案件3件，其中维持2件。",
                    "T4.reconsideration.total=3 T4.reconsideration.upheld=1"))
            .findings()
            .get(0);
    assertThat(finding.key()).isEqualTo("XS-DISPUTES!T4.reconsideration.upheld");
    assertThat(finding.message().zh()).contains("行政复议结果维持2件", "为1");
    assertThat(finding.message().en()).contains("upheld");
  }

  @Test
  void quotesTheDenial() {
    Finding finding =
        RuleSet.of(DisputeTextRules.ALL)
            .check(WordedReports.saying("全年未发生政府信息公开行政复议。", "T4.reconsideration.total=2"))
            .findings()
            .get(0);
    assertThat(finding.message().zh()).contains("称未发生行政复议", "为2", "矛盾");
    assertThat(finding.excerpt()).isEqualTo("全年未发生政府信息公开行政复议。");
  }
}
