package io.github.opengpr.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.rules.CheckResult;
import io.github.opengpr.rules.Finding;
import io.github.opengpr.rules.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestTextRulesTest {

  @ParameterizedTest(name = "{0} ({1}): {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          2021年新收政府信息公开申请8件。 | T3.received.total=8 | -
          2021年新收政府信息公开申请9件。 | T3.received.total=8 | XS-RECEIVED warning
          2021年受理政府信息公开申请9件。 | T3.received.total=8 | XS-RECEIVED warning
          2021年受理政府信息公开申请9件。 | T3.received.total=8 T3.carriedIn.total=1 | XS-RECEIVED info
          2021年新收政府信息公开申请9件。 | T3.received.total=8 T3.carriedIn.total=1 | XS-RECEIVED warning
          2021年新收政府信息公开申请9件。 | T3.received.total= | -
          2021年新收政府信息公开申请约9件。 | T3.received.total=8 | -
          2020年新收政府信息公开申请9件。 | T3.received.total=8 | -
          2021年新收政府信息公开申请8件。（一）依申请公开。全年新收政府信息公开申请5件。 | T3.received.total=8 | XS-RECEIVED info
          新收政府信息公开申请8件，上年结转1件。 | T3.received.total=8 T3.carriedIn.total=1 | -
          新收政府信息公开申请8件，上年结转2件。 | T3.received.total=8 T3.carriedIn.total=1 | XS-CARRIED-IN warning
          新收政府信息公开申请8件，上年结转2件。 | T3.received.total=8 T3.carriedIn.total= | -
          新收政府信息公开申请8件，结转下年度继续办理3件。 | T3.received.total=8 T3.carriedOut.total=3 | -
          新收政府信息公开申请8件，结转下年度继续办理3件。 | T3.received.total=8 T3.carriedOut.total=2 | XS-CARRIED-OUT warning
          今年收到要求公开信息的信函5件。 | T3.received.total=6 T3.handled.total=6 | XS-REQUESTS warning
          今年收到要求公开信息的信函6件。 | T3.received.total=6 T3.handled.total=6 | -
          今年收到政府信息公开申请5件，1件顺延至明年，其余3件已办结。 | T3.received.total=5 T3.handled.total=4 T3.carriedOut.total=1 | XS-HANDLED warning
          今年收到政府信息公开申请7件；提起行政复议的申请人均为自然人。 | T3.received.total=7 T3.received.natural=5 T3.received.business=2 T3.handled.total=7 | -
          办结政府信息公开申请8件。 | T3.handled.total=8 | -
          办结政府信息公开申请8件。 | T3.handled.total=7 | XS-HANDLED warning
          办结政府信息公开申请8件。 | T3.handled.total=9 T3.carriedIn.total=1 | XS-HANDLED info
          办结政府信息公开申请8件。 | T3.handled.total=9 T3.otherHandling.misc.total=1 | -
          办结政府信息公开申请8件。 | T3.handled.total=10 T3.otherHandling.misc.total=1 | XS-HANDLED warning
          办结政府信息公开申请8件。 | T3.handled.total=9 T3.otherHandling.misc.total= | XS-HANDLED warning
          办结政府信息公开申请8件。 | T3.handled.total= | -
          2021年共收到政府信息公开申请8件。 | T3.received.total=8 T3.carriedIn.total=1 T3.handled.total=7 | -
          2021年共收到政府信息公开申请9件。 | T3.received.total=8 T3.carriedIn.total=1 T3.handled.total=7 | -
          2021年共收到政府信息公开申请7件。 | T3.received.total=8 T3.carriedIn.total=1 T3.handled.total=7 | -
          2021年共收到政府信息公开申请10件。 | T3.received.total=8 T3.carriedIn.total=1 T3.handled.total=7 | XS-REQUESTS warning
          2021年共办理依申请公开件10件。 | T3.received.total=8 T3.carriedIn.total=1 T3.handled.total=9 | XS-REQUESTS warning
          2021年共办理依申请公开件9件。 | T3.received.total=8 T3.carriedIn.total=1 T3.handled.total=9 | -
          2021年共办理依申请公开件10件。 | T3.received.total=8 T3.carriedIn.total= T3.handled.total=9 | -
          2021年共办理依申请公开件10件。 | T3.received.total=8 T3.carriedIn.total=1 T3.handled.total= | -
          2021年共收到政府信息公开申请8件。（一）申请。全年共收到政府信息公开申请5件。 | T3.received.total=8 | XS-REQUESTS info
          2021年新收政府信息公开申请94件，结转下年度5件。 | T3.received.total=960 T3.carriedOut.total=31 | XS-RECEIVED info, XS-CARRIED-OUT info
          2021年新收政府信息公开申请94件，结转下年度31件。 | T3.received.total=960 T3.carriedOut.total=31 | XS-RECEIVED warning
          2021年，本级收到政府信息公开申请26件，公路中心收到14件。 | T3.received.total=40 | -
          2021年，本级收到政府信息公开申请26件，公路中心收到15件。 | T3.received.total=40 | XS-REQUESTS warning, XS-REQUESTS info
          2021年新收政府信息公开申请9件，结转下年度20件。 | T3.received.total=8 T3.carriedOut.total=31 | XS-RECEIVED warning, XS-CARRIED-OUT warning
          2021年未收到政府信息公开申请。 | none | -
          2021年未收到政府信息公开申请。 | T3.received.total=1 | XS-NO-REQUESTS warning
          2021年未收到政府信息公开申请。 | T3.received.total= | -
          2020年未收到政府信息公开申请。 | T3.received.total=1 | -
          2021年共收到政府信息公开申请8件。（一）窗口。全年未收到政府信息公开申请。 | T3.received.total=8 | XS-NO-REQUESTS info
          2021年共收到政府信息公开申请8件。（一）窗口。全年新收政府信息公开申请5件。 | T3.received.total=8 | XS-RECEIVED info
          收到政府信息公开申请8件，已全部办结。 | T3.received.total=8 | -
          收到政府信息公开申请8件，已全部办结。 | T3.received.total=8 T3.carriedOut.total=1 | XS-ALL-HANDLED warning
          收到政府信息公开申请8件，办结率100%。 | T3.received.total=8 T3.carriedOut.total=1 | XS-ALL-HANDLED warning
          收到政府信息公开申请8件，按时办结率100%。 | T3.received.total=8 T3.carriedOut.total=1 | -
          """)
  void compares(String text, String cells, String expected) {
    assertThat(WordedReports.found(Together.REQUESTS, WordedReports.saying(text, cells)))
        .isEqualTo(expected);
  }

  /** Sentences that look wrong and are right; the numbers are those of real reports. */
  @ParameterizedTest(name = "{0} ({1})")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          受理政府信息公开申请3259件，答复3278件（含上年结转77件，另有58件顺延）。 | T3.received.total=3259 T3.carriedIn.total=77 T3.handled.total=3278 T3.carriedOut.total=58
          收到政府信息公开申请9件，答复8件，申请人撤回1件。 | T3.received.total=9 T3.handled.total=9
          收到政府信息公开申请9件，答复8件，申请人撤回1件。 | T3.received.total=9 T3.handled.total=9 T3.otherHandling.misc.total=1
          办理依申请公开件9件，协查区里办理依申请公开件2件。 | T3.received.total=8 T3.carriedIn.total=1 T3.handled.total=9
          受理政府信息公开申请9件（含上年结转1件）。 | T3.received.total=8 T3.carriedIn.total=1 T3.handled.total=9
          """)
  void isSilentAboutTraps(String text, String cells) {
    assertThat(WordedReports.found(Together.REQUESTS, WordedReports.saying(text, cells)))
        .isEqualTo("-");
  }

  @Test
  void showsSentenceNumberAndCells() {
    Finding finding =
        RuleSet.of(Together.REQUESTS)
            .check(WordedReports.saying("工作有序。全年新收政府信息公开申请 9 件。其余从略。", "T3.received.total=8"))
            .findings()
            .get(0);
    assertThat(finding.key()).isEqualTo("XS-RECEIVED!T3.received.total");
    assertThat(finding.excerpt()).isEqualTo("全年新收政府信息公开申请 9 件。");
    assertThat(finding.cells())
        .extracting(cell -> cell.address())
        .containsExactly("T3.received.total");
    assertThat(finding.message().zh())
        .isEqualTo("第一部分“总体情况”称新收（受理）政府信息公开申请9 件，表三“一、本年新收政府信息公开申请数量·总计”为8，两者不一致");
    assertThat(finding.message().en()).contains("9 件", "is 8");
  }

  @Test
  void namesAllThreeUsages() {
    Finding finding =
        RuleSet.of(Together.REQUESTS)
            .check(
                WordedReports.saying(
                    "全年共收到政府信息公开申请10件。",
                    "T3.received.total=8 T3.carriedIn.total=1 T3.handled.total=7"))
            .findings()
            .get(0);
    assertThat(finding.message().zh()).contains("10件", "本年新收8", "加上年结转9", "总计7");
    assertThat(finding.cells())
        .extracting(cell -> cell.address())
        .containsExactly("T3.received.total", "T3.carriedIn.total", "T3.handled.total");
  }

  @Test
  void saysWhyABlankWasNotCompared() {
    CheckResult result =
        RuleSet.of(Together.REQUESTS)
            .check(WordedReports.saying("全年新收政府信息公开申请9件。", "T3.received.total="));
    assertThat(result.findings()).isEmpty();
    assertThat(result.skipped())
        .extracting(skipped -> skipped.ruleId() + "!" + skipped.address())
        .containsExactly("XS-RECEIVED!T3.received.total");
  }

  @Test
  void withoutAYearNothingIsCompared() {
    AnnualReport report = WordedReports.saying("新收政府信息公开申请9件。", "T3.received.total=8");
    CheckResult result = RuleSet.of(Together.REQUESTS).check(report.withYear(null));
    assertThat(result.findings()).isEmpty();
    assertThat(result.skipped()).hasSize(Together.REQUESTS.size());
  }

  @Test
  void readsEverySectionAndTheLead() {
    AnnualReport report = WordedReports.saying("依法公开。", "T3.received.total=8");
    Narrative wrong = Narrative.of("全年新收政府信息公开申请9件。");
    assertThat(WordedReports.found(Together.REQUESTS, report.withLead(wrong)))
        .isEqualTo("XS-RECEIVED warning");
    assertThat(WordedReports.found(Together.REQUESTS, report.withOtherMatters(wrong)))
        .isEqualTo("XS-RECEIVED warning");
    assertThat(WordedReports.found(Together.REQUESTS, report.withProblems(wrong)))
        .isEqualTo("XS-RECEIVED warning");
  }
}
