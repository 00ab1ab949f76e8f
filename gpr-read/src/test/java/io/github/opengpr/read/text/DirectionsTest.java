package io.github.opengpr.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.printed.CellDoubt;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.printed.PrintedCell;
import io.github.opengpr.read.ReportReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Characters nobody sees, in the cells of a table or before them. */
class DirectionsTest {

  private static Filing read(String rows) throws Exception {
    String text =
        "青山镇人民政府2022年政府信息公开工作年度报告\n二、主动公开政府信息情况\n第二十条第（一）项\n"
            + "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n"
            + rows
            + "第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t37\n"
            + "三、收到和处理政府信息公开申请情况\n";
    return ReportReader.standard().read(text.getBytes(StandardCharsets.UTF_8), "d.txt");
  }

  private static PrintedCell cell(Filing filing, String address) {
    return filing.printed().cell(filing.report().form().cell(address));
  }

  @Test
  void aDirectionLeftOpenTurnsTheCellsAfterIt() throws Exception {
    Filing filing = read("规章\u202E\t41\t0\t53\n行政规范性文件\t17\t0\t28\n");
    PrintedCell turned = cell(filing, "T2.regulations.issued");
    assertThat(turned.status()).isEqualTo(CellStatus.UNSURE);
    assertThat(turned.doubt()).isEqualTo(CellDoubt.CONTROL_CHARACTERS);
    assertThat(cell(filing, "T2.regulations.inForce").status()).isEqualTo(CellStatus.UNSURE);
    assertThat(cell(filing, "T2.normativeDocuments.issued").status()).isEqualTo(CellStatus.OK);
  }

  @Test
  void aDirectionThatIsClosedOrTurnsNothingLeavesThem() throws Exception {
    for (String label :
        new String[] {"\u202E规章\u202C", "\u2067规章\u2069", "\u202A规章", "\u2067\u202E规章\u2069"}) {
      Filing filing = read(label + "\t41\t0\t53\n");
      assertThat(cell(filing, "T2.regulations.issued").status()).isEqualTo(CellStatus.OK);
    }
  }

  @Test
  void aSingleControlCharacterIsNoEndOfACell() throws Exception {
    Filing filing = read("规章\t41\u0007\t0\t53\n");
    PrintedCell cell = cell(filing, "T2.regulations.issued");
    assertThat(cell.status()).isEqualTo(CellStatus.UNSURE);
    assertThat(cell.doubt()).isEqualTo(CellDoubt.CONTROL_CHARACTERS);
    assertThat(cell(filing, "T2.regulations.inForce").status()).isEqualTo(CellStatus.OK);
  }
}
