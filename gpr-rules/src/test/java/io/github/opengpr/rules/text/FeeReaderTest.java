package io.github.opengpr.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeeReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全年未收取任何信息处理费。",
        "本年度没有收取政府信息公开信息处理费。",
        "依据《政府信息公开信息处理费管理办法》，本年度未产生收费。",
        "信息处理费：无。",
        "信息处理费收取情况：无",
        "全年收取信息处理费0元。",
        "全年未发出收费通知，未收取信息处理费。",
        "收取信息处理费0。",
        "本机关不收取信息处理费。",
      })
  void noneWasCharged(String text) {
    FeeStatement fees = Narrative.of(text, 2021).fees();
    assertThat(fees.mentioned()).isTrue();
    assertThat(fees.charged()).isFalse();
    assertThat(fees.unitMissing()).isFalse();
    assertThat(fees.says()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"无", "", "无其他需要报告的事项。", "本年度行政事业性收费0元。", "未收取检索费、复制费、邮寄费。"})
  void saysNothing(String text) {
    FeeStatement fees = Narrative.of(text, 2021).fees();
    assertThat(fees.mentioned()).isFalse();
    assertThat(fees.says()).isFalse();
  }

  @Test
  void readsNoticesAndAmounts() {
    FeeStatement fees = Narrative.of("本年发出信息处理费收费通知3件，通知金额300元，实际收取200元。", 2021).fees();
    assertThat(fees.charged()).isTrue();
    assertThat(fees.notices()).isEqualByComparingTo("3");
    assertThat(fees.notified()).isEqualByComparingTo("300");
    assertThat(fees.received()).isEqualByComparingTo("200");
    assertThat(fees.exact()).isTrue();
  }

  @Test
  void readsTenThousands() {
    assertThat(Narrative.of("收取信息处理费1.2万元。", 2021).fees().received())
        .isEqualByComparingTo(new BigDecimal(12_000));
  }

  @Test
  void noticesAnAmountWithoutItsUnit() {
    FeeStatement fees = Narrative.of("收取信息处理费300。", 2021).fees();
    assertThat(fees.unitMissing()).isTrue();
    assertThat(fees.received()).isNull();
  }

  @Test
  void leavesOtherYearsAndInexactSumsUncompared() {
    assertThat(Narrative.of("2020年收取信息处理费300元。", 2021).fees().exact()).isFalse();
    assertThat(Narrative.of("收取信息处理费约300元。", 2021).fees().exact()).isFalse();
    assertThat(Narrative.of("收取信息处理费300元，同比增加50元。", 2021).fees().received())
        .isEqualByComparingTo("300");
  }
}
