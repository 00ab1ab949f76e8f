package io.github.opengpr.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.read.ReportReader;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells whose text is easily taken for something else. */
class LastCellTest {

  private static final Figures FIGURES = Specimen.figures(Form.FORM_2021, new Random(3), 0, true);

  private static Cell cell(String address) {
    return Form.FORM_2021.find(address).orElseThrow();
  }

  @Test
  void aCellThatAPageBreaksOffInIsNotBlank() throws Exception {
    String page =
        new String(
            Pages.STYLED_BLOCKS.write(FIGURES, new Random(3), false), StandardCharsets.UTF_8);
    String label = "一、本年新收政府信息公开申请数量</span>";
    int end = page.indexOf(label) + label.length();
    String cut =
        page.substring(0, end).replace("<body>", "<body><table><tr><td>索引号</td></tr></table>")
            + "<span style=\"display: table-cell\">";
    Filing filing = ReportReader.standard().read(cut.getBytes(StandardCharsets.UTF_8), "cut.html");
    assertThat(filing.printed().cell(cell("T3.received.natural")).status())
        .isEqualTo(CellStatus.MISSING);
    assertThat(Outcome.of(filing, FIGURES).wrong()).isEmpty();
  }

  /** The number may have had more digits, whatever tables the page has besides. */
  @ParameterizedTest
  @ValueSource(strings = {"", "<table><tr><td>索引号</td></tr></table>"})
  void theNumberAPageBreaksOffInIsDoubted(String before) throws Exception {
    String page =
        "<html><head><title>年报</title></head><body>"
            + before
            + "<h1>青山镇人民政府2022年政府信息公开工作年度报告</h1><pre>\n"
            + "三、收到和处理政府信息公开申请情况\n"
            + "\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n"
            + "一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1";
    Cell total = cell("T3.received.total");
    Filing cut = ReportReader.standard().read(page.getBytes(StandardCharsets.UTF_8), "cut.html");
    assertThat(cut.printed().cell(total).status()).isEqualTo(CellStatus.UNSURE);
    String whole = page + "\n</pre></body></html>";
    Filing filing =
        ReportReader.standard().read(whole.getBytes(StandardCharsets.UTF_8), "whole.html");
    assertThat(filing.printed().cell(total).status()).isEqualTo(CellStatus.OK);
  }

  @Test
  void aChineseNumeralAloneInItsRowIsAGuess() throws Exception {
    String text =
        Specimen.report(FIGURES, Layouts.TABS, printed -> printed, false)
            .replaceAll("行政许可\\t\\d+", "行政许可\t五");
    Filing filing =
        ReportReader.standard().read(text.getBytes(StandardCharsets.UTF_8), "numeral.txt");
    Cell licensing = cell("T2.licensing.decisions");
    assertThat(filing.printed().cell(licensing).status()).isEqualTo(CellStatus.UNSURE);
    assertThat(filing.report().get(licensing)).isEqualByComparingTo("5");
  }
}
