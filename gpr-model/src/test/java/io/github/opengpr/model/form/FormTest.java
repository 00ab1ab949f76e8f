package io.github.opengpr.model.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

  @ParameterizedTest
  @CsvSource({
    "FORM_2021,       10, 175, 15",
    "FORM_2019,       22, 161, 15",
    "MIXED_2021_2019, 10, 161, 15",
    "MIXED_2019_2021, 22, 175, 15"
  })
  void hasTheCellsOfItsTables(Form form, int disclosure, int requests, int disputes) {
    assertThat(form.disclosure().cells()).hasSize(disclosure);
    assertThat(form.requests().cells()).hasSize(requests);
    assertThat(form.disputes().cells()).hasSize(disputes);
    assertThat(form.cells()).hasSize(disclosure + requests + disputes);
  }

  @ParameterizedTest
  @EnumSource
  void findsEveryCellByIndexAddressAndPlace(Form form) {
    Set<String> addresses = new HashSet<>();
    for (int index = 0; index < form.cells().size(); index++) {
      Cell cell = form.cells().get(index);
      assertThat(cell.index()).isEqualTo(index);
      assertThat(cell.form()).isSameAs(form);
      assertThat(form.cell(cell.address())).isSameAs(cell);
      assertThat(cell.address())
          .isEqualTo("T" + cell.table() + "." + cell.row().key() + "." + cell.column().key());
      assertThat(addresses.add(cell.address())).isTrue();
    }
    for (Table table : form.tables()) {
      for (Block block : table.blocks()) {
        for (int row = 0; row < block.rows().size(); row++) {
          for (int column = 0; column < block.columns().size(); column++) {
            Cell cell = block.cell(row, column);
            assertThat(cell.row()).isEqualTo(block.rows().get(row));
            assertThat(cell.column()).isEqualTo(block.columns().get(column));
            assertThat(cell.table()).isEqualTo(table.number());
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void isFoundByItsIdAndByItsTables(Form form) {
    assertThat(Form.of(form.id())).isSameAs(form);
    assertThat(Form.combining(form.disclosureOrigin(), form.requestsOrigin())).isSameAs(form);
    assertThat(form.isMixed()).isEqualTo(form.disclosureOrigin() != form.requestsOrigin());
  }

  @ParameterizedTest
  @CsvSource({"2007, 2019", "2019, 2019", "2020, 2019", "2021, 2021", "2022, 2021", "2040, 2021"})
  void fitsTheYear(int year, String id) {
    assertThat(Form.forYear(year).id()).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(ints = {21, 0, -1, 999, 10_000, 99_999})
  void refusesWhatIsNoYear(int year) {
    assertThatThrownBy(() -> Form.forYear(year))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("应为四位数")
        .hasMessageContaining("four digits, not " + year);
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThatThrownBy(() -> Form.of("2008"))
        .hasMessageContaining("2008")
        .hasMessageContaining("2021+2019");
    assertThatThrownBy(() -> Form.FORM_2021.cell("T2.procurement.amount"))
        .hasMessage(
            "表单 2021 没有单元格“T2.procurement.amount”，它是表单 2019 的单元格"
                + " / form 2021 has no cell “T2.procurement.amount”; it is a cell of form 2019");
    assertThatThrownBy(() -> Form.FORM_2021.cell("T3.recieved.total"))
        .hasMessageContaining("最接近的是 T3.received.total")
        .hasMessageEndingWith("the nearest is T3.received.total");
    assertThatThrownBy(() -> Form.FORM_2021.cell("/".repeat(5000)))
        .hasMessageContaining("…”，单元格的地址如 T3.received.total /")
        .hasMessageEndingWith("…”; an address is like T3.received.total");
    assertThatThrownBy(() -> Form.FORM_2021.table(1)).isInstanceOf(IllegalArgumentException.class);
    assertThat(Form.FORM_2019.find("T2.fees.amount")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2021, T2.regulations.issued, 件",
    "2021, T2.licensing.decisions, ''",
    "2021, T2.fees.amount, 万元",
    "2019, T2.procurement.amount, ''",
    "2019, T2.licensing.change, ''",
    "2021, T3.received.natural, 件",
    "2019, T4.reconsideration.total, 件"
  })
  void saysTheUnitThatTheFormPrintsOrThatGoesWithoutSaying(
      String form, String address, String unit) {
    assertThat(Form.of(form).cell(address).unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource({
    "T3.received.total, true",
    "T3.handled.natural, true",
    "T3.handled.total, true",
    "T4.reconsideration.total, true",
    "T3.received.natural, false",
    "T3.carriedOut.other, false",
    "T2.regulations.inForce, false"
  })
  void knowsWhichCellsAreSums(String address, boolean sum) {
    assertThat(Form.FORM_2021.cell(address).isSum()).isEqualTo(sum);
  }

  @Test
  void namesACellAsThePaperDoes() {
    Cell cell = Form.FORM_2021.cell("T3.refused.stateSecret.business");
    assertThat(cell.label()).isEqualTo("三、本年度办理结果/（三）不予公开/1.属于国家秘密·法人或其他组织/商业企业");
    assertThat(cell.row().label()).isEqualTo("1.属于国家秘密");
    assertThat(cell.column().label()).isEqualTo("商业企业");
    assertThat(cell.pointer()).isEqualTo("/T3/refused/stateSecret/business");
  }

  @Test
  void printsTheHeadsOfEachTable() {
    for (Form form : Form.values()) {
      assertThat(form.disclosure().blocks())
          .allSatisfy(
              block -> {
                assertThat(block.item()).startsWith("第二十条第（").endsWith("）项");
                assertThat(block.corner()).isEqualTo("信息内容");
                assertThat(block.head()).isNull();
              });
      assertThat(form.requests().blocks())
          .singleElement()
          .satisfies(
              block -> {
                assertThat(block.item()).isNull();
                assertThat(block.corner()).isEqualTo("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）");
                assertThat(block.head()).isEqualTo("申请人情况");
              });
      assertThat(form.disputes().blocks())
          .singleElement()
          .satisfies(
              block -> {
                assertThat(block.corner()).isNull();
                assertThat(block.head()).isNull();
              });
    }
  }

  @Test
  void hasSixSectionsThreeOfThemTables() {
    assertThat(Section.values())
        .extracting(Section::heading)
        .containsExactly(
            "一、总体情况",
            "二、主动公开政府信息情况",
            "三、收到和处理政府信息公开申请情况",
            "四、政府信息公开行政复议、行政诉讼情况",
            "五、存在的主要问题及改进情况",
            "六、其他需要报告的事项");
    assertThat(List.of(Section.OVERVIEW, Section.PROBLEMS, Section.OTHER))
        .allMatch(Section::isNarrative);
    assertThat(Form.FORM_2021.tables())
        .extracting(Table::section)
        .containsExactly(Section.DISCLOSURE, Section.REQUESTS, Section.DISPUTES)
        .noneMatch(Section::isNarrative);
  }
}
