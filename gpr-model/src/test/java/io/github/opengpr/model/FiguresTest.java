package io.github.opengpr.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.json.GprJson;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

  @ParameterizedTest
  @EnumSource
  void putEveryCellAtItsAddress(Form form) throws Exception {
    AnnualReport report = AnnualReport.of(numbered(form));
    JsonNode json = GprJson.mapper().readTree(GprJson.write(report));
    for (Cell cell : form.cells()) {
      BigDecimal value = BigDecimal.valueOf(cell.index() + 1L);
      assertThat(report.get(cell)).isEqualTo(value);
      assertThat(json.at(cell.pointer()).isNumber()).as(cell.pointer()).isTrue();
      assertThat(json.at(cell.pointer()).decimalValue()).as(cell.pointer()).isEqualTo(value);
      assertThat(accessor(report, cell)).as(cell.address()).hasToString(value.toString());
    }
  }

  @ParameterizedTest
  @EnumSource
  void changeOneCellAndNoOther(Form form) throws JsonProcessingException {
    AnnualReport blank = AnnualReport.blank(form).withTitle("题目");
    for (Cell cell : form.cells()) {
      AnnualReport report = blank.with(cell, BigDecimal.TEN);
      assertThat(report.title()).isEqualTo("题目");
      for (Cell other : form.cells()) {
        assertThat(report.get(other)).isEqualTo(other.equals(cell) ? BigDecimal.TEN : null);
      }
      assertThat(report.with(cell, null)).isEqualTo(blank);
    }
  }

  @ParameterizedTest
  @EnumSource
  void leaveEveryCellBlankUnlessPut(Form form) throws JsonProcessingException {
    Figures blank = Figures.blank(form);
    JsonNode json = GprJson.mapper().readTree(GprJson.write(AnnualReport.of(blank)));
    for (Cell cell : form.cells()) {
      assertThat(blank.isBlank(cell)).isTrue();
      assertThat(blank.get(cell)).isNull();
      assertThat(json.at(cell.pointer()).isNull()).as(cell.pointer()).isTrue();
    }
    assertThat(AnnualReport.of(blank).figures()).isEqualTo(blank);
  }

  @Test
  void reachTypedAccessors() {
    AnnualReport report = AnnualReport.of(numbered(Form.FORM_2019));
    assertThat(report.disclosure())
        .isInstanceOfSatisfying(
            Disclosure2019.class,
            table ->
                assertThat(table.procurement())
                    .isEqualTo(new Procurement(21L, new BigDecimal(22))));
    assertThat(report.requests().received())
        .isEqualTo(new Tally(23L, 24L, 25L, 26L, 27L, 28L, 29L));
    assertThat(report.requests().otherHandling()).isInstanceOf(Tally.class);
    assertThat(report.disputes().postReconsiderationLitigation())
        .isEqualTo(new DisputeOutcomes(194L, 195L, 196L, 197L, 198L));
  }

  @Test
  void keepAnAmountExactly() {
    Cell fees = Form.FORM_2021.cell("T2.fees.amount");
    for (String amount : new String[] {"0", "0.00", "12.3456", "0.000001", "-3.50"}) {
      AnnualReport report = AnnualReport.blank(Form.FORM_2021).with(fees, new BigDecimal(amount));
      assertThat(report.get(fees)).hasToString(amount);
    }
    assertThat(AnnualReport.blank(Form.FORM_2021).with(fees, new BigDecimal("12E2")).get(fees))
        .as("an exponent is not a way to write an amount")
        .hasToString("1200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1.7", "0.1", "1000000000000000000", "-1000000000000000000", "1e999999999"})
  void refuseACountThatIsNone(String value) {
    Cell cell = Form.FORM_2021.cell("T3.received.total");
    assertThatThrownBy(() -> Figures.builder(Form.FORM_2021).put(cell, new BigDecimal(value)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void takeEveryCountUpToEighteenDigits() {
    Cell cell = Form.FORM_2021.cell("T3.received.total");
    for (long value : new long[] {999_999_999_999_999_999L, -999_999_999_999_999_999L, 0}) {
      Figures figures = Figures.builder(Form.FORM_2021).put(cell, value).build();
      assertThat(figures.count(cell.index())).isEqualTo(value);
      assertThat(figures.isBlank(cell)).isFalse();
      assertThat(AnnualReport.of(figures).requests().received().total()).isEqualTo(value);
    }
  }

  @Test
  void neverTakeANumberForABlank() {
    assertThatThrownBy(() -> Tally.zero().withTotal(Long.MIN_VALUE))
        .hasMessageContaining("at most 18 digits");
    assertThatThrownBy(() -> new Decisions(Long.MAX_VALUE)).hasMessageContaining("18 digits");
    assertThatThrownBy(() -> new FeeIncome(new BigDecimal("1e18")))
        .hasMessageContaining("18 digits");
    assertThatThrownBy(() -> new FeeIncome(new BigDecimal("1e-19")))
        .hasMessageContaining("18 digits");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1e2147483647", "-1e2147483647", "0e2147483647", "1e-2147483647", "1e18", "1e-19"})
  void refuseNumbersOutOfRangeWhateverTheirScale(String number) {
    BigDecimal value = new BigDecimal(number);
    assertThatThrownBy(() -> new FeeIncome(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("小数点前后各不超过 18 位");
    for (String address : List.of("T3.received.total", "T2.fees.amount")) {
      assertThatThrownBy(() -> AnnualReport.blank(Form.FORM_2021).with(address, value))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("小数点前后各不超过 18 位");
    }
    BigDecimal least = new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE);
    assertThatThrownBy(() -> new FeeIncome(least)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refuseCellsOfAnotherForm() {
    Cell cell = Form.FORM_2019.cell("T3.received.total");
    assertThatThrownBy(() -> Figures.builder(Form.FORM_2021).put(cell, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "T3.received.total 是表单 2019 的单元格，不属于表单 2021"
                + " / T3.received.total is a cell of form 2019, not of 2021");
    Figures blank = Figures.blank(Form.FORM_2021);
    assertThatThrownBy(() -> blank.get(cell)).hasMessageContaining("不属于表单 2021");
    assertThatThrownBy(() -> blank.isBlank(cell)).hasMessageContaining("不属于表单 2021");
  }

  @Test
  void sayWhatHoldsNoCount() {
    Figures blank = Figures.blank(Form.FORM_2021);
    assertThatThrownBy(() -> blank.count(0)).hasMessageContaining("T2.regulations.issued");
    Cell fees = Form.FORM_2021.cell("T2.fees.amount");
    Figures amount = blank.toBuilder().put(fees, 1).build();
    assertThatThrownBy(() -> amount.count(fees.index())).hasMessageContaining("T2.fees.amount");
    assertThat(amount).hasToString("form 2021, 1 of 200 cells filled in");
  }

  @Test
  void stayAsTheyAreWhenABuilderGoesOn() {
    Cell cell = Form.FORM_2021.cell("T3.received.total");
    Figures.Builder builder = Figures.builder(Form.FORM_2021).put(cell, 1);
    Figures first = builder.build();
    Figures second = builder.put(cell, 2).build();
    assertThat(first.count(cell.index())).isEqualTo(1);
    assertThat(first).isNotEqualTo(second).doesNotHaveSameHashCodeAs(second);
    assertThat(first.toBuilder().put(cell, 2).build()).isEqualTo(second).hasSameHashCodeAs(second);
  }

  private static Figures numbered(Form form) {
    Figures.Builder figures = Figures.builder(form);
    form.cells().forEach(cell -> figures.put(cell, cell.index() + 1L));
    return figures.build();
  }

  /** Walks the records by the names of the address. */
  private static Object accessor(AnnualReport report, Cell cell)
      throws ReflectiveOperationException {
    Map<String, Object> tables =
        Map.of("T2", report.disclosure(), "T3", report.requests(), "T4", report.disputes());
    String[] steps = cell.address().split("\\.");
    Object value = tables.get(steps[0]);
    for (String step : Arrays.asList(steps).subList(1, steps.length)) {
      RecordComponent component =
          Arrays.stream(value.getClass().getRecordComponents())
              .filter(candidate -> candidate.getName().equals(step))
              .findFirst()
              .orElseThrow();
      value = component.getAccessor().invoke(value);
    }
    return value;
  }
}
