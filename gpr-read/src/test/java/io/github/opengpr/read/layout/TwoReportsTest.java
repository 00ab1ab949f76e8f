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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file that holds two reports: the first is read, and nothing of the second goes into it. */
class TwoReportsTest {

  private static final Figures FIRST = Specimen.figures(Form.FORM_2021, new Random(1), 0, true);
  private static final Figures SECOND = Specimen.figures(Form.FORM_2021, new Random(2), 0, true);

  private static String report(Figures figures, Layouts layout) {
    return Specimen.report(figures, layout, cell -> cell, false);
  }

  @ParameterizedTest
  @EnumSource(names = {"TABS", "BARS_AROUND", "CELL_PER_LINE", "TAB_CELL_PER_LINE", "PDF_LINES"})
  void theFirstIsReadAndTheSecondIsSaid(Layouts layout) throws Exception {
    String text = report(FIRST, layout) + "\n" + report(SECOND, layout);
    Filing filing = ReportReader.standard().read(text.getBytes(StandardCharsets.UTF_8), "two.txt");
    assertThat(Outcome.of(filing, FIRST).wrong()).isEmpty();
    assertThat(Outcome.of(filing, FIRST).exact()).isEqualTo(FIRST.form().cells().size());
    assertThat(filing.printed().notes()).anyMatch(note -> note.message().zh().contains("另一份报告"));
  }

  @ParameterizedTest
  @EnumSource(names = {"TABS", "BARS_AROUND", "TAB_CELL_PER_LINE", "PDF_LINES"})
  void aTableTheFirstLacksIsNotTakenFromTheSecond(Layouts layout) throws Exception {
    String first = report(FIRST, layout);
    String text = first.substring(0, first.indexOf("四、政府")) + report(SECOND, layout);
    Filing filing = ReportReader.standard().read(text.getBytes(StandardCharsets.UTF_8), "two.txt");
    for (Cell cell : FIRST.form().table(4).cells()) {
      assertThat(filing.printed().cell(cell).status()).as("%s", cell).isEqualTo(CellStatus.MISSING);
    }
  }
}
