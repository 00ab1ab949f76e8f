package io.github.opengpr.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.read.ReportReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables whose columns stand in another order than on the form: the head says which is which. */
class HeadOrderTest {

  private static final List<String> RECEIVED = List.of("31", "12", "5", "3", "2", "7", "60");
  private static final List<String> IN = List.of("4", "0", "1", "0", "0", "0", "5");
  private static final List<String> APPLICANTS =
      List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");

  private static Filing read(String table3, String table2) throws Exception {
    String text =
        "青山镇人民政府2022年政府信息公开工作年度报告\n二、主动公开政府信息情况\n"
            + table2
            + "三、收到和处理政府信息公开申请情况\n"
            + table3
            + "五、存在的主要问题及改进情况\n解读形式不够丰富。\n";
    return ReportReader.standard().read(text.getBytes(StandardCharsets.UTF_8), "order.txt");
  }

  private static String told(Filing filing, String address) {
    return Form.FORM_2021.cells().stream()
        .filter(cell -> cell.address().startsWith(address + "."))
        .map(
            cell ->
                filing.printed().cell(cell).status() == CellStatus.OK
                    ? String.valueOf(filing.report().get(cell))
                    : "?")
        .collect(Collectors.joining(" "));
  }

  /** A table three whose columns stand in the given order. */
  private static String table(String order, String mark) {
    List<String> lines = new ArrayList<>();
    lines.add(line("", APPLICANTS, order, mark));
    lines.add(line("一、本年新收政府信息公开申请数量", RECEIVED, order, mark));
    lines.add(line("二、上年结转政府信息公开申请数量", IN, order, mark));
    lines.add(line("（一）予以公开", RECEIVED, order, mark));
    lines.add(line("（七）总计", RECEIVED, order, mark));
    lines.add(line("四、结转下年度继续办理", IN, order, mark));
    return String.join("\n", lines) + "\n";
  }

  private static String line(String label, List<String> cells, String order, String mark) {
    List<String> line = new ArrayList<>(List.of(label));
    order.chars().forEach(c -> line.add(cells.get(c - '0')));
    return String.join(mark, line).strip();
  }

  @ParameterizedTest
  @ValueSource(strings = {"6012345", "0612345", "1234506", "0543216", "0213456"})
  void theHeadDecidesWhichColumnIsWhich(String order) throws Exception {
    for (String mark : List.of("\t", "  ")) {
      Filing filing = read(table(order, mark), "");
      assertThat(told(filing, "T3.received")).isEqualTo("31 12 5 3 2 7 60");
      assertThat(told(filing, "T3.carriedIn")).isEqualTo("4 0 1 0 0 0 5");
    }
  }

  @Test
  void oneCellALineIsInDoubt() throws Exception {
    Filing filing = read(table("6012345", "\n"), "");
    assertThat(told(filing, "T3.received")).isEqualTo("? ? ? ? ? ? ?");
  }

  @Test
  void columnsLeftOutAreNotTold() throws Exception {
    String left = "\t" + table("012456", "\t");
    assertThat(told(read(left, ""), "T3.received")).isEqualTo("31 12 5 ? 2 7 60");
  }

  @Test
  void rowsFromRightToLeftAreReadSo() throws Exception {
    String table2 =
        """
        \t\t\t第二十条第（一）项
        现行有效件数\t本年废止件数\t本年制发件数\t信息内容
        34\t1\t2\t规章
        503\t18\t41\t行政规范性文件
        """;
    List<String> lines = new ArrayList<>();
    ("\t" + table("0123456", "\t"))
        .lines()
        .forEach(
            line -> {
              List<String> cells = new ArrayList<>(List.of(line.split("\t", -1)));
              Collections.reverse(cells);
              lines.add(String.join("\t", cells));
            });
    Filing filing = read(String.join("\n", lines) + "\n", table2);
    assertThat(told(filing, "T2.regulations")).isEqualTo("2 1 34");
    assertThat(told(filing, "T2.normativeDocuments")).isEqualTo("41 18 503");
    assertThat(told(filing, "T3.received")).isEqualTo("31 12 5 3 2 7 60");
  }

  @Test
  void columnsPrintedInTwoPartsAreOneTable() throws Exception {
    Filing filing = read("\t" + table("012", "\t") + "（续表）\n\t" + table("3456", "\t"), "");
    assertThat(told(filing, "T3.received")).isEqualTo("31 12 5 3 2 7 60");
    assertThat(told(filing, "T3.carriedOut")).isEqualTo("4 0 1 0 0 0 5");
  }

  @Test
  void columnsPrintedOneAfterTheOtherAreOneTable() throws Exception {
    List<String> lines = new ArrayList<>();
    for (int c = 0; c < APPLICANTS.size(); c++) {
      lines.add("【" + APPLICANTS.get(c) + "】");
      lines.add("一、本年新收政府信息公开申请数量\t" + RECEIVED.get(c));
      lines.add("二、上年结转政府信息公开申请数量\t" + IN.get(c));
      lines.add("（七）总计\t" + RECEIVED.get(c));
    }
    Filing filing = read(String.join("\n", lines) + "\n", "");
    assertThat(told(filing, "T3.received")).isEqualTo("31 12 5 3 2 7 60");
    assertThat(told(filing, "T3.carriedIn")).isEqualTo("4 0 1 0 0 0 5");
  }

  @Test
  void aWordInTheCornerIsNoColumn() throws Exception {
    Filing filing = read("项目\t" + table("012", "\t") + "（续）\n项目\t" + table("3456", "\t"), "");
    assertThat(told(filing, "T3.received")).isEqualTo("31 12 5 3 2 7 60");
  }

  /** Words that are not understood name no row, whatever stands in the rows above. */
  @Test
  void wordsInARowOfTableFourSayWhichItIs() throws Exception {
    Filing filing =
        read(
            "\t" + table("0123456", "\t"),
            """
            四、政府信息公开行政复议、行政诉讼情况
            类别\t维持\t纠正\t其他\t未结\t总计
            行政复议\t\t\t\t\t
            行政诉讼/直接起诉\t\t\t3\t6\t9
            """);
    assertThat(told(filing, "T4.reconsideration")).doesNotContain("3");
  }
}
