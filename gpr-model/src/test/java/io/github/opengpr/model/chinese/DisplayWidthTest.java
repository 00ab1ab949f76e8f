package io.github.opengpr.model.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

  @ParameterizedTest
  @CsvSource({
    "政府信息, 8",
    "（一）, 6",
    "1.属于, 6",
    "０１, 4",
    "｜, 2",
    "'', 0",
    "abc-12, 6",
    "ｱ, 1",
    "한글, 4",
    "e\u0301, 1",
    "\u200b, 0",
    "𠀀, 2",
    "⏰x, 3",
    "⏱, 1",
    "🍽, 1",
    ", 1",
    "😀, 2",
    "※, 1",
    "“三”, 4",
    "'\u3000', 2",
    "'\u00a0', 1"
  })
  void isTheNumberOfColumns(String text, int width) {
    assertThat(DisplayWidth.of(text)).isEqualTo(width);
  }
}
