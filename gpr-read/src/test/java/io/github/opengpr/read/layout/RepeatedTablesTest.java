package io.github.opengpr.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.CellDoubt;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.printed.PrintedCell;
import io.github.opengpr.read.ReportReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table that is printed twice, with different numbers: its caption says which is meant. */
class RepeatedTablesTest {

  private static final Figures ONE = Specimen.figures(Form.FORM_2021, new Random(31), 0, true);
  private static final Figures TWO = Specimen.figures(Form.FORM_2021, new Random(32), 0, true);
  private static final List<Layouts> LAYOUTS =
      List.of(Layouts.TABS, Layouts.MARKDOWN, Layouts.BARS_AROUND, Layouts.TAB_CELL_PER_LINE);

  private static Sheet sheet(int table, Figures figures) {
    return switch (table) {
      case 2 -> Sheets.disclosure(figures);
      case 3 -> Sheets.requests(figures);
      default -> Sheets.disputes(figures);
    };
  }

  /** A report of 2022 with one table printed twice, each below a line of its own. */
  private static Filing read(int table, String above, String between, Layouts layout)
      throws Exception {
    String[] tables = new String[5];
    for (int t = 2; t <= 4; t++) {
      tables[t] = layout.write(sheet(t, ONE));
    }
    tables[table] =
        above + "\n" + tables[table] + "\n" + between + "\n" + layout.write(sheet(table, TWO));
    return read(Specimen.around(Form.FORM_2021, tables[2], tables[3], tables[4]), "twice.txt");
  }

  private static Filing read(String text, String name) throws Exception {
    return ReportReader.standard().read(text.getBytes(StandardCharsets.UTF_8), name);
  }

  /** The table has the numbers of these figures, all for sure. */
  private static void assertTaken(Filing filing, int table, Figures figures) {
    for (Cell cell : Form.FORM_2021.table(table).cells()) {
      assertThat(filing.printed().cell(cell).status()).as("%s", cell).isEqualTo(CellStatus.OK);
      assertThat(filing.report().get(cell)).as("%s", cell).isEqualByComparingTo(figures.get(cell));
    }
    assertThat(filing.printed().tables()).filteredOn(one -> one.number() == table).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "2021年度情况（上年）, 2022年度情况",
    "二〇二一年数据, 二〇二二年数据",
    "上一年度情况, 本年度情况",
    "其中：局机关, 全系统合计",
    "（一）下属单位, （二）汇总表",
    "2021年局机关及所属单位, 2022年局机关及所属单位",
    "去年的情况, ''"
  })
  void theOneOfTheReportIsTakenBehindAnother(String first, String second) throws Exception {
    for (Layouts layout : LAYOUTS) {
      assertTaken(read(3, first, second, layout), 3, TWO);
    }
    assertTaken(read(2, first, second, Layouts.MARKDOWN), 2, TWO);
    assertTaken(read(4, first, second, Layouts.MARKDOWN), 4, TWO);
  }

  @ParameterizedTest
  @CsvSource({"2022年度情况, 2021年度情况（上年）", "2022年度情况, 2021年度情况", "局机关及所属单位, 其中：所属单位", "'', 上年度情况"})
  void theOneOfTheReportIsTakenBeforeAnother(String first, String second) throws Exception {
    for (Layouts layout : LAYOUTS) {
      assertTaken(read(3, first, second, layout), 3, ONE);
    }
    assertTaken(read(2, first, second, Layouts.MARKDOWN), 2, ONE);
    assertTaken(read(4, first, second, Layouts.MARKDOWN), 4, ONE);
  }

  @ParameterizedTest
  @CsvSource({"'', ''", "表3-1, 表3-2", "2022年度情况, 2022年度情况", "2021年度情况, 2020年度情况", "情况之一, 2022年度情况"})
  void whereNothingDecidesTheCellsThatDifferAreNotSure(String first, String second)
      throws Exception {
    for (int table = 2; table <= 4; table++) {
      Filing filing = read(table, first, second, Layouts.MARKDOWN);
      for (Cell cell : Form.FORM_2021.table(table).cells()) {
        PrintedCell printed = filing.printed().cell(cell);
        BigDecimal one = ONE.get(cell);
        BigDecimal two = TWO.get(cell);
        if (one.compareTo(two) == 0) {
          assertThat(printed.status()).as("%s", cell).isEqualTo(CellStatus.OK);
        } else {
          assertThat(printed.status()).as("%s", cell).isEqualTo(CellStatus.UNSURE);
          assertThat(printed.doubt()).isEqualTo(CellDoubt.TABLES_DIFFER);
          assertThat(printed.readings())
              .usingElementComparator(BigDecimal::compareTo)
              .containsExactly(one, two);
        }
      }
      assertThat(filing.printed().isMostlyUnread()).isEqualTo(table == 3);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4})
  void theSameTableTwiceIsSure(int table) throws Exception {
    String[] tables = new String[5];
    for (int t = 2; t <= 4; t++) {
      tables[t] = Layouts.TABS.write(sheet(t, ONE)).repeat(t == table ? 2 : 1);
    }
    String text = Specimen.around(Form.FORM_2021, tables[2], tables[3], tables[4]);
    assertTaken(read(text, "same.txt"), table, ONE);
  }

  /** The heading of the section comes again, a caption below each. */
  @ParameterizedTest
  @EnumSource(names = {"TABS", "MARKDOWN", "BARS_AROUND"})
  void eachMayStandBelowAHeadingOfItsOwn(Layouts layout) throws Exception {
    String text =
        Specimen.around(
            Form.FORM_2021,
            layout.write(sheet(2, ONE)),
            "2021年度\n"
                + layout.write(sheet(3, ONE))
                + "\n三、收到和处理政府信息公开申请情况\n2022年度\n"
                + layout.write(sheet(3, TWO)),
            layout.write(sheet(4, ONE)));
    assertTaken(read(text, "headings.txt"), 3, TWO);
  }

  @ParameterizedTest
  @CsvSource({
    "<caption>2021年度</caption>, <caption>2022年度</caption>",
    "<caption>其中：机关本级</caption>, <caption>合计</caption>",
    "<tr><td colspan=10>2021年</td></tr>, <tr><td colspan=10>2022年</td></tr>"
  })
  void theCaptionOfAWebPageSaysIt(String first, String second) throws Exception {
    String one = page(ONE);
    String two = page(TWO);
    int from = two.indexOf("<table", two.indexOf("三、收到和处理"));
    String table = two.substring(from, two.indexOf("</table>", from) + "</table>".length());
    int at = one.indexOf("<table", one.indexOf("三、收到和处理"));
    String both =
        one.substring(0, at) + one.substring(at).replaceFirst("<tbody>", "<tbody>" + first);
    int end = both.indexOf("</table>", at) + "</table>".length();
    String page =
        both.substring(0, end)
            + table.replaceFirst("<tbody>", "<tbody>" + second)
            + both.substring(end);
    // A caption stands before the body of its table.
    page = page.replaceAll("<tbody>(<caption>.*?</caption>)", "$1<tbody>");
    assertTaken(read(page, "captions.html"), 3, TWO);
  }

  /** The table of a page with other figures, whose numbers may stand in an element. */
  private static String requests(String open, String close) {
    String page = page(TWO);
    int from = page.indexOf("<table", page.indexOf("三、收到和处理"));
    String table = page.substring(from, page.indexOf("</table>", from) + "</table>".length());
    return table.replaceAll("<td>(\\d+)</td>", "<td>" + open + "$1" + close + "</td>");
  }

  @Test
  void aTableThatIsStruckOutIsNotTaken() throws Exception {
    String one = page(ONE);
    int at = one.indexOf("<table", one.indexOf("三、收到和处理"));
    int end = one.indexOf("</table>", at) + "</table>".length();
    String struck = requests("<s>", "</s>");
    String before = one.substring(0, at) + struck + one.substring(at);
    assertTaken(read(before, "struck.html"), 3, ONE);
    String behind = one.substring(0, end) + struck + one.substring(end);
    assertTaken(read(behind, "struck.html"), 3, ONE);
  }

  /** A table three in a section that is not its own: last year's, or a subordinate agency's. */
  @ParameterizedTest
  @ValueSource(strings = {"三、收到和处理政府信息公开申请情况", "五、存在的主要问题", "</body>", "一、总体情况"})
  void aTableInAnotherSectionIsNotTheReports(String before) throws Exception {
    String one = page(ONE);
    int at = before.startsWith("<") ? one.indexOf(before) : one.indexOf("<p>" + before);
    String page = one.substring(0, at) + requests("", "") + one.substring(at);
    Filing filing = read(page, "stray.html");
    assertTaken(filing, 3, ONE);
    assertThat(Outcome.of(filing, ONE).exact()).isEqualTo(200);
    assertThat(filing.report().otherMatters())
        .isEqualTo(read(one, "one.html").report().otherMatters());
  }

  private static String page(Figures figures) {
    return new String(Pages.CLEAN.write(figures, new Random(1), false), StandardCharsets.UTF_8);
  }
}
