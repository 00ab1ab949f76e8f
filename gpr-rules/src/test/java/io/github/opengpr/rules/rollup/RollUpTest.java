package io.github.opengpr.rules.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RollUpTest {

  private static final Cell CELL = Form.FORM_2021.cell("T3.received.total");
  private static final Cell FEE = Form.FORM_2021.cell("T2.fees.amount");

  private static AnnualReport report(@Nullable Integer value) {
    Figures.Builder figures = Figures.builder(Form.FORM_2021);
    figures.put(CELL, value == null ? null : BigDecimal.valueOf(value));
    figures.put(FEE, value == null ? null : BigDecimal.valueOf(value, 2));
    return AnnualReport.of(figures.build());
  }

  private static RollUp sum(Blanks blanks, List<AnnualReport> reports) {
    RollUp sum = RollUp.on(Form.FORM_2021, blanks);
    reports.forEach(sum::add);
    return sum;
  }

  @Provide
  Arbitrary<List<AnnualReport>> reports() {
    return Arbitraries.integers()
        .between(0, 1_000_000)
        .injectNull(0.2)
        .map(RollUpTest::report)
        .list()
        .ofMaxSize(20);
  }

  @Property
  void orderAndGroupingDoNotMatter(
      @ForAll("reports") List<AnnualReport> one,
      @ForAll("reports") List<AnnualReport> two,
      @ForAll Blanks blanks) {
    Figures merged = sum(blanks, one).merge(sum(blanks, two)).figures();
    RollUp other = sum(blanks, two);
    one.forEach(other::add);
    assertThat(other.figures()).isEqualTo(merged);
    assertThat(other.reports()).isEqualTo(one.size() + two.size());
  }

  @Test
  void reportsAreAddedUpAtOnce() {
    AnnualReport one = AnnualReport.blank(Form.FORM_2021);
    RollUp sum = RollUp.of(List.of(one, one));
    assertThat(sum.reports()).isEqualTo(2);
    assertThat(sum).hasToString("2 reports on form 2021");
    assertThatThrownBy(() -> RollUp.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> RollUp.of(List.of(one, AnnualReport.blank(Form.FORM_2019))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aBlankIsNeverSilentlyZero() {
    List<AnnualReport> reports = List.of(report(2), report(null), report(3));
    assertThat(sum(Blanks.KEEP, reports).figures().get(CELL)).isNull();
    RollUp leftOut = sum(Blanks.LEAVE_OUT, reports);
    assertThat(leftOut.figures().get(CELL)).isEqualTo(BigDecimal.valueOf(5));
    assertThat(leftOut.figures().get(FEE)).isEqualByComparingTo("0.05");
    assertThat(leftOut.blanks(CELL)).isEqualTo(1);
    Cell never = Form.FORM_2021.cell("T4.reconsideration.total");
    assertThat(leftOut.figures().get(never)).isNull();
  }

  @Test
  void aSumIsAReportOfItsForm() {
    RollUp sum = RollUp.on(Form.FORM_2021, Blanks.KEEP);

    assertThat(sum.add(report(2)).add(report(3))).isSameAs(sum);
    assertThat(sum.form()).isEqualTo(Form.FORM_2021);
    assertThat(sum.report().form()).isEqualTo(Form.FORM_2021);
    assertThat(sum.report().get(CELL)).isEqualTo(BigDecimal.valueOf(5));
    assertThat(sum.report().overview()).isNull();
  }

  @Test
  void refusesAnotherForm() {
    RollUp sum = RollUp.on(Form.FORM_2021, Blanks.KEEP);
    assertThatThrownBy(() -> sum.add(AnnualReport.blank(Form.FORM_2019)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2019");
    assertThatThrownBy(() -> sum.merge(RollUp.on(Form.FORM_2021, Blanks.LEAVE_OUT)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> sum.merge(RollUp.on(Form.FORM_2019, Blanks.KEEP)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(sum.reports()).isZero();
  }

  @Test
  void anOverflowAddsNothing() {
    Figures huge = Figures.builder(Form.FORM_2021).put(CELL, 999_999_999_999_999_999L).build();
    RollUp sum = RollUp.on(Form.FORM_2021, Blanks.LEAVE_OUT);
    sum.add(AnnualReport.of(huge));
    assertThatThrownBy(() -> sum.add(AnnualReport.of(huge)))
        .isInstanceOf(ArithmeticException.class);
    assertThat(sum.reports()).isEqualTo(1);
    assertThat(sum.figures().get(CELL)).isEqualTo(new BigDecimal("999999999999999999"));
    RollUp other = RollUp.on(Form.FORM_2021, Blanks.LEAVE_OUT).add(AnnualReport.of(huge));
    assertThatThrownBy(() -> sum.merge(other)).isInstanceOf(ArithmeticException.class);
    assertThat(sum.reports()).isEqualTo(1);
    assertThat(sum.figures().get(CELL)).isEqualTo(new BigDecimal("999999999999999999"));
  }
}
