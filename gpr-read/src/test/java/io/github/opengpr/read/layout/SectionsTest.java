package io.github.opengpr.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.printed.PrintedSection;
import io.github.opengpr.read.ReportReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that look like headings and are none. */
class SectionsTest {

  private static final List<String> TITLES =
      List.of(
          "一、总体情况",
          "二、主动公开政府信息情况",
          "三、收到和处理政府信息公开申请情况",
          "四、政府信息公开行政复议、行政诉讼情况",
          "五、存在的主要问题及改进情况",
          "六、其他需要报告的事项");

  private static Figures figures() {
    return Specimen.figures(Form.FORM_2021, new Random(8), 0, true);
  }

  private static String report(Layouts layout) {
    return Specimen.report(figures(), layout, cell -> cell, false);
  }

  private static Filing read(String text, String name) throws Exception {
    return ReportReader.standard().read(text.getBytes(StandardCharsets.UTF_8), name);
  }

  private static void assertSound(Filing filing) {
    assertThat(filing.printed().sections())
        .extracting(section -> section.ordinal() + "、" + section.title())
        .containsExactlyElementsOf(TITLES);
    assertThat(filing.printed().sections())
        .extracting(PrintedSection::section)
        .doesNotContainNull()
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "无其他需要报告的事项。",
        "无其他需要报告的事项",
        "本年度无其他需要报告的事项。",
        "本单位没有其他需要报告的事项",
        "（一）其他需要报告的事项。",
        "暂无其他需要报告的事项。",
        "除上述情况外，我局无其他需要报告的事项。",
        "其他需要报告的事项：无。",
        "没有需要报告的其他事项。"
      })
  void whatSectionSixSaysIsNotItsHeading(String line) throws Exception {
    Filing filing = read(report(Layouts.TABS).replace("本年度未收取信息处理费。", line), "a.txt");
    assertSound(filing);
    assertThat(filing.report().otherMatters()).isNotNull();
    assertThat(filing.report().otherMatters().text()).contains(line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\t1", " 2", "……3", "............ 12", "\n"})
  void aTableOfContentsIsNoSection(String page) throws Exception {
    String contents =
        TITLES.stream().map(title -> title + page).collect(Collectors.joining("\n", "目录\n", "\n"));
    String text = report(Layouts.MARKDOWN);
    int lead = text.indexOf("本报告由");
    Filing filing = read(text.substring(0, lead) + contents + text.substring(lead), "a.md");
    assertSound(filing);
    assertThat(filing.report().title()).isEqualTo("青石市望湖区柳桥街道办事处2022年政府信息公开工作年度报告");
    assertThat(Outcome.of(filing, figures()).exact()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"目录\n一、总体情况\n（一）主动公开\n（二）依申请公开\n\n", "目　录\n一、总体情况\n\n", "目录\n%s\n\n"})
  void aTableOfContentsMayStandDirectlyBeforeSectionOne(String contents) throws Exception {
    String text = report(Layouts.MARKDOWN);
    int first = text.indexOf("一、总体情况");
    first = text.lastIndexOf('\n', first) + 1;
    String all = contents.replace("%s", String.join("\n", TITLES));
    assertSound(read(text.substring(0, first) + all + text.substring(first), "a.md"));
  }

  @ParameterizedTest
  @EnumSource(Layouts.class)
  void wordsOfTheHeadOfTableFourAreNoHeadings(Layouts layout) throws Exception {
    assertSound(read(report(layout), "a.txt"));
  }

  @Test
  void theTitleOfThePageIsNotTheTitleOfTheReport() throws Exception {
    String page =
        new String(Pages.CLEAN.write(figures(), new Random(1), false), StandardCharsets.UTF_8);
    String named =
        page.replace("<title>年度报告</title>", "<title>柳桥街道2022年政府信息公开工作年度报告_某某区政府网</title>");
    assertThat(read(named, "a.html").report().title()).isEqualTo("青石市望湖区柳桥街道办事处2022年政府信息公开工作年度报告");
  }

  @ParameterizedTest
  @ValueSource(strings = {"政府信息公开年报", "• 政府信息公开年报", "首页\n政府信息公开年报\n政策文件"})
  void theNameOfASectionOfTheSiteIsNotTheTitle(String navigation) throws Exception {
    String text = navigation + "\n索引号：0417\n\n" + report(Layouts.TABS);
    assertThat(read(text, "a.txt").report().title()).isEqualTo("青石市望湖区柳桥街道办事处2022年政府信息公开工作年度报告");
  }

  @ParameterizedTest
  @EnumSource(
      value = Layouts.class,
      names = {
        "TAB_CELL_PER_LINE",
        "TABS",
        "BARS_AFTER",
        "BARS_AROUND",
        "MARKDOWN",
        "BOX",
        "BAR_LINES"
      })
  void aWhollyBlankTableFourIsBlankAndNotMissing(Layouts layout) throws Exception {
    Figures.Builder figures = Figures.builder(Form.FORM_2021);
    for (Cell cell : Form.FORM_2021.cells()) {
      figures.put(cell, cell.table() == 4 ? null : BigDecimal.valueOf(cell.index()));
    }
    Filing filing =
        read(Specimen.report(figures.build(), layout, cell -> cell, false), "blank.txt");
    assertThat(
            IntStream.range(0, 200)
                .mapToObj(i -> Form.FORM_2021.cells().get(i))
                .filter(cell -> cell.table() == 4)
                .map(cell -> filing.printed().cell(cell).status())
                .distinct())
        .containsExactly(CellStatus.BLANK);
  }

  @Test
  void aLabelFromTopToBottomKeepsItsOrdinal() throws Exception {
    String text = report(Layouts.TAB_CELL_PER_LINE).replace("\t3.其他\n", "\t3\n.\n其\n他\n");
    assertThat(text).contains("\t3\n.\n其\n他\n");
    assertThat(Outcome.of(read(text, "a.txt"), figures()).exact()).isEqualTo(200);
  }
}
