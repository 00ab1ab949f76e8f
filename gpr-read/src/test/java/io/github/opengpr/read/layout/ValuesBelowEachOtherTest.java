package io.github.opengpr.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.chinese.DisplayWidth;
import io.github.opengpr.model.form.Block;
import io.github.opengpr.model.form.Form;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns that blanks align below heads that do not show them, and whose blank cells left none. */
class ValuesBelowEachOtherTest {

  private static final int[] MIDDLES = {90, 99, 107, 116, 126, 134, 141};

  /**
   * Table three.
   *
   * @param shift rows stand up to so many columns farther right than others
   */
  private static String text(Figures figures, int shift) {
    Random random = new Random(1);
    Block block = figures.form().requests().blocks().get(0);
    StringBuilder three = new StringBuilder("商业 科研 社会公 法律服\n企业 机构 益组织 务机构 其他\n");
    int r = 0;
    for (List<Sheet.Printed> row : Sheets.requests(figures).rows) {
      if (row.stream().noneMatch(Sheet.Printed::isValue)) {
        continue;
      }
      StringBuilder line = new StringBuilder();
      row.stream()
          .filter(cell -> !cell.isValue())
          .forEach(cell -> line.append(cell.text().replace("\n", "")).append("  "));
      int right = random.nextInt(shift + 1);
      for (int c = 0; c < MIDDLES.length; c++) {
        BigDecimal number = figures.get(block.cell(r, c));
        String value = number == null ? "" : number.toPlainString();
        int gap = MIDDLES[c] + right - value.length() / 2 - DisplayWidth.of(line.toString());
        line.append(value.isEmpty() ? "" : " ".repeat(Math.max(1, gap)) + value);
      }
      three.append(line.toString().stripTrailing()).append('\n');
      r++;
    }
    return Specimen.around(
        figures.form(),
        Layouts.PDF_LINES.write(Sheets.disclosure(figures)),
        three.toString(),
        Layouts.PDF_LINES.write(Sheets.disputes(figures)));
  }

  @ParameterizedTest
  @CsvSource({"0, 400", "0, 700", "3, 400", "6, 400"})
  void everyValueIsReadInItsColumnIfOneRowIsFull(int shift, int applications) {
    for (int seed = 0; seed < 12; seed++) {
      Form form = seed % 2 == 0 ? Form.FORM_2021 : Form.FORM_2019;
      Figures figures = LostCellsTest.sound(form, new Random(seed), applications, 1);
      Outcome outcome = Outcome.of(text(figures, shift), figures);
      assertThat(outcome.wrong()).as("seed %d", seed).isEmpty();
      assertThat(outcome.exact()).as("seed %d", seed).isGreaterThan(outcome.all() * 96 / 100);
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 20", "0, 90", "3, 20", "3, 90"})
  void noValueIsReadInAnotherIfNoRowIs(int shift, int applications) {
    for (int seed = 0; seed < 30; seed++) {
      Form form = seed % 2 == 0 ? Form.FORM_2021 : Form.FORM_2019;
      Figures figures = LostCellsTest.sound(form, new Random(seed), applications, 1);
      assertThat(Outcome.of(text(figures, shift), figures).wrong()).as("seed %d", seed).isEmpty();
    }
  }
}
