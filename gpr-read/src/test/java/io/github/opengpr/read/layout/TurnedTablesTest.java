package io.github.opengpr.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Form;
import java.nio.charset.StandardCharsets;
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

  @ParameterizedTest
  @CsvSource({"0, true, false", "0, false, true", "0.2, true, true", "0, false, false"})
  void soAreThoseOfWebPages(double blanks, boolean three, boolean four) {
    for (Form form : List.of(Form.FORM_2021, Form.FORM_2019)) {
      Figures figures = Specimen.figures(form, new Random(9), blanks, true);
      String text =
          Specimen.around(
              form,
              table(Sheets.disclosure(figures), false),
              table(Sheets.requests(figures), three),
              table(Sheets.disputes(figures), four));
      String page = "<html><body><p>" + text.replace("\n", "</p>\n<p>") + "</p></body></html>";
      Outcome outcome = Outcome.of(page.getBytes(StandardCharsets.UTF_8), "turned.html", figures);
      assertThat(outcome.wrong()).as("%s", form).isEmpty();
      assertThat(outcome.exact()).as("%s", form).isEqualTo(outcome.all());
    }
  }

  private static String table(Sheet sheet, boolean turned) {
    List<StringBuilder> lines = new ArrayList<>();
    for (int r = 0; r < sheet.rows.size(); r++) {
      for (Sheet.Printed cell : sheet.begun(r)) {
        int line = turned ? cell.column() : r;
        while (lines.size() <= line) {
          lines.add(new StringBuilder());
        }
        lines
            .get(line)
            .append("<td colspan=")
            .append(turned ? cell.rows() : cell.columns())
            .append(" rowspan=")
            .append(turned ? cell.columns() : cell.rows())
            .append('>')
            .append(cell.text())
            .append("</td>");
      }
    }
    return "</p><table><tr>" + String.join("</tr><tr>", lines) + "</tr></table><p>";
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
