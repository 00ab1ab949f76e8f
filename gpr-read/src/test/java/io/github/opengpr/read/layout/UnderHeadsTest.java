package io.github.opengpr.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.read.ReportReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that blanks align and none of whose rows is full: their heads show the columns. */
class UnderHeadsTest {

  private static final int[] COLUMNS = {40, 48, 58, 68, 82, 96, 102};
  private static final int[] OUTCOMES = {
    0, 10, 20, 30, 40, 46, 56, 66, 76, 86, 92, 102, 112, 122, 132
  };
  private static final String FIVE = "结果维持 结果纠正 其他结果 尚未审结 总计";

  private static final String HEADS = "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计";

  private static final String LEFT = text(0);

  /** A text whose values stand so many halves of the room under their heads from the left. */
  private static String text(int halves) {
    String heads = String.join(" ", FIVE, FIVE, FIVE);
    return String.join(
        "\n",
        "青山镇人民政府2022年政府信息公开工作年度报告",
        "三、收到和处理政府信息公开申请情况",
        row(COLUMNS, HEADS, 0, "", HEADS),
        row(COLUMNS, HEADS, halves, "一、本年新收政府信息公开申请数量", "13 2 _ 1 1 _ 17"),
        row(COLUMNS, HEADS, halves, "二、上年结转政府信息公开申请数量", "1 0 _ _ _ 0 1"),
        row(COLUMNS, HEADS, halves, "（一）予以公开", "_ 0 _ _ 0 _ _"),
        row(COLUMNS, HEADS, halves, "3.危及“三安全一稳定”", "_ 0 _ _ 0 _ 0"),
        "4.保护第三方合法权益",
        row(COLUMNS, HEADS, halves, "5.属于三类内部事务信息", "_ _ 0 _ _ _ 0"),
        row(COLUMNS, HEADS, halves, "（七）总计", "4 2 _ 1 1 _ 8"),
        "四、政府信息公开行政复议、行政诉讼情况",
        row(OUTCOMES, heads, 0, "", heads),
        row(OUTCOMES, heads, halves, "", "_ _ 0 1 1 2 _ 0 1 0 3 _ 0 _ _"),
        "五、存在的主要问题及改进情况",
        "解读形式不够丰富。",
        "");
  }

  /** A row whose cells stand under heads that begin in the given columns; _ for a blank one. */
  private static String row(int[] columns, String heads, int halves, String label, String cells) {
    StringBuilder line = new StringBuilder(label);
    String[] each = cells.split(" ", -1);
    for (int i = 0; i < each.length; i++) {
      if (!each[i].equals("_")) {
        int room = width(heads.split(" ", -1)[i]) - width(each[i]);
        line.append(" ".repeat(columns[i] + room * halves / 2 - width(line))).append(each[i]);
      }
    }
    return line.toString();
  }

  private static int width(CharSequence text) {
    return text.chars().map(c -> c < 0x2E80 ? 1 : 2).sum();
  }

  private static Filing read(String text) throws Exception {
    return ReportReader.standard().read(text.getBytes(StandardCharsets.UTF_8), "heads.txt");
  }

  /** The numbers of a row or of a table; _ for a blank, ? for what is not certain. */
  private static String cells(Filing filing, String address) {
    return Form.FORM_2021.cells().stream()
        .filter(cell -> cell.address().startsWith(address + "."))
        .map(cell -> told(filing, cell))
        .collect(Collectors.joining(" "));
  }

  private static String told(Filing filing, Cell cell) {
    return switch (filing.printed().cell(cell).status()) {
      case OK -> String.valueOf(filing.report().get(cell));
      case BLANK -> "_";
      default -> "?";
    };
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void valuesBelongToTheHeadsTheyStandUnder(int halves) throws Exception {
    Filing filing = read(text(halves));
    assertThat(cells(filing, "T3.received")).isEqualTo("13 2 _ 1 1 _ 17");
    assertThat(cells(filing, "T3.carriedIn")).isEqualTo("1 0 _ _ _ 0 1");
    assertThat(cells(filing, "T3.granted")).isEqualTo("_ 0 _ _ 0 _ _");
    assertThat(cells(filing, "T3.refused.threeSecuritiesOneStability")).isEqualTo("_ 0 _ _ 0 _ 0");
    assertThat(cells(filing, "T3.refused.thirdParty")).isEqualTo("_ _ _ _ _ _ _");
    assertThat(cells(filing, "T4")).isEqualTo("_ _ 0 1 1 2 _ 0 1 0 3 _ 0 _ _");
  }

  @Test
  void oneValueUnderNoHeadLeavesAllOfThemOpen() throws Exception {
    Filing filing = read(LEFT.replace("5.属于三类内部事务信息     ", "5.属于三类内部事务信息 "));
    assertThat(cells(filing, "T3.received")).contains("?").doesNotContain("_");
  }

  @Test
  void aHeadThatIsNotThereLeavesAllOfThemOpen() throws Exception {
    assertThat(cells(read(LEFT.replace("科研机构", "        ")), "T3.received"))
        .contains("?")
        .doesNotContain("_");
  }

  /** A converter that leaves blank cells out sets what follows where they would have stood. */
  @ParameterizedTest
  @ValueSource(strings = {"  ", "    ", "          "})
  void valuesSetOneAfterTheOtherBelongToNoHead(String gap) throws Exception {
    String text =
        LEFT.lines()
            .map(
                line ->
                    line.matches(".*\\d.*\\d.*") && !line.contains("年政府")
                        ? packed(line, gap)
                        : line)
            .collect(Collectors.joining("\n", "", "\n"));
    Filing filing = read(text);
    assertThat(cells(filing, "T3.received")).doesNotContain("_").contains("?");
    assertThat(cells(filing, "T4")).doesNotContain("_").contains("?");
  }

  private static String packed(String line, String gap) {
    return line.replaceAll("(?<=\\S) +(?=\\d)", gap);
  }

  /** The value that a label touches may be lost in it. */
  @Test
  void aLabelThatReachesIntoTheColumnsLeavesItsRowOpen() throws Exception {
    String touching = "（二）部分公开（区分处理，只计这一情形）0                          0";
    Filing filing = read(LEFT.replace("4.保护第三方合法权益\n", "4.保护第三方合法权益\n" + touching + "\n"));
    assertThat(cells(filing, "T3.partiallyGranted")).doesNotContain("_");
    assertThat(cells(filing, "T3.received")).isEqualTo("13 2 _ 1 1 _ 17");
  }
}
