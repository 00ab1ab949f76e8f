package io.github.opengpr.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumberTest {

  private static long parse(String text) {
    return ChineseNumber.parse("共" + text + "件", 1, text.length() + 1);
  }

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
  })
  void isReadAsSpoken(String text, long value) {
    assertThat(parse(text)).isEqualTo(value);
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
      })
  void isNotGuessedAt(String text) {
    assertThat(parse(text)).isEqualTo(ChineseNumber.UNREADABLE);
  }

  @Test
  void beginsWithADigitOrTen() {
    "零〇一二三四五六七八九两十".chars().forEach(c -> assertThat(ChineseNumber.isStart((char) c)).isTrue());
    // 百姓, 千秋, 万众, 亿 alone: words.
    "百千万亿件第0".chars().forEach(c -> assertThat(ChineseNumber.isStart((char) c)).isFalse());
    "零一九〇两十百千万亿".chars().forEach(c -> assertThat(ChineseNumber.isCharacter((char) c)).isTrue());
    "件第0壹".chars().forEach(c -> assertThat(ChineseNumber.isCharacter((char) c)).isFalse());
  }
}
