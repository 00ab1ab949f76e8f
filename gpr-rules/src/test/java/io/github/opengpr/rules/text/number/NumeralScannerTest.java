package io.github.opengpr.rules.text.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.rules.text.Narrative;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralScannerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "公开8件 | 8件",
        "公开1,351条 | 1351条",
        "公开1，351条 | 1351条",
        "公开１，３５１条 | 1351条",
        "公开１３条 | 13条",
        "公开 179 条 | 179条",
        "公开1,234,567条 | 1234567条",
        "公开九件 | 9件",
        "公开十件 | 10件",
        "公开十二件 | 12件",
        "公开二十三件 | 23件",
        "公开一百零五件 | 105件",
        "公开一百五十件 | 150件",
        "公开一百五件 | 150件",
        "公开两千零三十条 | 2030条",
        "公开三万二千条 | 32000条",
        "公开一亿零一条 | 100000001条",
        "公开三万余件 | ~30000件",
        "公开1.5万条 | ~15000条",
        "公开1.5万余条 | ~15000条",
        "公开30余万条 | ~300000条",
        "公开2千条 | 2000条",
        "约8件 | ~8件",
        "近30件 | ~30件",
        "超过30件 | ~30件",
        "不足30件 | ~30件",
        "30件以上 | ~30件",
        "30件左右 | ~30件",
        "3至5件 | ~3 ~5件",
        "3-5件 | ~3 ~5件",
        "最近3次 | 3次",
        "12.5% | 12.5%",
        "12.5％ | 12.5%",
        "百分之三十 | 30%",
        "百分之12.5 | 12.5%",
        "百分之百 | 100%",
        "提高3个百分点 | 3个百分点",
        "收费12.5万元 | 125000元",
        "收费184719元 | 184719元",
        "接待300人次 | 300人次",
        "零件 | 0件",
        "0件 | 0件",
        "24小时 | 24小时",
        "20个工作日 | 20个工作日",
        "2021 12件 | 2021! 12!件",
        "第二十条 | -",
        "第三次 | -",
        "第20条 | -",
        "一是加强；二是改进 | -",
        "一、加强 | -",
        "（一）加强 | -",
        "1.加强 | -",
        "1.2021年加强 | -",
        "2、加强 | -",
        "(3)加强 | -",
        "2021年 | -",
        "二〇二一年 | -",
        "2019-2021年 | -",
        "1月1日至12月31日 | -",
        "2021.1.1-2021.12.31 | -",
        "电话：0532-83180000 | -",
        "〔2021〕30号 | -",
        "国令第711号 | -",
        "灵岩路77号 | -",
        "http://www.example.gov.cn/a1/22.html | -",
        "开通5G网络 | -",
        "打通最后一公里 | 1公里",
        "一系列 | -",
        "进一步 | -",
        "一门式 | -",
        "三公开 | -",
        "两微一端 | -",
        "办好一件事 | -",
        "一次性告知 | -",
        "与大家一起学习 | -",
        "几十件 | -",
        "十几件 | -",
        "数百件 | -",
        "两三件 | -",
        "百姓 | -",
        "千方百计 | -",
        "三分之一 | -",
        "350102199003070000123456件 | -",
        "1.5千条 | ~1500条",
        "3百件 | 300件",
        "1.5百元 | 150元",
        "3万条 | ~30000条",
        "3万元 | 30000元",
        "15亿元 | 1500000000元",
        "30余万元 | ~300000元",
        "3千米 | 3",
        "3千克 | 3千克",
        "三十余万件 | ~300000件",
        "十余亿元 | ~1000000000元",
        "件数八件 | 8件",
        "数十件 | -",
        "三分钟 | 3分钟",
        "发生一起，已结案 | 1起",
        "发生一起 | 1起",
        "十一起案件 | 11起",
        "百分之1234567890123 | -",
        "百分之123456789012 | 123456789012%",
        "百分之两三 | -",
        "百分之三十多 | ~30%",
        "在二〇二一年 | -",
        "123456789012件 | 123456789012件",
        "1234567890123件 | -",
        "123456789012.12元 | 123456789012.12元",
        "123456789012.123元 | -",
        "公开8.件 | 8",
      })
  void readsStatisticsAndNothingElse(String text, String expected) {
    String shown =
        Narrative.of(text, 2021).quantities().stream()
            .map(NumeralScannerTest::shown)
            .collect(Collectors.joining(" "));
    assertThat(shown.isEmpty() ? "-" : shown).isEqualTo(expected);
  }

  private static String shown(Quantity quantity) {
    Numeral number = quantity.number();
    return (number.approximate() ? "~" : "")
        + number.value().stripTrailingZeros().toPlainString()
        + (number.broken() ? "!" : "")
        + quantity.unit().printed();
  }

  @ParameterizedTest
  @CsvSource({
    "2021年, YEAR",
    "二〇二一年, YEAR",
    "第二十条, ORDINAL",
    "〔2021〕30号, DOCUMENT",
    "3月, DATE",
    "0532-83180000, CODE",
    "一是, ENUMERATOR",
    "8件, COUNT",
    "百分之八, PERCENT"
  })
  void tellsWhatANumberIsFor(String text, Numeral.Role role) {
    List<Numeral> numerals = Narrative.of(text, 2021).numerals();
    assertThat(numerals).isNotEmpty().allMatch(numeral -> numeral.role() == role);
  }

  // Each run of digits with what it is for; what tells is the character before or behind it.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A4 | 4 CODE",
        "4A级 | 4A CODE",
        "v/8 | 8 CODE",
        "，/8件 | 8 COUNT",
        "me@163.com | 163.com CODE",
        "163@example | 163 CODE",
        "a_8 | 8 CODE",
        "8_a.b-c。 | 8_a.b-c CODE",
        "08件 | 08 CODE",
        "12/31 | 12/31 CODE",
        "2021.1.1。 | 2021.1.1 CODE",
        "有8.5件 | 8.5 COUNT",
        "版本1..5件 | 1 COUNT, 5 COUNT",
        "有2021.1.项 | 2021.1 COUNT",
        "有3-年报 | 3 COUNT",
        "加强管理⏎2、公开 | 2 ENUMERATOR",
        "加强管理⏎1、2021年公开 | 1 ENUMERATOR, 2021 YEAR",
        "有1234-6个 | 1234 COUNT, 6 COUNT",
        "有12345-6个 | 12345-6 CODE",
        "有3-5000个 | 3 COUNT, 5000 COUNT",
        "有3-50000个 | 3-50000 CODE",
        "有3-05个 | 3-05 CODE",
        "有3-5-7个 | 3-5-7 CODE",
        "零下-8件 | 8 CODE",
        "1899年 | 1899 COUNT",
        "1900年 | 1900 YEAR",
        "2099年 | 2099 YEAR",
        "2100年 | 2100 COUNT",
        "一八九九年 | 一八九九 COUNT",
        "在一九〇〇年 | 一九〇〇 YEAR",
        "在二〇九九年 | 二〇九九 YEAR",
        "二一〇〇年 | 二一〇〇 COUNT",
        "2019-2021年 | 2019 YEAR, 2021 YEAR",
        "2019~2021年 | 2019 YEAR, 2021 YEAR",
        "2019至2021年 | 2019 YEAR, 2021 YEAR",
        "2019至2021个 | 2019 COUNT, 2021 COUNT",
        "2019至今 | 2019 COUNT",
        "〔2021〕 | 2021 DOCUMENT",
        "〔2021 | 2021 DOCUMENT",
        "2021〕 | 2021 DOCUMENT",
        "30号 | 30 DOCUMENT",
        "函（2021）30号 | 2021 DOCUMENT, 30 DOCUMENT",
        "函2021）30号 | 2021 DOCUMENT, 30 DOCUMENT",
        "函（2021）30件 | 2021 CODE, 30 COUNT",
        "函（2021）号 | 2021 CODE",
        "函（2021 | 2021 COUNT",
        "3月8日 | 3 DATE, 8 DATE",
        "满8日 | 8 COUNT",
        "三月八日 | 三 DATE, 八 DATE",
        "满八日 | 八 COUNT",
        "在3-5月 | 3 DATE, 5 DATE",
        "在3-5日 | 3 DATE, 5 DATE",
        "在3-5年 | 3 DATE, 5 DATE",
        "在3至5月 | 3 DATE, 5 DATE",
        "在3至5件 | 3 COUNT, 5 COUNT",
        "上午9：30 | 9 DATE, 30 DATE",
        "比分9：5 | 9 DATE, 5 COUNT",
        "总数：30 | 30 COUNT",
        "9：条 | 9 COUNT",
        "1、加强 | 1 ENUMERATOR",
        "。1、加强 | 1 ENUMERATOR",
        "如下：1、加强 | 1 ENUMERATOR",
        "（1）加强 | 1 ENUMERATOR",
        "如下：（1）加强 | 1 ENUMERATOR",
        "加强（1）项 | 1 COUNT",
        "分别为：5、6、7 | 5 COUNT, 6 COUNT, 7 COUNT",
        "5、6、7 | 5 ENUMERATOR, 6 COUNT, 7 COUNT",
        "如下。5、6、7 | 5 ENUMERATOR, 6 COUNT, 7 COUNT",
        "公开12个 | 12 COUNT",
        "有12/条 | 12 COUNT",
        "有8.5.条 | 8.5 COUNT",
        "A4-级 | 4 CODE",
        "在2019-年 | 2019 COUNT",
        "在3-月 | 3 COUNT"
      })
  void tellsARunOfDigitsByItsNeighbours(String text, String expected) {
    Narrative narrative = Narrative.of(text.replace('⏎', '\n'), 2021);
    assertThat(
            narrative.numerals().stream()
                .map(numeral -> narrative.passage().text(numeral.span()) + " " + numeral.role())
                .collect(Collectors.joining(", ")))
        .isEqualTo(expected);
  }

  @Test
  void anIndentedLineContinuesANumberToo() {
    assertThat(Narrative.of("全年共公开政府信息13\n 51条。", 2021).quantities().get(0).value())
        .isEqualByComparingTo("1351");
  }

  @Test
  void aNumberCutByALineEndIsJoinedAndMarked() {
    Quantity quantity = Narrative.of("全年共公开政府信息13\n51条。", 2021).quantities().get(0);
    assertThat(quantity.value()).isEqualByComparingTo("1351");
    assertThat(quantity.isExact()).isFalse();
  }

  @Property
  void everySpellingOfANumberReadsTheSame(
      @ForAll @LongRange(min = 0, max = 100_000_000) long number) {
    String grouped =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    List<String> spellings =
        List.of(
            Long.toString(number),
            grouped,
            grouped.replace(',', '，'),
            fullWidth(Long.toString(number)),
            fullWidth(grouped),
            chinese(number));
    for (String spelling : spellings) {
      List<Quantity> quantities = Narrative.of("公开信息" + spelling + "条。", 2021).quantities();
      assertThat(quantities).as(spelling).hasSize(1);
      assertThat(quantities.get(0).value())
          .as(spelling)
          .isEqualByComparingTo(BigDecimal.valueOf(number));
      assertThat(quantities.get(0).isExact()).as(spelling).isTrue();
    }
  }

  private static String fullWidth(String number) {
    StringBuilder wide = new StringBuilder();
    number.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
    return wide.toString();
  }

  private static String chinese(long number) {
    if (number == 0) {
      return "零";
    }
    StringBuilder out = new StringBuilder();
    long[] sections = {number / 100_000_000, number / 10_000 % 10_000, number % 10_000};
    String[] units = {"亿", "万", ""};
    boolean gap = false;
    for (int i = 0; i < sections.length; i++) {
      if (sections[i] == 0) {
        gap = !out.isEmpty();
        continue;
      }
      if (!out.isEmpty() && (gap || sections[i] < 1_000)) {
        out.append('零');
      }
      out.append(section(sections[i])).append(units[i]);
      gap = false;
    }
    return out.toString().startsWith("一十") ? out.substring(1) : out.toString();
  }

  private static String section(long number) {
    StringBuilder out = new StringBuilder();
    boolean gap = false;
    for (int unit = 1_000, i = 0; unit > 0; unit /= 10, i++) {
      int digit = (int) (number / unit % 10);
      if (digit == 0) {
        gap = !out.isEmpty();
        continue;
      }
      out.append(gap ? "零" : "")
          .append("零一二三四五六七八九".charAt(digit))
          .append(List.of("千", "百", "十", "").get(i));
      gap = false;
    }
    return out.toString();
  }
}
