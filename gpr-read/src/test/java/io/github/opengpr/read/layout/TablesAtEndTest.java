package io.github.opengpr.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.Paragraph;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.read.ReportReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables printed behind the last section, which theirs only point to. */
class TablesAtEndTest {

  private static final Figures FIGURES = Specimen.figures(Form.FORM_2021, new Random(51), 0, true);
  private static final List<Layouts> LAYOUTS =
      List.of(Layouts.TABS, Layouts.MARKDOWN, Layouts.BARS_AROUND, Layouts.TAB_CELL_PER_LINE);

  private static Filing read(String text) throws Exception {
    return ReportReader.standard().read(text.getBytes(StandardCharsets.UTF_8), "end.txt");
  }

  @ParameterizedTest
  @CsvSource({
    "（见附表1）, 附表1, 附表2, 附表3",
    "（详见附件）, 附件1：主动公开政府信息情况统计表, 附件2：申请情况统计表, 附件3：复议诉讼统计表",
    "'\n具体数据见文末表格。', 表1 主动公开, 表2 依申请公开, 表3 复议诉讼",
    "'\n见附表。', '', '', ''"
  })
  void theyAreReadThere(String pointer, String two, String three, String four) throws Exception {
    for (Layouts layout : LAYOUTS) {
      String text =
          Specimen.around(Form.FORM_2021, "", "", "")
              .replace("主动公开政府信息情况", "主动公开政府信息情况" + pointer)
              .replace("收到和处理政府信息公开申请情况", "收到和处理政府信息公开申请情况" + pointer)
              .replace("行政复议、行政诉讼情况", "行政复议、行政诉讼情况" + pointer);
      String tables =
          String.join(
              "\n",
              two,
              layout.write(Sheets.disclosure(FIGURES)),
              three,
              layout.write(Sheets.requests(FIGURES)),
              four,
              layout.write(Sheets.disputes(FIGURES)));
      Filing filing = read(text + tables + "\n");
      Outcome outcome = Outcome.of(filing, FIGURES);
      assertThat(outcome.wrong()).as("%s", layout).isEmpty();
      assertThat(outcome.exact()).as("%s", layout).isEqualTo(outcome.all());
      AnnualReport report = filing.report();
      assertThat(report.otherMatters().paragraphs())
          .extracting(Paragraph::text)
          .containsExactly("本年度未收取信息处理费。");
      assertThat(report.closing()).isNotNull();
      assertThat(report.closing().text()).contains("柳桥街道办事处", "2023年1月20日");
    }
  }

  /** A section that holds its own table does not take another for it. */
  @Test
  void aTableInItsSectionIsNotLookedForAtTheEnd() throws Exception {
    Figures other = Specimen.figures(Form.FORM_2021, new Random(52), 0, true);
    String text =
        Specimen.around(
            Form.FORM_2021,
            Layouts.TABS.write(Sheets.disclosure(FIGURES)),
            Layouts.TABS.write(Sheets.requests(FIGURES)),
            Layouts.TABS.write(Sheets.disputes(FIGURES)));
    String appendix = "附表 下属单位情况\n" + Layouts.TABS.write(Sheets.requests(other));
    Outcome outcome = Outcome.of(read(text + appendix), FIGURES);
    assertThat(outcome.wrong()).isEmpty();
    assertThat(outcome.exact()).isEqualTo(outcome.all());
  }

  @Test
  void aTableThatIsNowhereIsMissing() throws Exception {
    String text =
        Specimen.around(
            Form.FORM_2021, "见附表1。", Layouts.TABS.write(Sheets.requests(FIGURES)), "见附表3。");
    Filing filing = read(text);
    for (Cell cell : Form.FORM_2021.cells()) {
      assertThat(filing.printed().cell(cell).status())
          .as("%s", cell)
          .isEqualTo(cell.table() == 3 ? CellStatus.OK : CellStatus.MISSING);
    }
  }
}
