package io.github.opengpr.rules;

import static io.github.opengpr.model.form.Form.FORM_2021;
import static io.github.opengpr.rules.Checks.found;
import static io.github.opengpr.rules.Checks.sound;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.form.Section;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.printed.PrintedLine;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Title, years, period, announcements, sub-headings and residue. */
class DocumentRulesTest {

  private final Filing filing = sound(FORM_2021);

  private Filing title(String... lines) {
    return Documents.printed(filing, printed -> printed.withTitle(lines(lines)));
  }

  private Filing lead(String... lines) {
    return Documents.printed(filing, printed -> printed.withLead(lines(lines)));
  }

  private static List<PrintedLine> lines(String... texts) {
    return Arrays.stream(texts).map(Documents::line).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "江河县教育局2023年政府信息公开工作年度报告 | -",
        "江河县教育局⏎政府信息公开工作年度报告⏎（２０２３ 年度） | -",
        "江河县教育局二〇二三年政府信息公开工作年度报告 | -",
        "2023年政府信息公开工作年度报告 | 机关名称",
        "江河县教育局政府信息公开工作年度报告 | 年度",
        "江河县教育局2023年政务公开总结 | “政府信息公开工作年度报告”",
        "'' | “政府信息公开工作年度报告”、年度、机关名称"
      })
  void theTitleNamesAgencyYearAndKind(String title, String lacks) {
    Filing changed = title(title.split("⏎", -1));

    assertThat(
            Checks.findings("ST-REPORT-TITLE", changed, CheckContext.none()).stream()
                .map(finding -> finding.severity() + finding.message().zh().replaceAll(".*未写明", ""))
                .toList())
        .isEqualTo(lacks == null ? List.of() : List.of("WARNING" + lacks));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "江河县2023年政府信息公开工作年度报告 | 统计期限自2023年1月1日至2023年12月31日。 | 0",
        "江河县2023年政府信息公开工作年度报告 | 现公布江河县2023年度政府信息公开工作年度报告。 | 0",
        "江河县2023年政府信息公开工作年度报告 | 根据2019年修订的条例编制。 | 0",
        "江河县2023年政府信息公开工作年度报告 | 统计期限自2022年1月1日至2022年12月31日。 | 1",
        "江河县2023年政府信息公开工作年度报告 | 现公布江河县2022年度政府信息公开工作年度报告。 | 1",
        "江河县2023年政府信息公开工作年度报告（2024年1月） | 统计期限自2023年1月1日至12月31日。 | 0"
      })
  void theYearsNamedAgree(String title, String lead, int findings) {
    Filing changed =
        Documents.printed(filing, printed -> printed.withTitle(lines(title)).withLead(lines(lead)));

    assertThat(found("ST-YEAR-CONFLICT", changed))
        .hasSize(findings)
        .allMatch("ERROR report"::equals);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "数据的统计期限自2023年1月1日起至2023年12月31日止。 | -",
        "数据的统计期限为2023年1月1日-12月31日。 | -",
        "数据统计期限： ２０２３年１月１日 至 １２月３１日 | -",
        "统计时段：2023年度（自1月1日起，至12月31日）。 | -",
        "2023年1至12月，全县政府信息公开工作报告如下。 | -",
        "2022年1至12月，全县政府信息公开工作报告如下。 | INFO lead",
        "数据的统计周期为2023年度全年（1月1日至12月31日）。 | -",
        "本报告的统计范围为2023年全年。 | -",
        "统计时段：2023年度全年。 | -",
        "本报告的统计范围为2022年全年。 | INFO lead",
        "2023年全年，公开信息若干。 | INFO lead",
        "数据的统计期限自2023年1月1日起至2023年11月30日止。 | ERROR lead",
        "本报告涵盖2023年1月1日至10月31日的工作。 | ERROR lead",
        "数据的统计期限自2022年1月1日起至2022年12月31日止。 | ERROR lead",
        "数据的统计期限自2023年1月5日起至2023年12月31日止。 | ERROR lead",
        "2023年3月1日至2023年3月31日，开展了宣传月活动。 | INFO lead",
        "没有写明。 | INFO lead"
      })
  void thePeriodIsTheCalendarYear(String lead, String expected) {
    assertThat(found("ST-PERIOD", lead(lead)))
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @ParameterizedTest
  @CsvSource({"本报告由六部分组成。, 0", "本报告由6个部分组成。, 0", "本报告由五部分组成。, 1", "全文由总体情况等八个部分构成。, 0", "没有说。, 0"})
  void thePartsAnnouncedAreThere(String lead, int findings) {
    assertThat(found("ST-PARTS-COUNT", lead(lead)))
        .hasSize(findings)
        .allMatch("WARNING lead"::equals);
  }

  @ParameterizedTest
  @CsvSource({
    "（一）甲 （二）乙 （三）丙, 0",
    "(一)甲 (二)乙, 0",
    "（一）甲 （三）丙, 1",
    "（二）乙, 1",
    "（一）甲 （二）乙 （一）丁 （二）戊, 0",
    "（九）甲 （十）乙 （十一）丙, 1",
    "（⼀）甲 （⼆）乙 （三）丙, 0",
    "（⼀）甲 （三）丙, 1",
    "（⼆）甲, 1",
    "（一）甲 （二）乙。（三）丙。（四）丁 （五）戊, 0",
    "总之。（一）甲。（二）乙 （三）丙, 0",
    "（一）甲。（一）子；（二）丑 （二）乙, 0",
    "（一）甲：（二）乙 （三）丙, 1",
    "（一）甲。（三）乙 （四）丙, 1"
  })
  void subHeadingsRunOn(String headings, int findings) {
    Filing changed =
        Documents.printed(
            filing,
            printed ->
                printed.withSections(
                    printed.sections().stream()
                        .map(
                            section ->
                                section.section() == Section.OVERVIEW
                                    ? Documents.section(
                                        Section.OVERVIEW, lines(headings.split(" ", -1)))
                                    : section)
                        .toList()));

    assertThat(found("ST-SUBHEADING", changed)).hasSize(findings).allMatch("INFO overview"::equals);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[bookmark: _GoBack]本年度", "- 3 -", "　12　", "错误!未找到引用源。", "锟斤拷", "乱\uFFFD码"})
  void conversionLeavesNothingBehind(String text) {
    assertThat(found("ST-RESIDUE", filing)).isEmpty();
    assertThat(found("ST-RESIDUE", lead(text))).containsExactly("INFO lead");
  }

  @Test
  void aNumberInASentenceIsNoResidue() {
    assertThat(found("ST-RESIDUE", lead("共3件。", "2023年", "第 1 项"))).isEmpty();
  }

  /** Numbers of a row that belongs to no row of the form are no page numbers. */
  @ParameterizedTest
  @CsvSource({"12, false", "7, false", "119, false", "- 12 -, true", "3/9, true"})
  void aNumberInACellIsNoPageNumber(String text, boolean ornate) {
    for (Place cell : List.of(new Place.InTable(2, 16, 4, null), new Place.InSheet("年报", "D25"))) {
      assertThat(found("ST-RESIDUE", lead(text, cell))).hasSize(ornate ? 1 : 0);
    }
    Place line = new Place.InTable(0, 16, 0, null);
    assertThat(found("ST-RESIDUE", lead(text, line))).containsExactly("INFO lead");
  }

  private Filing lead(String text, Place place) {
    return Documents.printed(
        filing, printed -> printed.withLead(List.of(new PrintedLine(text, place))));
  }
}
