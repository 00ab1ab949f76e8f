package io.github.opengpr.rules.text.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  private static final Words WORDS = Words.of("渠道", "网", "公开栏");

  @ParameterizedTest
  @ValueSource(strings = {"渠道", "通过网络", "更新公开栏", "公开公开栏", "各种渠道"})
  void aTextHasOneOfThem(String text) {
    assertThat(WORDS.areIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "渠", "道渠", "公开", "公开专栏", "公"})
  void aTextHasNoneOfThem(String text) {
    assertThat(WORDS.areIn(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0, 7, 1", "1, 7, 1", "2, 7, 4", "2, 4, -1", "2, 5, 4", "5, 7, -1", "3, 3, -1"})
  void theFirstBeginsInTheStretch(int from, int to, int first) {
    assertThat(WORDS.first("各网络的渠道有", from, to)).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({"线上渠道, true", "上网, true", "渠道来, false", "道, false"})
  void aTextEndsWithOneOfThem(String text, boolean ends) {
    assertThat(WORDS.end(text)).isEqualTo(ends);
  }

  @Test
  void aCharacterThatSharesABitWithTheirFirstIsNoneOfThem() {
    char other = '网' - 2048;
    assertThat(WORDS.areIn(String.valueOf(other))).isFalse();
  }

  @Test
  void noWordIsEmpty() {
    assertThatThrownBy(() -> Words.of("网", "")).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
