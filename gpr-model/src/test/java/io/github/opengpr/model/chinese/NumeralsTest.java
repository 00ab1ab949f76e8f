package io.github.opengpr.model.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

  @ParameterizedTest
  @CsvSource({
    "零, 0",
    "九, 9",
    "两, 2",
    "十, 10",
    "一十, 10",
    "十二, 12",
    "二十, 20",
    "二十三, 23",
    "九十九, 99",
    "一百, 100",
    "两百, 200",
    "一百零五, 105",
    "一百一十, 110",
    "一百五十六, 156",
    "一千零一, 1001",
    "一千零一十, 1010",
    "一千二百三十四, 1234",
    "一万零五, 10005",
    "一万十, 10010",
    "十五万, 150000",
    "三万二千, 32000",
    "二十万五千, 205000",
    "一百万, 1000000",
    "一亿, 100000000",
    "三亿零五万, 300050000",
    "一万亿, 1000000000000",
    "一万二千亿, 1200000000000",
    "一亿二千万零三, 120000003",
    // After a unit of a hundred or more a last digit without 零 counts the next smaller unit.
    "一百五, 150",
    "一千五, 1500",
    "三万二, 32000",
    "二十五, 25",
    // Digit by digit, as years and numbers of documents are written.
    "二〇二一, 2021",
    "二零二一, 2021",
    "一二三四, 1234",
    "一〇, 10",
    "一〇五, 105",
    "零五, 5",
    "一二三四五六七八九〇一二, 123456789012",
    // Other ways of writing the same.
    "十九, 19",
    "一百二十三, 123",
    "两千, 2000",
    "一亿零五, 100000005",
    "二○二一, 2021",
    "〇, 0",
    "二〇, 20",
    "廿三, 23",
    "卅, 30",
    "壹拾壹, 11",
    "貳佰, 200",
    "一萬, 10000",
  })
  void chineseNumeralsAreNumbers(String text, long value) {
    assertThat(Numerals.chinese(text)).isEqualTo(value);
    assertThat(Numerals.value(text)).isEqualByComparingTo(BigDecimal.valueOf(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        // About so many: 两三件, 三五件.
        "两三",
        "三五",
        "一二三",
        // A unit without its number.
        "百",
        "千",
        "万",
        "亿",
        "零万",
        "十十",
        "一百十",
        "一千百",
        // Too long to be a number of anything here.
        "一二三四五六七八九〇一二三",
        "一千一千一千一千一千一千一千一千一千一千一千一千一",
        "二三",
        "一是",
        "三廿",
        "一二三件"
      })
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
