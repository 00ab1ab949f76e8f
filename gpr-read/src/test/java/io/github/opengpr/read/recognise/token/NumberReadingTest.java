package io.github.opengpr.read.recognise.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.form.ValueKind;
import io.github.opengpr.model.printed.CellDoubt;
import io.github.opengpr.model.printed.CellStatus;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReadingTest {

  private static NumberReading.Value count(String text) {
    return NumberReading.of(text.replace("⏎", "\n")).in(ValueKind.COUNT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "0=0",
        "12=12",
        " 7 =7",
        "１２３=123",
        "1,113=1113",
        "1，113=1113",
        "12,345,678=12345678",
        "+19=19",
        "-35=-35",
        "－35=-35",
        "−35=-35",
        "减4=-4",
        "增3=3",
        "增加3=3",
        "减少12=-12",
        "3件=3",
        "22（其中修订16件）=22",
        "3 件=3",
        "０=0",
        "007=7",
        "5;=5",
        "\u00A05\u3000=5",
        "5\u200B=5",
        "0⏎0=0",
        "0⏎⏎⏎0=0"
      })
  void numbers(String text, BigDecimal value) {
    NumberReading.Value read = count(text);
    assertThat(read.status()).as(text).isEqualTo(CellStatus.OK);
    assertThat(read.value()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "1〇, CHINESE_NUMERAL",
    "〇, CHINESE_NUMERAL",
    "1O, LETTER_FOR_DIGIT",
    "\u061C10, CONTROL_CHARACTERS",
    "1\u202E0, CONTROL_CHARACTERS",
    "l〇, LETTER_FOR_DIGIT"
  })
  void whatIsNoPlainDigitIsCalledWhatItIs(String text, CellDoubt doubt) {
    assertThat(count(text).status()).isEqualTo(CellStatus.UNSURE);
    assertThat(count(text).doubt()).isEqualTo(doubt);
  }

  @ParameterizedTest
  @ValueSource(strings = {"184719元", "3万元", "1.2亿元"})
  void moneyInACountIsDoubted(String text) {
    assertThat(count(text).status()).as(text).isNotEqualTo(CellStatus.OK);
    assertThat(count(text).note()).as(text).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
    "4200元整,0.42,UNSURE",
    "人民币4200元,0.42,UNSURE",
    "人民币0.42万元,0.42,OK",
    "0.42万,0.42,OK",
    "7.5万元整,7.5,OK"
  })
  void amountsOfMoneyAreReadInTheUnitTheyPrint(String text, BigDecimal value, CellStatus status) {
    NumberReading.Value read = NumberReading.of(text).in(ValueKind.TEN_THOUSAND_YUAN);
    assertThat(read.status()).isEqualTo(status);
    assertThat(read.value()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"¥36.5", "￥36.5", "人民币36.5"})
  void aSignOfMoneyTellsNoUnit(String text) {
    NumberReading.Value read = NumberReading.of(text).in(ValueKind.TEN_THOUSAND_YUAN);
    assertThat(read.status()).isEqualTo(CellStatus.UNSURE);
    assertThat(read.readings()).containsExactly(new BigDecimal("36.5"), new BigDecimal("0.00365"));
    assertThat(read.doubt()).isEqualTo(CellDoubt.OTHER_UNIT);
    assertThat(count("￥36").status()).isEqualTo(CellStatus.UNSURE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2万", "37（万件）", "37(单位：万人次)", "1 2 3 4 5 6 7 8 9 ", "7 "})
  void multiplesAndRowsOfNumbersAreNoCount(String text) {
    boolean row = text.endsWith(" ");
    NumberReading.Value read = count(row ? text.repeat(40) : text);
    assertThat(read.status()).isEqualTo(CellStatus.UNREADABLE);
    assertThat(read.doubt()).isEqualTo(row ? CellDoubt.SEVERAL_NUMBERS : CellDoubt.OTHER_UNIT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,113", "１２", "5\u3000", "007"})
  void cleanOrMerelyOddlyWrittenNumbersNeedNoNote(String text) {
    assertThat(count(text).note()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"+19", "减4", "3件", "22（其中修订16件）", "0⏎0", "8⏎8", "1O", "1,13", "—35"})
  void whatWasDroppedOrGuessedIsSaid(String text) {
    assertThat(count(text).note()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "\u3000", "/", "／", "—", "－", "-", "--", "——", "无", "無", "空", "不涉及", "不适用", "N/A",
        "n/a", "\\"
      })
  void blanksAreNeverNumbers(String text) {
    NumberReading.Value read = count(text);
    assertThat(read.status()).as(text).isEqualTo(CellStatus.BLANK);
    assertThat(read.value()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "8⏎8=8;88",
        "1 0=10;1;0",
        "1⏎0=10;1;0",
        "O=0",
        "1O=10",
        "l=1",
        "—35=-35;35",
        "1,13=113",
        "3.0=3",
        "零=0",
        "约30=30",
        "12 34=1234;12;34",
        "3¹=3",
        "3₁=3",
        "0¹²=0",
        "12①=12",
        "12①②=12",
        "12❶=12",
        "12*=12",
        "12＊=12",
        "12※=12",
        "12注1=12",
        "12注①=12",
        "12 ①=12",
        "12 *=12",
        "8(2)=8",
        "8（¹）=8",
        "8[3]=8",
        "8【注1】=8",
        "8[^4]=8",
        "8⑵=8",
        "8注²=8"
      })
  void doubtsNameTheirReadings(String text, String readings) {
    NumberReading.Value read = count(text);
    assertThat(read.status()).as(text).isEqualTo(CellStatus.UNSURE);
    assertThat(read.readings())
        .extracting(BigDecimal::toPlainString)
        .containsExactly(readings.split(";"));
    assertThat(read.value()).isEqualTo(read.readings().get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.7",
        "1.7件",
        "50%",
        "1e3",
        "若干",
        "一",
        "3-5",
        "1.2.3",
        "12345678901234567890",
        "abc",
        "2021年"
      })
  void whatCannotBeReadIsNotGuessed(String text) {
    NumberReading.Value read = count(text);
    assertThat(read.status()).as(text).isEqualTo(CellStatus.UNREADABLE);
    assertThat(read.value()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"18.4719, 18.4719", "0.5, 0.5", "1 234.5, 1234.5", "12．5, 12.5", "3万元, 3"})
  void amountsAreExactDecimals(String text, BigDecimal value) {
    NumberReading.Value read = NumberReading.of(text).in(ValueKind.TEN_THOUSAND_YUAN);
    assertThat(read.value()).isEqualByComparingTo(value);
    assertThat(read.status()).isNotEqualTo(CellStatus.UNREADABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.属于国家秘密", "（3）", "3.", "①", "第二十条", "2021年", "一", "三", "（二）", "11个社区"})
  void labelsAreNoValues(String text) {
    assertThat(NumberReading.of(text).isValue()).as(text).isFalse();
  }

  @Test
  void aLongTextIsNoNumber() {
    assertThat(NumberReading.of("1".repeat(4000)).in(ValueKind.COUNT).status())
        .isEqualTo(CellStatus.UNREADABLE);
  }
}
