package io.github.opengpr.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.Section;
import io.github.opengpr.model.form.Table;
import io.github.opengpr.model.form.TableLayout;
import io.github.opengpr.model.form.TableLayout.Box;
import io.github.opengpr.testkit.jqwik.ReportArbitraries;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TextRendererTest {

  private static final AnnualReport BLANK = AnnualReport.blank(Form.FORM_2021);

  @Provide
  Arbitrary<AnnualReport> reports() {
    return ReportArbitraries.sound();
  }

  @Provide
  Arbitrary<Style> styles() {
    return Arbitraries.of(Style.values());
  }

  @Property(tries = 60)
  void endsEveryLineAndNothingElse(
      @ForAll("reports") AnnualReport report, @ForAll("styles") Style style) {
    String text = TextRenderer.render(report, style);
    assertThat(text)
        .endsWith("\n")
        .doesNotEndWith("\n\n")
        .doesNotContain("\r")
        .doesNotContain("\n\n\n");
    assertThat(TextRenderer.render(report, style)).isEqualTo(text);
    for (Section section : Section.values()) {
      assertThat(text).containsOnlyOnce(section.heading() + "\n");
    }
  }

  @Property(tries = 60)
  void tabsHoldEveryValueOfTableThreeInItsColumn(@ForAll("reports") AnnualReport report) {
    List<String[]> rows =
        TextRenderer.render(report, Style.TSV)
            .lines()
            .map(line -> line.split("\t", -1))
            .filter(cells -> cells.length == 10)
            .skip(1)
            .toList();
    List<Cell> cells = report.form().requests().cells();
    for (int i = 0; i < cells.size(); i++) {
      assertThat(new BigDecimal(rows.get(i / 7)[3 + i % 7])).isEqualTo(report.get(cells.get(i)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void leavesOutWhatIsNotThere(Style style) {
    String text = TextRenderer.render(BLANK, style);
    assertThat(text).doesNotContain("总体情况", "存在的主要问题", "需要报告的事项", "null");
    assertThat(text).contains("二、主动公开政府信息情况\n", "四、政府信息公开行政复议、行政诉讼情况\n");
    assertThat(text.replaceAll("[^0-9]", ""))
        .as("no number but those of labels")
        .isEqualTo(labelDigits());
  }

  private static String labelDigits() {
    return BLANK.form().tables().stream()
        .flatMap(table -> TableLayout.of(table).boxes().stream())
        .filter(box -> box.label() != null)
        .map(box -> box.label().replaceAll("[^0-9]", ""))
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @EnumSource
  void keepsTheHeadingOfAnEmptySection(Style style) {
    assertThat(TextRenderer.render(BLANK.withOtherMatters(Narrative.empty()), style))
        .endsWith("六、其他需要报告的事项\n");
  }

  @ParameterizedTest
  @EnumSource
  void writesABlankAsABlankAndAZeroAsAZero(Style style) {
    Cell total = Form.FORM_2021.cell("T3.carriedOut.total");
    String blank = row(TextRenderer.render(BLANK, style), "四、结转");
    String zero = row(TextRenderer.render(BLANK.with(total, BigDecimal.ZERO), style), "四、结转");
    assertThat(blank).doesNotContain("0");
    assertThat(zero).contains("0");
    assertThat(zero.replace("0", "").replaceAll(" ", "")).isEqualTo(blank.replaceAll(" ", ""));
  }

  private static String row(String text, String label) {
    return text.lines().filter(line -> line.contains(label)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void valuesStandUnderTheirHeads(Form form) {
    Figures.Builder figures = Figures.builder(form);
    form.cells().forEach(cell -> figures.put(cell, 1000L + cell.index()));
    AnnualReport report = AnnualReport.of(figures.build());
    List<List<String>> tabs = rows(TextRenderer.render(report, Style.TSV), "\t");
    List<List<String>> bars = rows(TextRenderer.render(report, Style.MARKDOWN), "|");
    for (Table table : form.tables()) {
      for (Box box : TableLayout.of(table).boxes()) {
        String content = box.cell() == null ? box.label() : "" + (1000 + box.cell().index());
        assertThat(tabs).as(content).anyMatch(row -> stands(row, box.column(), content));
        assertThat(bars).as(content).anyMatch(row -> stands(row, box.column(), content));
      }
    }
  }

  private static boolean stands(List<String> row, int column, String content) {
    return row.size() > column && row.get(column).equals(content);
  }

  private static List<List<String>> rows(String text, String mark) {
    return text.lines()
        .map(line -> line.startsWith("|") ? line.substring(1) : line)
        .map(line -> Stream.of(line.split(Pattern.quote(mark), -1)).map(String::strip).toList())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "一是 | 二是~一是 \\| 二是",
        "1. 一~1\\. 一",
        "1.一~1.一",
        "10) 一~10\\) 一",
        "- 一~\\- 一",
        "+ 一~\\+ 一",
        "# 一~\\# 一",
        "=== ~\\===",
        "> 一~\\> 一",
        "*重* _点_ `x`~\\*重\\* \\_点\\_ \\`x\\`",
        "[书签: x] <b>~\\[书签: x\\] \\<b\\>",
        "甲&amp;乙 & 丙~甲\\&amp;乙 & 丙",
        "C:\\temp~C:\\\\temp",
        "增长3-5%~增长3-5%"
      })
  void markdownShowsTextAsFiled(String text, String markdown) {
    assertThat(TextRenderer.render(BLANK.withOverview(Narrative.of(text)), Style.MARKDOWN))
        .contains("\n\n" + markdown + "\n\n");
  }

  @ParameterizedTest
  @EnumSource(names = {"BOX", "TSV"})
  void keepsTextApartFromTables(Style style) {
    AnnualReport report = BLANK.withOverview(Narrative.of("甲\t乙|丙\r\n丁\u2028戊\u0000", " ", "+--+"));
    assertThat(TextRenderer.render(report, style)).contains("一、总体情况\n\n甲 乙｜丙\n丁\n戊\n+--+\n\n");
  }

  @Test
  void isFramedUnlessAskedOtherwise() {
    assertThat(TextRenderer.render(BLANK))
        .isEqualTo(TextRenderer.render(BLANK, Style.BOX))
        .contains("+--");
  }
}
