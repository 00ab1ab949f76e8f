package io.github.opengpr.model.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
        "abc12|ＡＢＣ１２",
        "1.属于国家秘密|1.屬於國家祕密",
        "制发件数|製發件數",
        "门户页|⻔户⻚",
        "没有现成信息|沒有現成信息",
        "危及“三安全一稳定”|危及「三安全一穩定」"
      })
  void theseAreTheSameLabel(String one, String other) {
    assertThat(Fold.of(one)).isEqualTo(Fold.of(other)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一 、 本年 新收 | 一本年新收",
        "政府信息公開申請 | 政府信息公开申请",
        "二〇二一 | 二〇二一",
        "𠀀字 | 𠀀字",
        "①甲 | 1甲",
        "甲\uD840 | 甲",
        "··· | ''"
      })
  void lettersAndDigitsAreLeft(String printed, String folded) {
    assertThat(Fold.of(printed)).isEqualTo(folded);
  }

  @Test
  void thePlainFormHasNoPlainFormOfItsOwn() {
    for (char c = 0x2E80; c < 0xA000; c++) {
      char plain = Ideographs.plain(c);
      assertThat(Ideographs.plain(plain)).as("%c %c", c, plain).isEqualTo(plain);
    }
  }

  @Test
  void variantsOfOneCharacterAreOne() {
    assertThat(Fold.of("擧行聽證")).isEqualTo(Fold.of("舉行聽證")).isEqualTo("举行听证");
  }

  @Test
  void onlyRadicalsAreReplacedInWhatIsShown() {
    assertThat(Ideographs.withoutRadicals("⻘⽲镇人民政府")).isEqualTo("青禾镇人民政府");
    assertThat(Ideographs.withoutRadicals("臺灣於著")).isEqualTo("臺灣於著");
  }

  @Test
  void aTextIsAsLongInItsPlainForm() {
    assertThat(Ideographs.plain("1.屬於國家祕密⻚⽣")).isEqualTo("1.属于国家秘密页生");
    assertThat(Ideographs.plain("属于")).isEqualTo("属于");
  }
}
