package io.github.opengpr.rules.text.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlyphsTest {

  @ParameterizedTest
  @ValueSource(chars = {'零', '〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '两', '十'})
  void aNumberBeginsWithADigitOrTen(char c) {
    assertThat(Glyphs.isNumeral(c)).isTrue();
    assertThat(Glyphs.startsNumber(c)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(chars = {'百', '千', '万', '亿'})
  void peopleAndCrowdsAreWords(char c) {
    assertThat(Glyphs.isNumeral(c)).isTrue();
    assertThat(Glyphs.startsNumber(c)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(chars = {'件', '第', '0', '壹', '陆', '伍', '拾'})
  void otherCharactersAreNoNumerals(char c) {
    assertThat(Glyphs.isNumeral(c)).isFalse();
    assertThat(Glyphs.startsNumber(c)).isFalse();
  }
}
