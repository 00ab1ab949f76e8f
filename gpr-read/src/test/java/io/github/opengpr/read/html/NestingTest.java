package io.github.opengpr.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.read.ReadLimits;
import io.github.opengpr.read.ReportReadException;
import io.github.opengpr.read.ReportReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages whose elements are opened and never closed: read to their end, or refused. */
class NestingTest {

  private static final int DEEP = 40;

  private static final ReportReader READER =
      ReportReader.standard().withLimits(ReadLimits.standard().withDepth(DEEP));

  @ParameterizedTest
  @ValueSource(strings = {"font", "div", "b", "span", "section"})
  void whatNestsTooDeepIsRefusedAndNeverReadInPart(String element) throws Exception {
    Filing filing = READER.read(page(element, DEEP / 2), "page.html");
    assertThat(filing.printed().cell(filing.report().form().cell("T2.licensing.decisions")))
        .matches(cell -> cell.status() == CellStatus.OK && cell.raw().equals("43"));

    assertThatThrownBy(() -> READER.read(page(element, 2 * DEEP), "page.html"))
        .isInstanceOf(ReportReadException.class)
        .hasMessageContaining("嵌套层数超过上限（40）");
  }

  private static byte[] page(String element, int times) {
    String text =
        "<html><body>"
            + ("<" + element + ">").repeat(times)
            + "<h1>柳塘镇人民政府2022年政府信息公开工作年度报告</h1><p>一、总体情况<p>二、主动公开政府信息情况"
            + "<table><tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td>43</table>"
            + "<p>三、收到和处理政府信息公开申请情况";
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
