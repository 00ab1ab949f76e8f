package io.github.opengpr.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Form;
import java.util.Arrays;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows as programs write them that take tables out of pages and documents. */
class ConvertedRowsTest {

  private static void isReadWhole(double lost, Layouts layout, UnaryOperator<String> table) {
    Figures figures = LostCellsTest.sound(Form.FORM_2021, new Random(5), 120, lost);
    String text =
        Specimen.around(
            figures.form(),
            table.apply(layout.write(Sheets.disclosure(figures))),
            table.apply(layout.write(Sheets.requests(figures))),
            table.apply(layout.write(Sheets.disputes(figures))));
    Outcome outcome = Outcome.of(text, figures);
    assertThat(outcome.wrong()).isEmpty();
    assertThat(outcome.exact()).isEqualTo(outcome.all());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.7, 1})
  void aTabEndsEachCellButTheLastOfItsRow(double lost) {
    isReadWhole(lost, Layouts.TABS_BARE, table -> table.replace("\t", "\t\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cell", "entry"})
  void rowsAndCellsHaveTheNamesOfData(String name) {
    String begin = "<" + name + ">";
    String end = "</" + name + ">";
    for (double lost : new double[] {0, 0.7, 1}) {
      isReadWhole(
          lost,
          Layouts.TABS,
          table ->
              Arrays.stream(table.split("\n"))
                  .map(row -> "<row>\n" + begin + row.replace("\t", end + "\n" + begin) + end)
                  .collect(Collectors.joining("</row>\n", "<table>\n", "</row>\n</table>")));
    }
  }
}
