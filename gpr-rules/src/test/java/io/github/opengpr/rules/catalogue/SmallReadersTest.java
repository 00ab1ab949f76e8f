package io.github.opengpr.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.rules.catalogue.basis.LabelText;
import io.github.opengpr.rules.catalogue.cells.CellText;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules make of a single printed text: good and bad ones side by side. */
class SmallReadersTest {

  @ParameterizedTest
  @ValueSource(strings = {"0", "9", "15", " 15", "15 ", "\n15\t", "0015", "123456789012345678901"})
  void plainDigitsNeedNoLook(String raw) {
    assertThat(CellText.isPlainDigits(raw)).isTrue();
  }

  // A slash and a colon stand just before 0 and behind 9.
  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "", " ", "\n", "1 5", "1,5", "1.5", "-1", "+1", "/", ":", "1/", "1:", "１５", "甲", "1甲",
        "\u30001", "1\u00a0", "\u200b1"
      })
  void anythingElseNeedsOne(String raw) {
    assertThat(CellText.isPlainDigits(raw)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "15 | 15",
        "1,113 | 1113",
        "+19 | 19",
        "−5 | -5",
        "-5 | -5",
        "1.50 | 1.50",
        "１５ | 15",
        "1,11 | -",
        "1.5.0 | -",
        "8 9 | -",
        "甲 | -",
        "1e3 | -",
        "5% | -"
      })
  void aTextIsOneNumberOrNone(String raw, BigDecimal number) {
    assertThat(CellText.of(raw).number().orElse(null)).isEqualTo(number);
  }

  @Test
  void aTextIsTheNumberItSays() {
    assertThat(CellText.of("1.50").isNumber(new BigDecimal("1.5"))).isTrue();
    assertThat(CellText.of("1.50").isNumber(BigDecimal.ONE)).isFalse();
    assertThat(CellText.of("甲").isNumber(BigDecimal.ONE)).isFalse();
    assertThat(CellText.ofNullable(null)).isEmpty();
    assertThat(CellText.ofNullable(" ")).isEmpty();
    assertThat(CellText.ofNullable("1")).isPresent();
    assertThat(CellText.of("8\n9").several()).isEqualTo(List.of("8", "9"));
    assertThat(CellText.of("89").several()).isEmpty();
  }

  // A remark of three characters or more in brackets is left out; an ordinal and a unit stay.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "部分公开（区分处理的，只计这一情形） | 部分公开",
        "部分公开(区分处理的) | 部分公开",
        "部分公开（区分处理的 | 部分公开",
        "（二）部分公开 | 二部分公开",
        "(二)部分公开 | 二部分公开",
        "收费金额（单位：万元） | 收费金额单位万元",
        "收费金额（单位：万元 | 收费金额单位万元",
        "（一 ）予以公开 | 一予以公开",
        "予以公开 | 予以公开",
        "收費金額（單位：萬元） | 收费金额单位万元"
      })
  void aFoldedLabelHasNoRemarks(String printed, String folded) {
    assertThat(LabelText.folded(printed)).isEqualTo(folded);
  }
}
