package io.github.opengpr.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed into a field is a value, a blank or refused, and never guessed. */
class CellEntryTest {

  private static final Cell COUNT = Form.FORM_2021.cell("T3.received.total");
  private static final Cell AMOUNT = Form.FORM_2021.cell("T2.fees.amount");
  private static final Cell CHANGE = Form.FORM_2019.cell("T2.licensing.change");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "8|8",
        "1351|1351",
        "1,351|1351",
        "12,345,678|12345678",
        "１３５１|1351",
        "' 8 '|8",
        "'　8\u00a0'|8",
        "999999999999999999|999999999999999999",
      })
  void aCountIsTaken(String text, BigDecimal value) {
    assertThat(CellEntry.parse(COUNT, text).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"2.50|2.50", "1,351.5|1351.5", "０．５|0.5", "0.000000000000000001|1E-18", "7|7"})
  void anAmountIsTakenExactly(String text, BigDecimal value) {
    assertThat(CellEntry.parse(AMOUNT, text).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"-3,-3", "－3,-3", "3,3"})
  void aChangeMayBeNegative(String text, BigDecimal value) {
    assertThat(CellEntry.parse(CHANGE, text).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "　", "\t\n"})
  void anEmptyFieldIsABlankAndNotNought(String text) {
    CellEntry entry = CellEntry.parse(COUNT, text);
    assertThat(entry.isBlank()).isTrue();
    assertThat(entry.isRefused()).isFalse();
    assertThat(entry.value()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,35|逗号只能作千位分隔符|a comma may stand",
        "13,51|逗号只能作千位分隔符|a comma may stand",
        "1351,000|逗号只能作千位分隔符|a comma may stand",
        "1，351|逗号只能作千位分隔符|a comma may stand",
        ",351|逗号只能作千位分隔符|a comma may stand",
        "8件|只填数字|digits only",
        "8O|只填数字|digits only",
        "1e3e|只填数字|digits only",
        "007|不能以 0 开头|does not begin with 0",
        "-8|不能是负数|cannot be negative",
        "8.0|应填整数|a whole number",
        "1.351|应填整数|a whole number",
        "-|没有发生的填 0|enter 0",
        "——|没有发生的填 0|enter 0",
        "/|没有发生的填 0|enter 0",
        "无|没有发生的填 0|enter 0",
        "八|应填数字|a number is needed",
        "约8|应填数字|a number is needed",
        "8 9|应填数字|a number is needed",
        "+8|应填数字|a number is needed",
        "1e3|应填数字|a number is needed",
        "--8|应填数字|a number is needed",
        "8.|应填数字|a number is needed",
        "1000000000000000000|不超过 18 位|at most 18 digits",
      })
  void whatIsNoCountIsRefusedInBothLanguages(String text, String zh, String en) {
    CellEntry entry = CellEntry.parse(COUNT, text);
    assertThat(entry.isRefused()).isTrue();
    assertThat(entry.isBlank()).isFalse();
    assertThat(entry.value()).isNull();
    assertThat(entry.refusal().zh()).contains(zh).contains(text);
    assertThat(entry.refusal().en()).contains(en).contains(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-2.5", "2,5", "1.2.3", "2.5万元", "0.1234567890123456789", "00.5"})
  void whatIsNoAmountIsRefused(String text) {
    assertThat(CellEntry.parse(AMOUNT, text).isRefused()).isTrue();
  }

  @Test
  void aFieldThatWasNotSentIsABlank() {
    assertThat(CellEntry.parse(COUNT, null)).isEqualTo(CellEntry.parse(COUNT, ""));
  }

  @Test
  void aLongTextIsShownInPart() {
    assertThat(CellEntry.parse(COUNT, "x".repeat(10_000)).refusal().zh()).hasSizeLessThan(100);
  }

  @Test
  void whatIsRefusedHasNoValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CellEntry(COUNT, "8", BigDecimal.TEN, new Message("错", "wrong")))
        .withMessageContaining("T3.received.total");
  }

  @Property
  void everyCountIsReadBackAsItIsPrinted(
      @ForAll @LongRange(max = 999_999_999_999_999_999L) long count) {
    for (String text : List.of(Long.toString(count), "%,d".formatted(count))) {
      assertThat(CellEntry.parse(COUNT, text).value()).isEqualTo(BigDecimal.valueOf(count));
    }
  }

  @Property
  void everyTextHasOneOutcome(@ForAll String text) {
    CellEntry entry = CellEntry.parse(COUNT, text);
    assertThat(entry.text()).isEqualTo(text);
    assertThat(List.of(entry.isBlank(), entry.isRefused(), entry.value() != null))
        .containsOnlyOnce(true);
  }
}
