package io.github.opengpr.rules.text.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnumeratorsTest {

  /** The line and the length of the ordinal it begins with; 0 if it begins with none. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一、公开 | 2",
        "十、公开 | 2",
        "十二、公开 | 3",
        "二十一、公开 | 4",
        "二十一二、公开 | 0",
        "一是公开 | 2",
        "一.公开 | 2",
        "一公开 | 0",
        "一 | 0",
        "是公开 | 0",
        "、公开 | 0",
        "（一）公开 | 3",
        "（十二）公开 | 4",
        "（1）公开 | 3",
        "（12）公开 | 4",
        "（123）公开 | 0",
        "（一、公开 | 0",
        "（1.公开 | 0",
        "（一是公开 | 0",
        "（一 | 0",
        "（公开）全年 | 0",
        "（ | 0",
        "一）公开 | 2",
        "1）公开 | 2",
        "1、公开 | 2",
        "0、公开 | 2",
        "9、公开 | 2",
        "/、公开 | 0",
        ":、公开 | 0",
        "12、公开 | 3",
        "123、公开 | 0",
        "1是公开 | 0",
        "1公开 | 0",
        "1 | 0",
        "1.公开 | 2",
        "12.公开 | 3",
        "123.公开 | 0",
        "1. | 2",
        "1./ | 2",
        "1.: | 2",
        // A decimal number, not an ordinal; unless a year follows the dot.
        "1.5万 | 0",
        "1.0 | 0",
        "1.9 | 0",
        "1.2021 | 0",
        "1.2021件 | 0",
        "1.2021年 | 2",
        "1.0000年 | 2",
        "1.9999年 | 2",
        "1.202年 | 0",
        "1.20211年 | 0",
        // The number of a section, where a label follows.
        "2.1来件：9件 | 3",
        "2.12来件：9件 | 4",
        "2.1来件9件 | 0",
        "2.1万元：小计 | 0",
        "2.123来件：9件 | 0",
        "■公开 | 1",
        "◆公开 | 1",
        "①公开 | 1",
        "⑳公开 | 1",
        "㉑公开 | 0",
        "⑴公开 | 0",
        "公开 | 0",
      })
  void isKnownByItsMark(String line, int length) {
    assertThat(Enumerators.at(line, 0)).isEqualTo(length);
    assertThat(Enumerators.at("前文" + line, 2)).isEqualTo(length);
    assertThat(Enumerators.at(line, line.length())).isZero();
  }
}
