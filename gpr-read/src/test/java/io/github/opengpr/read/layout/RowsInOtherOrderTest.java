package io.github.opengpr.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.read.ReportReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that stand in another order than on the form: whole labels say which is which. */
class RowsInOtherOrderTest {

  private static final Figures FIGURES = Specimen.figures(Form.FORM_2021, new Random(41), 0, true);
  private static final String RECEIVED = "一、本年新收政府信息公开申请数量";
  private static final String CARRIED_IN = "二、上年结转政府信息公开申请数量";

  private static String report(Sheet two, Sheet three, Layouts layout) {
    return Specimen.around(
        Form.FORM_2021,
        layout.write(two),
        layout.write(three),
        layout.write(Sheets.disputes(FIGURES)));
  }

  private static int row(Sheet sheet, String label) {
    for (int r = 0; r < sheet.rows.size(); r++) {
      if (sheet.rows.get(r).stream().anyMatch(cell -> cell.text().equals(label))) {
        return r;
      }
    }
    throw new IllegalArgumentException(label);
  }

  private static Sheet swapped(Sheet sheet, String one, String other) {
    Collections.swap(sheet.rows, row(sheet, one), row(sheet, other));
    return sheet;
  }

  @ParameterizedTest
  @CsvSource({
    RECEIVED + "," + CARRIED_IN,
    "2.其他法律行政法规禁止公开, 3.危及“三安全一稳定”",
    "4.保护第三方合法权益, 8.属于行政查询事项",
    "（七）总计, 四、结转下年度继续办理"
  })
  void aWholeLabelSaysWhichRowItIs(String one, String other) {
    for (Layouts layout : List.of(Layouts.TABS, Layouts.MARKDOWN, Layouts.BARS_AROUND)) {
      Sheet three = Sheets.requests(FIGURES);
      String text = report(Sheets.disclosure(FIGURES), swapped(three, one, other), layout);
      Outcome outcome = Outcome.of(text, FIGURES);
      assertThat(outcome.wrong()).as("%s", layout).isEmpty();
      assertThat(outcome.exact()).as("%s", layout).isEqualTo(outcome.all());
    }
  }

  @Test
  void rowsOfTableTwoAreReadByTheirLabels() {
    Sheet two = swapped(Sheets.disclosure(FIGURES), "规章", "行政规范性文件");
    Outcome outcome = Outcome.of(report(two, Sheets.requests(FIGURES), Layouts.MARKDOWN), FIGURES);
    assertThat(outcome.wrong()).isEmpty();
    assertThat(outcome.exact()).isEqualTo(outcome.all());
  }

  @Test
  void rowsOfAWebPageAreReadByTheirLabels() {
    String page =
        new String(Pages.CLEAN.write(FIGURES, new Random(1), false), StandardCharsets.UTF_8);
    List<String> rows = new ArrayList<>(List.of(page.split("(?=<tr>)")));
    int received = 0;
    while (!rows.get(received).contains(RECEIVED)) {
      received++;
    }
    Collections.swap(rows, received, received + 1);
    Outcome outcome =
        Outcome.of(String.join("", rows).getBytes(StandardCharsets.UTF_8), "rows.html", FIGURES);
    assertThat(outcome.wrong()).isEmpty();
    assertThat(outcome.exact()).isEqualTo(outcome.all());
  }

  /** Where a label is spoilt or comes twice, no number goes into a row for sure by its place. */
  @ParameterizedTest
  @CsvSource({CARRIED_IN + ", 上年", CARRIED_IN + ", 四、结转下年度继续办理", "2.其他法律行政法规禁止公开, 3.危及“三安全一稳定”"})
  void labelsThatLeaveItOpenAreNotBelieved(String label, String printed) {
    Sheet three = swapped(Sheets.requests(FIGURES), RECEIVED, CARRIED_IN);
    Sheet spoilt = three.map(cell -> cell.text().equals(label) ? cell.withText(printed) : cell);
    String text = report(Sheets.disclosure(FIGURES), spoilt, Layouts.MARKDOWN);
    assertThat(Outcome.of(text, FIGURES).wrong()).isEmpty();
  }

  @Test
  void itIsSaidOfTheRowThatStandsTooLate() throws Exception {
    Sheet three = swapped(Sheets.requests(FIGURES), RECEIVED, CARRIED_IN);
    String text = report(Sheets.disclosure(FIGURES), three, Layouts.TABS);
    Filing filing =
        ReportReader.standard().read(text.getBytes(StandardCharsets.UTF_8), "order.txt");
    Form form = filing.report().form();
    assertThat(filing.printed().cell(form.cell("T3.received.total")).note()).isNotNull();
    assertThat(filing.printed().cell(form.cell("T3.carriedIn.total")).note()).isNull();
    assertThat(filing.printed().cell(form.cell("T3.granted.total")).note()).isNull();
  }
}
