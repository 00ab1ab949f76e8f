package io.github.opengpr.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.read.ReportReader;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns that someone added beside those of table three: each head says which is which. */
class ColumnsBesideTest {

  private static final Figures FIGURES = Specimen.figures(Form.FORM_2021, new Random(61), 0, true);

  /** A web page with further columns at the end of table three; a head for each, | parts them. */
  private static byte[] page(String heads) {
    String page =
        new String(Pages.CLEAN.write(FIGURES, new Random(1), false), StandardCharsets.UTF_8);
    int from = page.indexOf("<table", page.indexOf("三、收到和处理"));
    int to = page.indexOf("</table>", from);
    StringBuilder table = new StringBuilder();
    int row = 0;
    for (String line : page.substring(from, to).split("(?<=</tr>)", -1)) {
      StringBuilder more = new StringBuilder();
      for (String head : heads.split("\\|", -1)) {
        String number = "<td>" + (row * 7 + head.length()) + "</td>";
        more.append(row == 0 ? "<td rowspan=3>" + head + "</td>" : row < 3 ? "" : number);
      }
      table.append(line.replace("</tr>", more + "</tr>"));
      row++;
    }
    return (page.substring(0, from) + table + page.substring(to)).getBytes(StandardCharsets.UTF_8);
  }

  private static Filing read(String heads) throws Exception {
    return ReportReader.standard().read(page(heads), "beside.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021年总计", "上年自然人", "上年总计|增减", "备注", "2021年自然人|2021年总计", "去年其他", "校验数"})
  void aColumnOfAnotherNameIsPassedOver(String heads) throws Exception {
    Outcome outcome = Outcome.of(read(heads), FIGURES);
    assertThat(outcome.wrong()).isEmpty();
    assertThat(outcome.exact()).isEqualTo(outcome.all());
  }

  @ParameterizedTest
  @CsvSource({"总计, T3.received.total", "自然人, T3.received.natural"})
  void twoColumnsOfOneNameLeaveItOpen(String head, String address) throws Exception {
    Filing filing = read(head);
    assertThat(Outcome.of(filing, FIGURES).wrong()).isEmpty();
    assertThat(filing.printed().cell(Form.FORM_2021.cell(address)).status())
        .isEqualTo(CellStatus.UNSURE);
  }
}
