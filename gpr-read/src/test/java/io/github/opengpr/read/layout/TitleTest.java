package io.github.opengpr.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.read.ReportReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The title and its year, among the lines of the page around the report; / parts lines. */
class TitleTest {

  private static final String LEAD = "本报告数据的统计期限为2022年1月1日至12月31日。";

  private static AnnualReport read(String lines, String lead) throws Exception {
    String text =
        lines.replace("/", "\n")
            + "\n"
            + lead
            + "\n一、总体情况\n全年公开信息45条。\n"
            + "五、存在的主要问题及改进情况\n更新不够及时。\n六、其他需要报告的事项\n未收费。\n";
    return ReportReader.standard()
        .read(text.getBytes(StandardCharsets.UTF_8), "title.txt")
        .report();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021年",
        "2023年",
        "年报/2020年/2021年",
        "2023年/2021年/2020年",
        "2021年归档",
        "首页 > 2021年 > 年报",
        "当前位置：首页 » 政务公开 » 2021年政府信息公开年报",
        "2023年 | 2021年 | 2020年",
        "政府信息公开",
        "柳河县档案局2021年政府信息公开工作年度报告（已归档）",
        "柳河县档案局2021年政府信息公开工作年度报告",
        "柳河县档案局2021年政府信息公开工作年度报告/柳河县档案局2020年政府信息公开工作年度报告"
      })
  void aLineOfThePageIsNoneOfTheTitle(String above) throws Exception {
    String title = "柳河县档案局2022年政府信息公开工作年度报告";
    AnnualReport report = read(above + "/" + title, LEAD);
    assertThat(report.title()).isEqualTo(title);
    assertThat(report.year()).isEqualTo(2022);
    assertThat(report.agency()).isEqualTo("柳河县档案局");
  }

  @ParameterizedTest
  @CsvSource({
    "柳河县档案局/2022年政府信息公开工作年度报告, 2022",
    "柳河县档案局/2022年/政府信息公开工作年度报告, 2022",
    "柳河县档案局2022年/政府信息公开工作年度报告, 2022",
    "2022年/柳河县档案局/政府信息公开工作年度报告, 2022",
    "柳河县档案局/政府信息公开工作年度报告/（2022年度）, 2022",
    "柳河县档案局2022年政府信息公开/工作年度报告, 2022",
    "柳河县/档案局2022年政府信息公开工作年度报告, 2022"
  })
  void aTitleMayStandOnSeveralLines(String title, int year) throws Exception {
    for (String above : new String[] {"", "首页 > 2021年/", "2021年/文件/"}) {
      AnnualReport report = read(above + title, "");
      assertThat(report.title()).as(above).isEqualTo(title.replace("/", ""));
      assertThat(report.year()).as(above).isEqualTo(year);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023年1月", "2023年1月20日", "2021年", "第1页"})
  void aLineBelowWithAnotherYearIsNoneOfTheTitle(String below) throws Exception {
    for (String title : new String[] {"柳河县档案局2022年政府信息公开工作年度报告", "柳河县档案局/2022年政府信息公开工作年度报告"}) {
      AnnualReport report = read(title + "/" + below, "");
      assertThat(report.title()).isEqualTo(title.replace("/", ""));
      assertThat(report.year()).isEqualTo(2022);
    }
  }

  /** A slip in the only title is no title of another report. */
  @ParameterizedTest
  @ValueSource(strings = {LEAD, ""})
  void theYearOfTheOnlyTitleIsTaken(String lead) throws Exception {
    AnnualReport report = read("柳河县档案局2021年政府信息公开工作年度报告（已归档）", lead);
    assertThat(report.year()).isEqualTo(2021);
  }
}
