package io.github.opengpr.model.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

  @ParameterizedTest
  @CsvSource({
    "2022年1月18日, 2022-01-18",
    "２０２２年１月１８日, 2022-01-18",
    "2022 年 1 月 18 日, 2022-01-18",
    "二〇二二年一月十八日, 2022-01-18",
    "二○二二年十二月三十一日, 2022-12-31",
    "二O二二年一月二十号, 2022-01-20",
    "2022-01-18, 2022-01-18",
    "2022.1.18, 2022-01-18",
    "2022/1/18, 2022-01-18"
  })
  void datesAreDays(String text, LocalDate day) {
    assertThat(WrittenDate.isDate(text)).isTrue();
    assertThat(WrittenDate.in("青禾镇人民政府，" + text + "。"))
        .singleElement()
        .satisfies(date -> assertThat(date.date()).contains(day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2022年1月", "1月18日", "2022年", "共18日", "1-18-22", "2022-1.18", "全年2022年1月18日"})
  void theseAreNoLineOfADate(String text) {
    assertThat(WrittenDate.isDate(text)).isFalse();
  }

  @Test
  void aDateSaysWhereItStands() {
    String text = "自2021年1月1日起至12月31日止，2022年2月30日报送";
    assertThat(WrittenDate.in(text))
        .containsExactly(
            new WrittenDate(2021, 1, 1, 1, 10),
            new WrittenDate(null, 12, 31, 12, 18),
            new WrittenDate(2022, 2, 30, 20, 30));
    assertThat(WrittenDate.in(text)).filteredOn(date -> date.date().isPresent()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "2021年1月1日起至2021年12月31日止",
    "2021年1月1日—12月31日",
    "2021年1月1日 至 12月31日",
    "2021.1.1-2021.12.31",
    "二〇二一年一月一日到十二月三十一日",
    "2021年1月1日起，至12月31日",
    "2021年元月1日到12月31日",
    "二〇二一年元月一日至十二月三十一日",
    "2021年度（自1月1日起，至12月31日）",
    "2021年全年(1月1日—12月31日)",
    "2021年度全年（1月1日至12月31日）",
    "2021年1月1日零时至12月31日24时",
    "2021年1月1日0时起至同年12月31日24时止"
  })
  void aPeriodHasTwoDates(String text) {
    assertThat(WrittenPeriod.in("统计期限为" + text))
        .singleElement()
        .satisfies(
            period -> {
              assertThat(period.from().date()).contains(LocalDate.of(2021, 1, 1));
              assertThat(period.to().date()).contains(LocalDate.of(2021, 12, 31));
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021年1月1日和12月31日", "1月1日至12月31日", "2021年1月1日", "2021年1月1日印发，至12月31日"})
  void theseAreNoPeriods(String text) {
    assertThat(WrittenPeriod.in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2021年度报告, 2021",
    "二〇二一年, 2021",
    "二 ○ 二 一 年, 2021",
    "1998年2023年, 2023",
    "21年,",
    "第12021号,"
  })
  void theYearIsTheFirstOfThisCentury(String text, Integer year) {
    assertThat(WrittenDate.yearIn(text)).isEqualTo(year);
  }
}
