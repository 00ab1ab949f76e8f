package io.github.opengpr.read.recognise.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "（三）不予公开|(三) 不予公开",
        "3.危及“三安全一稳定”|3．危及\"三安全一稳定\"",
        "总计|總 計",
        "行政复议|行政復議",
        "自然人|⾃然⼈",
        "民政|⺠政",
        "行政许可|行\u200B政\u00A0许\u3000可",
        "本年增/减|本年增／减",
        "abc12|ＡＢＣ１２"
      })
  void theseAreTheSameLabel(String one, String other) {
    assertThat(Fold.of(one)).isEqualTo(Fold.of(other)).isNotEmpty();
  }
}
