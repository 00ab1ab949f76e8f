package io.github.opengpr.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.CheckContext;
import io.github.opengpr.rules.Finding;
import io.github.opengpr.rules.IssuerKind;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.Skipped;
import io.github.opengpr.rules.catalogue.across.PublicationRules;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationRulesTest {

  private static final RuleSet RULES = RuleSet.of(PublicationRules.ALL);
  private static final AnnualReport REPORT = AnnualReport.blank(Form.FORM_2021).withYear(2023);

  @ParameterizedTest(name = "{0} {1}, published {2}, local {3}, signed {4}: {5}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          department | -                 | 2024-01-31 | -          | -              | -
          department | -                 | 2024-02-01 | -          | -              | PB-DEPARTMENT-DATE ERROR
          -          | 云湖市水利局      | 2024-02-01 | -          | -              | PB-DEPARTMENT-DATE WARNING
          -          | 云湖市水利局      | 2024-01-31 | -          | -              | -
          government | -                 | 2024-03-31 | -          | -              | -
          government | -                 | 2024-04-01 | -          | -              | PB-GOVERNMENT-DATE ERROR
          -          | 云湖市人民政府    | 2024-04-01 | -          | -              | PB-GOVERNMENT-DATE WARNING
          township   | 松岭县石桥镇      | 2024-06-01 | -          | -              | -
          township   | -                 | 2024-02-01 | 2024-01-31 | -              | PB-LOCAL-DATE WARNING
          township   | -                 | 2024-01-31 | 2024-01-31 | -              | -
          -          | -                 | 2023-12-31 | -          | -              | PB-TOO-EARLY WARNING
          -          | -                 | 2024-01-01 | -          | -              | -
          -          | -                 | -          | -          | 2023年1月18日  | PB-TOO-EARLY WARNING
          -          | -                 | -          | -          | 2024 年 1 月 18 日 | -
          -          | -                 | -          | -          | 2023年13月1日  | -
          -          | -                 | -          | -          | 2023年1月1日印，2024年1月9日公布 | -
          """)
  void judgesDates(
      @Nullable String kind,
      @Nullable String agency,
      @Nullable LocalDate published,
      @Nullable LocalDate local,
      @Nullable String closing,
      @Nullable String expected) {
    CheckContext context =
        CheckContext.builder()
            .issuerKind(
                kind == null ? null : IssuerKind.valueOf(kind.toUpperCase(java.util.Locale.ROOT)))
            .published(published)
            .localDeadline(local)
            .build();
    AnnualReport report =
        REPORT
            .withAgency(agency)
            .withClosing(closing == null ? null : Narrative.of("本机关", closing));
    List<String> found =
        RULES.check(report, context).findings().stream()
            .map(finding -> finding.ruleId() + " " + finding.severity())
            .toList();
    assertThat(found).isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @Test
  void namesTheDates() {
    CheckContext context =
        CheckContext.builder()
            .issuerKind(IssuerKind.DEPARTMENT)
            .published(LocalDate.of(2024, 2, 5))
            .build();
    Finding finding = RULES.check(REPORT, context).findings().get(0);
    assertThat(finding.message().zh()).isEqualTo("报告于2024年2月5日公布，晚于法定期限2024年1月31日");
    assertThat(finding.message().en())
        .isEqualTo("Published on 2024-02-05, after the legal date 2024-01-31");
  }

  @Test
  void saysWhatItCouldNotCheck() {
    assertThat(RULES.check(REPORT).skipped())
        .extracting(Skipped::ruleId)
        .containsExactlyInAnyOrder(
            "PB-DEPARTMENT-DATE", "PB-GOVERNMENT-DATE", "PB-LOCAL-DATE", "PB-TOO-EARLY");
  }
}
