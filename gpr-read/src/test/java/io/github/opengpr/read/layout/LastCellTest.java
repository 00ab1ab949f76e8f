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
    Filing filing = ReportReader.read(cut.getBytes(StandardCharsets.UTF_8), "cut.html");
    assertThat(filing.printed().cell(cell("T3.received.natural")).status())
        .isEqualTo(CellStatus.MISSING);
    assertThat(Outcome.of(filing, FIGURES).wrong()).isEmpty();
  }

  @Test
  void aChineseNumeralAloneInItsRowIsAGuess() throws Exception {
    String text =
        Specimen.report(FIGURES, Layouts.TABS, printed -> printed, false)
            .replaceAll("行政许可\\t\\d+", "行政许可\t五");
    Filing filing = ReportReader.read(text.getBytes(StandardCharsets.UTF_8), "numeral.txt");
    Cell licensing = cell("T2.licensing.decisions");
    assertThat(filing.printed().cell(licensing).status()).isEqualTo(CellStatus.UNSURE);
    assertThat(filing.report().get(licensing)).isEqualByComparingTo("5");
  }
}
