package io.github.opengpr.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.read.ReportReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of which a converter prints the labels first, then heads with what stands below them. */
class LabelsApartTest {

  private static final List<String> LABELS =
      List.of(
          "第二十条第（一）项",
          "信息内容",
          "规章",
          "行政规范性文件",
          "第二十条第（五）项",
          "信息内容",
          "行政许可",
          "第二十条第（六）项",
          "信息内容",
          "行政处罚",
          "行政强制",
          "第二十条第（八）项",
          "信息内容",
          "行政事业性收费");

  /** One number stands under one head: of whichever row it is, that row is not blank. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "本年制发件数 本年废止件数 现行有效件数 4 本年处理决定数量 本年处理决定数量",
        "本年制发件数 本年废止件数 现行有效件数 本年处理决定数量 本年处理决定数量 52",
        "本年制发件数 3 本年废止件数 现行有效件数 8 本年处理决定数量 6 本年处理决定数量",
      })
  void noRowIsBlankWhoseNumberStandsUnderAHeadFarBelow(String heads) throws Exception {
    assertThat(statuses(heads)).doesNotContain(CellStatus.OK, CellStatus.BLANK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "7 19"})
  void neitherIsAnyWhereNumbersFollowAllLabels(String numbers) throws Exception {
    String heads = "本年制发件数 本年废止件数 现行有效件数 本年处理决定数量 本年处理决定数量";
    assertThat(statuses(heads + " 本年收费金额（单位：万元） " + numbers)).doesNotContain(CellStatus.BLANK);
  }

  /** A table whose lines show that the document does not leave out what is printed twice. */
  private static Figures zeros() {
    Figures.Builder figures = Figures.builder(Form.FORM_2021);
    Form.FORM_2021.cells().forEach(cell -> figures.put(cell, BigDecimal.ZERO));
    return figures.build();
  }

  private static List<CellStatus> statuses(String heads) throws Exception {
    String gap = "\n\n";
    String text =
        "青山镇人民政府2022年政府信息公开工作年度报告\n二、主动公开政府信息情况\n"
            + String.join(gap, LABELS)
            + gap
            + heads.replace(" ", gap)
            + gap
            + "三、收到和处理政府信息公开申请情况\n"
            + Layouts.CELL_PER_LINE.write(Sheets.requests(zeros()));
    Filing filing =
        ReportReader.standard().read(text.getBytes(StandardCharsets.UTF_8), "apart.txt");
    return Form.FORM_2021.cells().stream()
        .filter(cell -> cell.table() == 2)
        .map(cell -> filing.printed().cell(cell).status())
        .collect(Collectors.toList());
  }
}
