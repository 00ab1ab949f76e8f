package io.github.opengpr.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GapsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "全年共主动公开条。 | 共主动公开条",
        "全年共主动公开政府信息条，质量提高。 | 共主动公开政府信息条",
        "全年主动公开信息 条。 | 主动公开信息条",
        "全年共收到申请 件。 | 共收到申请件",
        "全年受理XX件。 | XX件",
        "全年受理××件。 | ××件",
        "全年公开信息__条。 | __条",
        "公开量同比增长%。 | 长%",
        "2022年月日 | 年月日",
      })
  void findsLostNumbers(String text, String gap) {
    Narrative narrative = Narrative.of(text, 2021);
    List<MissingNumber> missing = narrative.missingNumbers();
    assertThat(missing).hasSize(1);
    assertThat(narrative.passage().text(missing.get(0).span())).isEqualTo(gap);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全年共主动公开35条。",
        "全年共主动公开 35 条。",
        "严格执行公开条例。",
        "共享条目信息。",
        "收到依申请公开件，均已答复。",
        "明确受理条件，规范答复件。",
        "共收到申请件，逐一登记。",
        "增长12%。",
        "X光检查项目。",
        "共公开条目清晰的信息。",
        "主动公开信息条理清楚。",
        "2022年1月8日",
        "近年月均公开10条。",
        "A4纸规格。",
        "共公开\n35\n条。"
      })
  void leavesWholeSentencesAlone(String text) {
    assertThat(Narrative.of(text, 2021).missingNumbers()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2020年，街道扎实开展政务公开。 | AS_REPORT_YEAR",
        "2020年度，街道扎实开展政务公开。 | AS_REPORT_YEAR",
        "（一）2020年街道主动公开信息35条。 | AS_REPORT_YEAR",
        "加强领导，2020年公开信息35条。 | AS_REPORT_YEAR",
        "2022年，街道从三个方面着手。 | PLAN",
        "2022年将加强培训。 | PLAN",
        "2020年计划的专区已投入使用。 | PLAN",
        "较2020年增长3%。 | COMPARISON",
        "与2020年相比有所提高。 | COMPARISON",
        "2020年修订的指南继续使用。 | OTHER",
        "2020年5月1日起执行。 | OTHER",
        "自2020年起按季通报。 | OTHER",
        "2020年以来公开更加规范。 | OTHER",
        "2020年考核结果为优秀。 | OTHER",
        "在2020年的基础上再提高。 | OTHER",
        "2020年公开信息30条，2021年公开信息35条。 | OTHER",
      })
  void tellsWhatAYearIsNamedFor(String text, YearMention.Use use) {
    assertThat(Narrative.of(text, 2021).yearMentions().get(0).use()).isEqualTo(use);
  }

  @Test
  void yearsInTitlesAndDocumentNumbersAreNoTimes() {
    assertThat(Narrative.of("印发国办公开办函〔2021〕30号。", 2021).yearMentions()).isEmpty();
  }
}
