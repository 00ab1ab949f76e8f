package io.github.opengpr.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.printed.PrintedLabel;
import io.github.opengpr.read.ReportReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that stand in the cells of a row instead of its numbers. */
class EnteredWordsTest {

  private static final String DISPUTES_HEAD =
      """
      青山镇人民政府2022年政府信息公开工作年度报告
      四、政府信息公开行政复议、行政诉讼情况
      行政复议					行政诉讼
      结果维持	结果纠正	其他结果	尚未审结	总计	未经复议直接起诉					复议后起诉
      					结果维持	结果纠正	其他结果	尚未审结	总计	结果维持	结果纠正	其他结果	尚未审结	总计
      """;

  private static final String AFTER = "\n五、存在的主要问题及改进情况\n解读形式不够丰富。\n";

  private static Filing read(String text, String name) throws Exception {
    return ReportReader.standard().read(text.getBytes(StandardCharsets.UTF_8), name);
  }

  /** The cells in order: numbers, _ for a blank, x for what cannot be read, ? for the unsure. */
  private static String cells(Filing filing, String row) {
    List<Cell> cells =
        filing.report().form().cells().stream()
            .filter(cell -> cell.address().startsWith(row))
            .toList();
    return cells.stream()
        .map(
            cell ->
                switch (filing.printed().cell(cell).status()) {
                  case OK -> String.valueOf(filing.report().get(cell));
                  case BLANK -> "_";
                  case UNREADABLE -> "x";
                  case MISSING -> "-";
                  case UNSURE -> "?";
                })
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"见附表", "略", "涉密", "详见文字说明", "由信访局另行公布"})
  void aRowOfWordsIsThereAndItsLabelIsItsOwn(String words) throws Exception {
    String label = "四、结转下年度继续办理";
    Filing filing =
        read(
            """
            青山镇人民政府2022年政府信息公开工作年度报告
            三、收到和处理政府信息公开申请情况
            一、本年新收政府信息公开申请数量	8	0	0	0	0	1	9
            二、上年结转政府信息公开申请数量	0	0	0	0	0	0	0
            """
                + label
                + ("\t" + words).repeat(7)
                + "\n"
                + AFTER,
            "words.txt");
    assertThat(cells(filing, "T3.carriedOut.")).isEqualTo("x x x x x x x");
    assertThat(cells(filing, "T3.received.")).isEqualTo("8 0 0 0 0 1 9");
    assertThat(filing.printed().tables().get(0).rows())
        .extracting(PrintedLabel::text)
        .contains(label);
  }

  @Test
  void oneWordInARowLeavesTheOtherNumbersTheirCells() throws Exception {
    Filing filing = read(DISPUTES_HEAD + "4	0	1	待判决	5	0	0	0	0	0	0	2	0	0	2\n" + AFTER, "word.txt");
    assertThat(cells(filing, "T4.")).isEqualTo("4 0 1 x 5 0 0 0 0 0 0 2 0 0 2");
    filing = read(DISPUTES_HEAD + "4	0	1	审结	5	0	0	0	0	0	0	2	0	0	2\n" + AFTER, "word.txt");
    assertThat(cells(filing, "T4.")).isEqualTo("4 0 1 x 5 0 0 0 0 0 0 2 0 0 2");
  }

  @ParameterizedTest
  @CsvSource({"2.,x,0", "2、,x,0", "（2）,x,0", "二、,?,0", "复议2,x,1"}) // before all: a label
  void whatLooksLikeALabelSpoilsOnlyItsOwnCell(String entry, String read, int from)
      throws Exception {
    String[] values = "4	0	1	0	5	0	0	0	0	0	0	2	0	0	2".split("\t");
    for (int at = from; at < values.length; at++) {
      String[] row = values.clone();
      row[at] = entry;
      String[] right = values.clone();
      right[at] = read;
      Filing filing = read(DISPUTES_HEAD + String.join("\t", row) + "\n" + AFTER, "label.txt");
      assertThat(cells(filing, "T4.")).isEqualTo(String.join(" ", right));
    }
  }

  @Test
  void tableFourOfNothingButWordsIsATable() throws Exception {
    Filing filing = read(DISPUTES_HEAD + "另附\t".repeat(14) + "另附\n" + AFTER, "words.txt");
    assertThat(cells(filing, "T4.")).isEqualTo("x ".repeat(15).strip());
  }

  @ParameterizedTest
  @ValueSource(strings = {"全年没有复议和诉讼案件", ""})
  void aRowOfOneMergedCellOrOfNothingIsOfItsTable(String words) throws Exception {
    String html =
        """
        <html><meta charset=utf-8><p>青山镇人民政府2022年政府信息公开工作年度报告</p>
        <p>四、政府信息公开行政复议、行政诉讼情况</p>
        <table><tr><td colspan=5>行政复议<td colspan=10>行政诉讼
        <tr><td rowspan=2>结果维持<td rowspan=2>结果纠正<td rowspan=2>其他结果<td rowspan=2>尚未审结
        <td rowspan=2>总计<td colspan=5>未经复议直接起诉<td colspan=5>复议后起诉
        <tr><td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计
        <td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计
        <tr>%s</table><p>五、存在的主要问题及改进情况</p><p>解读形式不够丰富。</p>
        """;
    String row = words.isEmpty() ? "<td>".repeat(15) : "<td colspan=15>" + words;
    Filing filing = read(html.formatted(row), "merged.html");
    assertThat(filing.printed().tables()).hasSize(1);
    assertThat(cells(filing, "T4.")).isEqualTo((words.isEmpty() ? "_ " : "? ").repeat(15).strip());
  }

  @Test
  void wordsInTheColumnsOfTheOlderFormAreEntriesToo() throws Exception {
    Filing filing =
        read(
            """
            <html><meta charset=utf-8><p>青山镇人民政府2020年政府信息公开工作年度报告</p>
            <p>二、主动公开政府信息情况</p>
            <table><tr><td colspan=4>第二十条第（九）项
            <tr><td>信息内容<td>采购项目数量<td colspan=2>采购总金额
            <tr><td>政府集中采购<td>见采购中心网站<td colspan=2>见采购中心网站</table>
            <p>三、收到和处理政府信息公开申请情况</p>
            """,
            "older.html");
    assertThat(cells(filing, "T2.procurement.")).isEqualTo("x x");
    assertThat(filing.printed().cell(filing.report().form().cell("T2.procurement.amount")).status())
        .isEqualTo(CellStatus.UNREADABLE);
  }
}
