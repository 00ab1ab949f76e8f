package io.github.opengpr.read.recognise.column;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.printed.CellDoubt;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.printed.PrintedCell;
import io.github.opengpr.read.ReportReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadUnitsTest {

  private static PrintedCell cell(String tableTwo, String address) throws Exception {
    String text = "青山镇人民政府2022年政府信息公开工作年度报告\n二、主动公开政府信息情况\n" + tableTwo + "\n三、收到和处理政府信息公开申请情况\n";
    Filing filing = ReportReader.standard().read(text.getBytes(StandardCharsets.UTF_8), "u.txt");
    return filing.printed().cell(filing.report().form().cell(address));
  }

  private static PrintedCell licensing(String head) throws Exception {
    return cell(
        "第二十条第（五）项\n信息内容\t" + head + "\n行政许可\t43\n第二十条第（六）项\n行政处罚\t6", "T2.licensing.decisions");
  }

  @Test
  void tensOfThousandsInTheHeadAreNoCount() throws Exception {
    PrintedCell cell = licensing("本年处理决定数量（万件）");
    assertThat(cell.status()).isEqualTo(CellStatus.UNREADABLE);
    assertThat(cell.doubt()).isEqualTo(CellDoubt.OTHER_UNIT);
    assertThat(licensing("本年处理决定数量（件）").status()).isEqualTo(CellStatus.OK);
  }

  @ParameterizedTest
  @CsvSource({
    "单位：万元, 3500, OK, 3500",
    "单位：万元, ￥3500, UNSURE, 3500",
    "单位：万元, ¥12.5, UNSURE, 12.5",
    "单位：万元, 人民币3500, UNSURE, 3500",
    "单位：万元, ￥3500万元, OK, 3500",
    "单位：元, ￥3500, UNSURE, 0.35",
  })
  void aSignOfMoneyIsNoUnitUnderTheHeadOfTheForm(
      String head, String amount, CellStatus status, BigDecimal value) throws Exception {
    PrintedCell cell =
        cell("第二十条第（八）项\n信息内容\t本年收费金额（" + head + "）\n行政事业性收费\t" + amount, "T2.fees.amount");
    assertThat(cell.status()).isEqualTo(status);
    assertThat(cell.readings().isEmpty() ? value : cell.readings().get(0))
        .isEqualByComparingTo(value);
  }
}
