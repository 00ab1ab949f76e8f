package io.github.opengpr.model.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

  @ParameterizedTest
  @CsvSource({
    "九, 9",
    "十, 10",
    "十九, 19",
    "二十, 20",
    "九十九, 99",
    "一百零五, 105",
    "一百五, 150",
    "一百二十三, 123",
    "两千, 2000",
    "三万二千, 32000",
    "一亿零五, 100000005",
    "二〇二一, 2021",
    "二○二一, 2021",
    "〇, 0",
    "二〇, 20",
    "廿三, 23",
    "卅, 30",
    "壹拾壹, 11",
    "貳佰, 200",
    "一萬, 10000"
  })
  void chineseNumeralsAreNumbers(String text, long value) {
    assertThat(Numerals.chinese(text)).isEqualTo(value);
    assertThat(Numerals.value(text)).isEqualByComparingTo(BigDecimal.valueOf(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "两三", "十十", "万", "百", "二三", "一是", "三廿", "一二三件"})
  void theseAreNone(String text) {
    assertThat(Numerals.chinese(text)).isEqualTo(Numerals.NONE);
    assertThat(Numerals.value(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12|12",
        "１２|12",
        "1,234|1234",
        "１，２００|1200",
        "0.50|0.50",
        "1.8万|18000",
        "3千万|30000000",
        "1亿2000万|120000000",
        "3万2千|32000",
        "1.25万|12500",
        "007|7"
      })
  void arabicAndMixedNumbersToo(String text, BigDecimal value) {
    assertThat(Numerals.value(text)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,23",
        "1.",
        ".5",
        "1.5.0",
        "-1",
        "12件",
        "2千3万",
        "1,2345",
        "万1",
        "1万万亿甲",
        "1234567890123456789012345"
      })
  void theseAreNoNumbers(String text) {
    assertThat(Numerals.value(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"0, 零", "1, 一", "10, 十", "11, 十一", "20, 二十", "105, 一百零五", "110, 一百一十", "2030, 二千零三十"})
  void numbersAreWritten(int number, String text) {
    assertThat(WrittenNumber.counting(number)).isEqualTo(text);
    assertThat(Numerals.chinese(text)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({"11, 壹拾壹, 一一", "105, 壹佰零伍, 一○五", "-3, -3, -3", "12345, 12345, 一二三四五"})
  void numbersAreWrittenAsOnChequesAndDigitByDigit(int number, String legal, String digits) {
    assertThat(WrittenNumber.legal(number)).isEqualTo(legal);
    assertThat(WrittenNumber.digits(number)).isEqualTo(digits);
  }
}
