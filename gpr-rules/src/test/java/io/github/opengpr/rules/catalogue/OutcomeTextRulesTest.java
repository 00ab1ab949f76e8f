package io.github.opengpr.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.Finding;
import io.github.opengpr.rules.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTextRulesTest {

  @ParameterizedTest(name = "{0} ({1}): {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          政府信息公开申请予以公开5件。 | T3.granted.total=5 | -
          政府信息公开申请予以公开5件。 | T3.granted.total=4 | XS-OUTCOME warning
          政府信息公开申请予以公开5件。 | T3.granted.total=4 T3.partiallyGranted.total=1 | XS-OUTCOME info
          政府信息公开申请予以公开5件。 | none | XS-OUTCOME warning
          政府信息公开申请予以公开5件。 | T3.granted.total= | -
          政府信息公开申请部分公开2件。 | T3.partiallyGranted.total=2 | -
          政府信息公开申请部分公开2件。 | T3.partiallyGranted.total=1 | XS-OUTCOME warning
          政府信息公开申请部分公开2件。 | none | XS-OUTCOME-ZERO warning
          政府信息公开申请部分公开0件。 | none | -
          政府信息公开申请部分公开0件。 | T3.partiallyGranted.total=1 | XS-OUTCOME warning
          政府信息公开申请不予公开3件。 | T3.refused.thirdParty.total=1 T3.refused.process.total=2 | -
          政府信息公开申请不予公开3件。 | T3.refused.thirdParty.total=1 T3.refused.process.total=1 | XS-OUTCOME warning
          政府信息公开申请不予公开3件。 | none | XS-OUTCOME-ZERO warning
          政府信息公开申请不予公开3件。 | T3.refused.process.total= | -
          政府信息公开申请无法提供3件。 | T3.unavailable.notHeld.total=3 | -
          政府信息公开申请无法提供3件。 | T3.unavailable.notHeld.total=4 | XS-OUTCOME warning
          政府信息公开申请无法提供3件。 | none | XS-OUTCOME warning
          政府信息公开申请不予处理3件。 | T3.notProcessed.duplicate.total=1 T3.notProcessed.petition.total=2 | -
          政府信息公开申请不予处理3件。 | T3.notProcessed.duplicate.total=1 | XS-OUTCOME warning
          政府信息公开申请不予处理3件。 | none | XS-OUTCOME-ZERO warning
          政府信息公开申请其他处理3件。 | T3.otherHandling.misc.total=2 T3.otherHandling.feeUnpaid.total=1 | -
          政府信息公开申请其他处理3件。 | T3.otherHandling.misc.total=2 | XS-OUTCOME warning
          """)
  void comparesOutcomes(String text, String cells, String expected) {
    assertThat(WordedReports.found(Together.OUTCOMES, WordedReports.saying(text, cells)))
        .isEqualTo(expected);
  }

  @Test
  void theTrialFormHasOneRowForOtherHandling() {
    AnnualReport report =
        WordedReports.report(Form.FORM_2019, 2020, "T3.otherHandling.total=3")
            .withOverview(Narrative.of("政府信息公开申请其他处理3件。"));
    assertThat(WordedReports.found(Together.OUTCOMES, report)).isEqualTo("-");
    assertThat(
            WordedReports.found(
                Together.OUTCOMES, report.withOverview(Narrative.of("政府信息公开申请其他处理2件。"))))
        .isEqualTo("XS-OUTCOME warning");
  }

  @Test
  void namesAllRowsOfTheGroup() {
    Finding finding =
        RuleSet.of(Together.OUTCOMES)
            .check(WordedReports.saying("政府信息公开申请不予公开3件。", "T3.refused.thirdParty.total=1"))
            .findings()
            .get(0);
    assertThat(finding.cells()).hasSize(8).allMatch(cell -> cell.address().endsWith(".total"));
    assertThat(finding.message().zh()).contains("不予公开3件", "表三“（三）不予公开·总计”为1");
    Finding zero =
        RuleSet.of(Together.OUTCOMES)
            .check(WordedReports.saying("政府信息公开申请不予处理3件。", null))
            .findings()
            .get(0);
    assertThat(zero.cells()).hasSize(5);
    assertThat(zero.message().zh()).contains("不予处理3件", "（五）不予处理·总计”均为0");
    assertThat(zero.excerpt()).isEqualTo("政府信息公开申请不予处理3件。");
  }
}
