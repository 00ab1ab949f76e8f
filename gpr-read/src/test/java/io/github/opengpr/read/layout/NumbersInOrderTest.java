package io.github.opengpr.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Block;
import io.github.opengpr.model.form.Form;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that do not stand in the lines of their labels, as converters of pages leave them. */
class NumbersInOrderTest {

  private static final int COLUMNS = 7;

  private static Figures figures() {
    Figures sound = LostCellsTest.sound(Form.FORM_2021, new Random(23), 240, 0);
    Figures.Builder figures = sound.toBuilder();
    Block disputes = sound.form().table(4).blocks().get(0);
    int total = disputes.columns().size() - 1;
    for (int r = 0; r < disputes.rows().size(); r++) {
      for (int c = 0; c <= total; c++) {
        figures.put(disputes.cell(r, c), BigDecimal.valueOf(c == 0 || c == total ? 4 : 0));
      }
    }
    return figures.build();
  }

  /**
   * Table three, a line for each cell.
   *
   * @param from the first row of a band that is printed down its columns
   * @param to the row after it
   * @param broken a row within whose label its first number stands
   */
  private static String text(Figures figures, int from, int to, int broken) {
    Block block = figures.form().requests().blocks().get(0);
    List<String> labels = new ArrayList<>();
    for (List<Sheet.Printed> row : Sheets.requests(figures).rows) {
      if (row.stream().anyMatch(Sheet.Printed::isValue)) {
        labels.add(
            row.stream()
                .filter(cell -> !cell.isValue())
                .map(Sheet.Printed::text)
                .reduce("", (first, last) -> last)
                .replace("\n", ""));
      }
    }
    List<String> lines = new ArrayList<>();
    for (int r = 0; r < labels.size(); r++) {
      int half = labels.get(r).length() / 2;
      lines.add(r == broken ? labels.get(r).substring(0, half) : labels.get(r));
      for (int c = 0; c < COLUMNS && (r < from || r >= to); c++) {
        lines.add(figures.get(block.cell(r, c)).toPlainString());
        if (r == broken && c == 0) {
          lines.add(labels.get(r).substring(half));
        }
      }
      for (int c = 0; c < COLUMNS && r == to - 1; c++) {
        for (int down = from; down < to; down++) {
          lines.add(figures.get(block.cell(down, c)).toPlainString());
        }
      }
    }
    return Specimen.around(
        figures.form(),
        Layouts.PDF_LINES.write(Sheets.disclosure(figures)),
        "自然人\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n总计\n" + String.join("\n\n", lines),
        Layouts.PDF_LINES.write(Sheets.disputes(figures)));
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 20", "0, 0, 21", "0, 2, 20", "3, 5, 21", "0, 4, 20"})
  void theOrderOfAllNumbersTellsTheirCellsIfEverythingAddsUp(int from, int to, int broken) {
    Figures figures = figures();
    Outcome outcome = Outcome.of(text(figures, from, to, broken), figures);
    assertThat(outcome.wrong()).isEmpty();
    assertThat(outcome.exact()).isEqualTo(outcome.all());
  }

  @Test
  void itTellsNothingIfTheTableDoesNotAddUp() {
    Figures sound = figures();
    Figures figures =
        sound.toBuilder()
            .put(sound.form().cell("T3.granted.legal"), BigDecimal.valueOf(88))
            .build();
    Outcome outcome = Outcome.of(text(figures, 0, 2, 20), figures);
    assertThat(outcome.wrong()).isEmpty();
    assertThat(outcome.exact()).isLessThan(outcome.all());
  }

  @Test
  void aLabelWithoutNumbersIsNotBlankWhereTheyStandApart() {
    Figures figures = figures();
    String text = text(figures, 0, 0, -1);
    List<String> lines = new ArrayList<>(List.of(text.split("\n")));
    int label = lines.indexOf("3.危及“三安全一稳定”");
    int end = lines.indexOf("四、政府信息公开行政复议、行政诉讼情况");
    // The numbers of three rows stand after all others, one of them lost.
    List<String> apart = new ArrayList<>();
    for (int i = label + 1; apart.size() < 3 * COLUMNS; ) {
      if (lines.get(i).matches("\\d+")) {
        apart.add(lines.remove(i));
        end--;
      } else {
        i++;
      }
    }
    lines.addAll(end, apart.subList(1, apart.size()));
    assertThat(Outcome.of(String.join("\n", lines), figures).wrong()).isEmpty();
  }
}
