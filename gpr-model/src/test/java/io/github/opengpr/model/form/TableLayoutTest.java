package io.github.opengpr.model.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.form.TableLayout.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TableLayoutTest {

  @ParameterizedTest
  @EnumSource
  void coversEveryPlaceOnce(Form form) {
    for (Table table : form.tables()) {
      TableLayout layout = TableLayout.of(table);
      int[][] covered = new int[layout.height()][layout.width()];
      for (Box box : layout.boxes()) {
        for (int row = box.row(); row < box.row() + box.rows(); row++) {
          for (int column = box.column(); column < box.column() + box.columns(); column++) {
            covered[row][column]++;
          }
        }
      }
      for (int[] row : covered) {
        assertThat(row).containsOnly(1);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void holdsEveryCellInTheOrderOfTheForm(Form form) {
    for (Table table : form.tables()) {
      List<Cell> cells = new ArrayList<>();
      for (Box box : TableLayout.of(table).boxes()) {
        assertThat(box.label() == null).isNotEqualTo(box.cell() == null);
        if (box.cell() != null) {
          cells.add(box.cell());
        }
      }
      assertThat(cells).isEqualTo(table.cells());
    }
  }

  @Test
  void putsTheItemsOfTableTwoOverTheirRows() {
    assertThat(drawn(Form.FORM_2021.disclosure()))
        .containsExactly(
            "第二十条第（一）项:1x4",
            "信息内容:1x1 本年制发件数:1x1 本年废止件数:1x1 现行有效件数:1x1",
            "规章:1x1 T2.regulations.issued:1x1 T2.regulations.repealed:1x1 T2.regulations.inForce:1x1",
            "行政规范性文件:1x1 T2.normativeDocuments.issued:1x1 T2.normativeDocuments.repealed:1x1"
                + " T2.normativeDocuments.inForce:1x1",
            "第二十条第（五）项:1x4",
            "信息内容:1x1 本年处理决定数量:1x3",
            "行政许可:1x1 T2.licensing.decisions:1x3",
            "第二十条第（六）项:1x4",
            "信息内容:1x1 本年处理决定数量:1x3",
            "行政处罚:1x1 T2.penalties.decisions:1x3",
            "行政强制:1x1 T2.coercion.decisions:1x3",
            "第二十条第（八）项:1x4",
            "信息内容:1x1 本年收费金额（单位：万元）:1x3",
            "行政事业性收费:1x1 T2.fees.amount:1x3");
  }

  @Test
  void spansHeadsAndGroupsOfTableThree() {
    List<String> rows = drawn(Form.FORM_2021.requests());
    assertThat(rows).hasSize(28);
    assertThat(rows.subList(0, 3))
        .containsExactly(
            "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）:3x3 申请人情况:1x7",
            "自然人:2x1 法人或其他组织:1x5 总计:2x1",
            "商业企业:1x1 科研机构:1x1 社会公益组织:1x1 法律服务机构:1x1 其他:1x1");
    assertThat(rows.get(3)).startsWith("一、本年新收政府信息公开申请数量:1x3 T3.received.natural:1x1");
    assertThat(rows.get(5)).startsWith("三、本年度办理结果:22x1 （一）予以公开:1x2 T3.granted.natural:1x1");
    assertThat(rows.get(7)).startsWith("（三）不予公开:8x1 1.属于国家秘密:1x1");
    assertThat(rows.get(8)).startsWith("2.其他法律行政法规禁止公开:1x1");
    assertThat(rows.get(23)).startsWith("（六）其他处理:3x1 1.申请人无正当理由");
    assertThat(rows.get(26)).startsWith("（七）总计:1x2 T3.handled.natural:1x1");
    assertThat(rows.get(27)).startsWith("四、结转下年度继续办理:1x3");
  }

  @Test
  void keepsOtherHandlingOfTheTrialFormInOneRow() {
    List<String> rows = drawn(Form.FORM_2019.requests());
    assertThat(rows).hasSize(26);
    assertThat(rows.get(5)).startsWith("三、本年度办理结果:20x1");
    assertThat(rows.get(23)).startsWith("（六）其他处理:1x2 T3.otherHandling.natural:1x1");
  }

  @Test
  void setsTheRowsOfTableFourSideBySide() {
    List<String> rows = drawn(Form.FORM_2021.disputes());
    assertThat(rows).hasSize(4);
    assertThat(rows.get(0)).isEqualTo("行政复议:1x5 行政诉讼:1x10");
    assertThat(rows.get(1))
        .isEqualTo("结果维持:2x1 结果纠正:2x1 其他结果:2x1 尚未审结:2x1 总计:2x1 未经复议直接起诉:1x5 复议后起诉:1x5");
    assertThat(rows.get(2).split(" ")).hasSize(10);
    assertThat(rows.get(3).split(" ")).hasSize(15);
  }

  private static List<String> drawn(Table table) {
    return TableLayout.of(table).rows().stream()
        .map(row -> row.stream().map(TableLayoutTest::drawn).collect(Collectors.joining(" ")))
        .toList();
  }

  private static String drawn(Box box) {
    return (box.cell() == null ? box.label() : box.cell().address())
        + ":"
        + box.rows()
        + "x"
        + box.columns();
  }
}
