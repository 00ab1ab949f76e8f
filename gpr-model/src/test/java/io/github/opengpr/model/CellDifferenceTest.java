package io.github.opengpr.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.form.Form;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CellDifferenceTest {

  private final AnnualReport last =
      filled(Form.FORM_2021, "T3.received.total", "8", "T2.fees.amount", "1.50");

  private static AnnualReport filled(Form form, String... cells) {
    Figures.Builder figures = Figures.builder(form);
    for (int i = 0; i < cells.length; i += 2) {
      figures.put(form.cell(cells[i]), new BigDecimal(cells[i + 1]));
    }
    return AnnualReport.of(figures.build());
  }

  @Test
  void aReportDoesNotDifferFromItself() {
    assertThat(last.diff(last)).isEmpty();
    assertThat(last.diff(last.withTitle("另一题目"))).isEmpty();
    assertThat(last.diff(filled(Form.FORM_2021, "T3.received.total", "8", "T2.fees.amount", "1.5")))
        .isEmpty();
  }

  @Test
  void cellsThatDifferStandInTheOrderOfTheForm() {
    AnnualReport now =
        filled(Form.FORM_2021, "T3.received.total", "9", "T4.reconsideration.total", "1");
    assertThat(last.diff(now))
        .extracting(CellDifference::toString)
        .containsExactly(
            "T2.fees.amount: 1.50 -> blank",
            "T3.received.total: 8 -> 9",
            "T4.reconsideration.total: blank -> 1");
    assertThat(last.diff(now).get(1).address()).isEqualTo("T3.received.total");
  }

  @Test
  void reportsOnDifferentFormsAreComparedByAddress() {
    AnnualReport trial = filled(Form.FORM_2019, "T3.received.total", "8", "T2.fees.change", "-1");
    assertThat(trial.diff(last))
        .extracting(CellDifference::toString)
        .containsExactly("T2.fees.amount: blank -> 1.50", "T2.fees.change: -1 -> blank");
  }
}
