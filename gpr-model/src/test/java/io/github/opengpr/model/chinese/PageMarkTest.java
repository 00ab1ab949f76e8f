package io.github.opengpr.model.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageMarkTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- 3 -",
        "— 12 —",
        "－３－",
        "·3·",
        "--3--",
        "第3页",
        "第 3 页 共 12 页",
        "第3頁",
        "共12页第3页",
        "3/12",
        "Page 3",
        "page 3 of 12",
        "PAGE 3/12",
        "Page | 3"
      })
  void ornamentsMakeAPageNumber(String line) {
    assertThat(PageMark.is(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "3",
        "-3",
        "3-",
        "--",
        "第三页说明",
        "第页",
        "共12页",
        "1/2/3",
        "12345/6",
        "page three",
        "- 3 - 4 -",
        "---- 3 ----"
      })
  void theseAreNone(String line) {
    assertThat(PageMark.is(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", " 12 ", "—3—", "- 3", "３"})
  void aBareNumberIsOneAmongSentences(String line) {
    assertThat(PageMark.isAmongText(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "2021", "3件", "1.5", "3 / 4"})
  void theseAreNoneAmongSentences(String line) {
    assertThat(PageMark.isAmongText(line)).isFalse();
  }
}
