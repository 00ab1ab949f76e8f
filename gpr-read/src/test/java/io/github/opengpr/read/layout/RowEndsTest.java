package io.github.opengpr.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.read.ReportReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where a row begins and ends, when what marks it is not where it usually is. */
class RowEndsTest {

  private static Filing read(String text) throws Exception {
    return ReportReader.standard().read(text.getBytes(StandardCharsets.UTF_8), "row-ends.txt");
  }

  /** The numbers of table four in order; _ for a blank, ? for what is not certain. */
  private static String disputes(Filing filing, Form form) {
    return cells(filing, form.cells().stream().filter(c -> c.address().startsWith("T4.")).toList());
  }

  private static String cells(Filing filing, List<Cell> cells) {
    return cells.stream()
        .map(
            cell ->
                switch (filing.printed().cell(cell).status()) {
                  case OK -> String.valueOf(filing.report().get(cell));
                  case BLANK -> "_";
                  default -> "?";
                })
        .collect(Collectors.joining(" "));
  }

  @Test
  void aRuleThatMeetsTheFrameLeavesItAFrame() throws Exception {
    Filing filing =
        read(
            """
            青山镇人民政府2022年政府信息公开工作年度报告
            四、政府信息公开行政复议、行政诉讼情况
            ┌────────────────────────────────────────┬─────────────────────────────────────┐
            │行政复议                                │行政诉讼                             │
            ├────────┬────────┬────────┬────────┬────┼──────────────────┬──────────────────┤
            │        │        │        │        │    │未经复议直接起诉  │复议后起诉        │
            │结果维持│结果纠正│其他结果│尚未审结│总计├────┬───┬──┬──┬───┼────┬───┬──┬──┬───┤
            │        │        │        │        │    │结果│结果│其他│尚未│总计│结果│结果│其他│尚未│总计│
            │        │        │        │        │    │维持│纠正│结果│审结│    │维持│纠正│结果│审结│    │
            ├────────┼────────┼────────┼────────┼────┼────┼───┼──┼──┼───┼────┼───┼──┼──┼───┤
            │3       │0       │        │0       │3   │8   │15 │0 │0 │23 │    │9  │20│  │29 │
            └────────┴────────┴────────┴────────┴────┴────┴───┴──┴──┴───┴────┴───┴──┴──┴───┘

            五、存在的主要问题及改进情况
            解读形式不够丰富。
            """);
    assertThat(disputes(filing, Form.FORM_2021)).isEqualTo("3 0 _ 0 3 8 15 0 0 23 _ 9 20 _ 29");
  }

  @Test
  void aBlankLastCellIsKeptWhereBlankLinesPartRows() throws Exception {
    String rows =
        Stream.of(
                "第二十条第（一）项",
                "信息内容,本年制发件数,本年废止件数,现行有效件数",
                "规章,0,1,",
                "行政规范性文件,,,15",
                "第二十条第（五）项",
                "信息内容,本年处理决定数量",
                "行政许可,",
                "第二十条第（六）项",
                "信息内容,本年处理决定数量",
                "行政处罚,7",
                "行政强制,40")
            .map(row -> row.replace(",", "\n|\n"))
            .collect(Collectors.joining("\n\n", "", "\n\n"));
    Filing filing = read("青山镇人民政府2022年政府信息公开工作年度报告\n二、主动公开政府信息情况\n" + rows + "三、收到和处理政府信息公开申请情况\n");
    List<Cell> cells =
        Form.FORM_2021.cells().stream().filter(c -> c.address().startsWith("T2.")).toList();
    assertThat(cells(filing, cells)).isEqualTo("0 1 _ _ _ 15 _ 7 40 ?");
    String widened = rows.replace("\n|\n\n|\n", "\n|\n\n\n|\n");
    assertThat(cells(read("青山镇人民政府2022年政府信息公开工作年度报告\n二、主动公开政府信息情况\n" + widened), cells))
        .isEqualTo("? ? ? ? ? ? ? 7 40 ?");
  }

  @Test
  void theLastCellOfARowNeedsNoBarAfterIt() throws Exception {
    String rows =
        """
        第二十条第（一）项

        信息内容
        |
        本年制发件数
        |
        本年废止件数
        |
        现行有效件数

        规章
        |
        0
        |
        1
        |
        2

        行政规范性文件
        |
        3
        |
        4
        |
        15

        第二十条第（五）项

        信息内容
        |
        本年处理决定数量

        行政许可
        |
        141

        第二十条第（六）项

        信息内容
        |
        本年处理决定数量

        行政处罚
        |
        7

        行政强制
        |
        40

        第二十条第（八）项

        信息内容
        |
        本年收费金额（单位：万元）

        行政事业性收费
        |
        2.5
        """;
    Filing filing = read("青山镇人民政府2022年政府信息公开工作年度报告\n二、主动公开政府信息情况\n" + rows + "三、收到和处理政府信息公开申请情况\n");
    List<Cell> table =
        Form.FORM_2021.cells().stream().filter(c -> c.address().startsWith("T2.")).toList();
    assertThat(cells(filing, table)).isEqualTo("0 1 2 3 4 15 141 7 40 2.5");
  }

  @Test
  void aPageNumberBetweenCellsOnLinesTakesNoRowWithIt() throws Exception {
    StringBuilder text = new StringBuilder("青山镇人民政府2022年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n");
    List<String> labels =
        List.of(
            "一、本年新收政府信息公开申请数量",
            "二、上年结转政府信息公开申请数量",
            "（一）予以公开",
            "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
            "1.属于国家秘密",
            "2.其他法律行政法规禁止公开");
    for (String label : labels) {
      text.append('\t').append(label).append('\n').append("\t5\n\t1\n\t0\n\t0\n\t0\n\t0\n\t6\n\n");
      if (label.startsWith("（一）")) {
        text.append("3\n");
      }
    }
    Filing filing = read(text.toString());
    Cell after = Form.FORM_2021.find("T3.partiallyGranted.total").orElseThrow();
    Cell before = Form.FORM_2021.find("T3.granted.total").orElseThrow();
    assertThat(filing.printed().cell(after).status()).isEqualTo(CellStatus.OK);
    assertThat(filing.report().get(after)).isEqualByComparingTo("6");
    assertThat(filing.printed().cell(before).status()).isEqualTo(CellStatus.UNSURE);
  }

  @Test
  void aNumberRepeatedAcrossAMergedCellDoesNotFillTheBlankBeforeIt() throws Exception {
    Filing filing =
        read(
            """
            青山镇人民政府2020年政府信息公开工作年度报告
            二、主动公开政府信息情况
            第二十条第（九）项\t第二十条第（九）项\t第二十条第（九）项\t第二十条第（九）项
            信息内容\t采购项目数量\t采购总金额\t采购总金额
            政府集中采购\t\t0\t0
            三、收到和处理政府信息公开申请情况
            """);
    Cell projects = Form.FORM_2019.find("T2.procurement.projects").orElseThrow();
    assertThat(filing.printed().cell(projects).status()).isNotEqualTo(CellStatus.OK);
  }
}
