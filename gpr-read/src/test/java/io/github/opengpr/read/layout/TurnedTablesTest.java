package io.github.opengpr.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables whose rows were pasted as columns. */
class TurnedTablesTest {

  @ParameterizedTest
  @CsvSource({"0, true", "0, false", "0.2, true"})
  void rowsThatStandAsColumnsAreRows(double blanks, boolean allTables) {
    for (int seed = 0; seed < 4; seed++) {
      Form form = seed % 2 == 0 ? Form.FORM_2021 : Form.FORM_2019;
      Figures figures = Specimen.figures(form, new Random(seed), blanks, true);
      String two = Layouts.TABS.write(Sheets.disclosure(figures));
      String four = Layouts.TABS.write(Sheets.disputes(figures));
      String text =
          Specimen.around(
              form,
              allTables ? turned(two) : two,
              turned(Layouts.TABS.write(Sheets.requests(figures))),
              allTables ? turned(four) : four);
      Outcome outcome = Outcome.of(text, figures);
      assertThat(outcome.wrong()).as("seed %d", seed).isEmpty();
      assertThat(outcome.rate()).as("seed %d", seed).isGreaterThan(blanks > 0 ? 0.8 : 0.99);
    }
  }

  private static String turned(String table) {
    List<String[]> rows = table.lines().map(line -> line.split("\t", -1)).toList();
    List<String> columns = new ArrayList<>();
    for (int c = 0; c < rows.get(0).length; c++) {
      int column = c;
      columns.add(String.join("\t", rows.stream().map(row -> row[column]).toList()));
    }
    return String.join("\n", columns) + "\n";
  }
}
