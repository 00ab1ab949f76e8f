package io.github.opengpr.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.Finding;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.catalogue.narrative.NarrativeTextRules;
import io.github.opengpr.rules.catalogue.narrative.PersonalDataRules;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NarrativeTextRulesTest {

  private static final List<Rule> RULES =
      Stream.of(NarrativeTextRules.ALL, PersonalDataRules.ALL).flatMap(List::stream).toList();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021年，本机关公开信息120条。 | -
          2020年，本机关公开信息120条。 | NR-STALE-YEAR warning
          2020年，本机关公开信息120条。2020年，举办培训2次。 | NR-STALE-YEAR warning
          2020年，本机关公开信息120条。2019年，举办培训2次。 | NR-STALE-YEAR warning, NR-STALE-YEAR warning
          2022年，本机关将公开更多信息。 | -
          公开信息120条，较2020年增加20条。 | -
          2019年修订的条例施行以来，公开工作平稳。 | -
          全年共主动公开政府信息120条。 | -
          全年共主动公开政府信息条。 | NR-MISSING-NUMBER warning
          全年共受理XX件。 | NR-MISSING-NUMBER warning
          主动公开信息100条，其中网站60条、微信40条。 | -
          主动公开信息100条，其中网站60条、微信50条。 | NR-BREAKDOWN warning
          主动公开信息100条，其中网站60条、微信30条。 | -
          主动公开信息100条，分别为网站60条、微信30条。 | NR-BREAKDOWN warning
          通过各平台公开信息1351条。其中网站179条，微信1050条，微博122条。 | -
          收到申请9件，其中网上申请6件，占66.7%。 | -
          收到申请9件，其中网上申请6件，占60%。 | NR-PERCENT warning
          落实以公开为常态、不公开为例外的要求。 | -
          落实以公开为原则、不公开为例外的要求。 | NR-OBSOLETE info
          按照国办公开办函〔2019〕60号编制。 | NR-OBSOLETE info
          按照国办公开办函〔2021〕30号编制。 | -
          按照国务院令第492号的规定。 | NR-OBSOLETE info
          申请人根据自身生产、生活、科研等特殊需要提出申请。 | NR-OBSOLETE info
          公开《条例》第九条规定应当主动公开的信息。 | NR-OBSOLETE info
          申请人手机13812345678已登记。 | NR-PERSONAL-DATA warning
          如有疑问，请拨打联系电话13812345678。 | -
          申请人身份证号11010519491231002X已登记。 | NR-PERSONAL-DATA warning
          联系电话0532-88880000。 | -
          """)
  void readsSentences(String text, String expected) {
    assertThat(WordedReports.found(RULES, WordedReports.saying(text, null))).isEqualTo(expected);
  }

  @Test
  void theTrialFormWasInForceIn2020() {
    AnnualReport report =
        WordedReports.report(Form.FORM_2019, 2020, null)
            .withLead(Narrative.of("按照国办公开办函〔2019〕60号编制。"));
    assertThat(WordedReports.found(RULES, report)).isEqualTo("-");
    assertThat(WordedReports.found(RULES, report.withYear(2021))).isEqualTo("NR-OBSOLETE info");
    assertThat(WordedReports.found(RULES, report.withYear(null))).isEqualTo("-");
    AnnualReport unknown = WordedReports.saying("按照国办公开办函〔2019〕60号编制。", null).withYear(null);
    assertThat(WordedReports.found(RULES, unknown)).isEqualTo("NR-OBSOLETE info");
  }

  @Test
  void withoutAYearNoYearIsStale() {
    AnnualReport report = WordedReports.saying("2020年，本机关公开信息120条。", null).withYear(null);
    assertThat(WordedReports.found(RULES, report)).isEqualTo("-");
  }

  @Test
  void showsTheNumbers() {
    assertThat(only("主动公开信息100条，其中网站60条、微信50条。").message().zh())
        .contains("总数为100条", "60 + 50 = 110", "超过了总数");
    assertThat(only("主动公开信息100条，分别为网站60条、微信30条。").message().zh()).contains("60 + 30 = 90", "不一致");
    assertThat(only("收到申请9件，其中网上申请6件，占60%。").message().zh()).contains("6件占9件的60%", "应为66.7%");
    assertThat(only("2020年，本机关公开信息120条。").message().zh()).contains("2020年", "2021年度");
    assertThat(only("全年共受理XX件。").message().zh()).contains("“XX件”");
    assertThat(only("落实以公开为原则、不公开为例外的要求。").message().zh()).contains("第五条");
  }

  @Test
  void aFindingNeverShowsPersonalData() {
    Finding finding = only("申请人１３８１２３４５６７８和13912345679已登记。其余从略。");
    assertThat(finding.excerpt()).isEqualTo("申请人138******78和139******79已登记。");
    assertThat(finding.toString()).doesNotContain("13812345678", "13912345679", "１３８１２３４５６７８");
    assertThat(only("申请人身份证号11010519491231002X已登记。").message().zh())
        .contains("身份证号码110*************2X");
  }

  private static Finding only(String text) {
    List<Finding> findings = RuleSet.of(RULES).check(WordedReports.saying(text, null)).findings();
    assertThat(findings).isNotEmpty();
    return findings.get(0);
  }
}
