package io.github.opengpr.model.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrdinalTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一、总体情况|一|CHINESE|1|2",
        "十一．其他|十一|CHINESE|11|3",
        "（一）予以公开|一|BRACKETED|1|3",
        "( 二 ) 部分公开|二|BRACKETED|2|6",
        "〈三〉不予公开|三|BRACKETED|3|3",
        "㈣无法提供|四|BRACKETED|4|1",
        "1.属于|1|DIGITS|1|2",
        "12、其他|12|DIGITS|12|3",
        "（3）其他|3|DIGITS|3|3",
        "⑵其他|2|DIGITS|2|1",
        "⒊其他|3|DIGITS|3|1",
        "①甲|①|CHINESE|1|1",
        "⑦甲|⑦|CHINESE|7|1",
        "Ⅱ、甲|Ⅱ|CHINESE|2|2",
        "⼆、甲|⼆|CHINESE|2|2",
        "—、甲|—|CHINESE|0|2"
      })
  void ordinalsHaveANumeralAStyleAndAMark(
      String text, String numeral, Ordinal.Style style, int value, int length) {
    Ordinal ordinal = Ordinal.of(text);
    assertThat(ordinal).isEqualTo(new Ordinal(numeral, style, length, true));
    assertThat(ordinal.value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "1.5万", "2021年", "一般情况", "（附件一）", "（一", "十", "属于"})
  void theseHaveNone(String text) {
    assertThat(Ordinal.of(text).text()).isNull();
    assertThat(Ordinal.of(text).value()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"一 总体情况", "二　主动公开"})
  void aNumeralBeforeABlankIsOneWithoutAMark(String text) {
    assertThat(Ordinal.of(text).text()).isNotNull();
    assertThat(Ordinal.of(text).marked()).isFalse();
  }
}
