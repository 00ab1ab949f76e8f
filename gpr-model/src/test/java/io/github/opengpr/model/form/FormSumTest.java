package io.github.opengpr.model.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FormSumTest {

  @ParameterizedTest
  @EnumSource
  void everyRowAndColumnOfTablesThreeAndFourAddsUp(Form form) {
    int rows = form.requests().rows().size();
    assertThat(form.sums(FormSum.Kind.APPLICANTS)).hasSize(rows);
    assertThat(form.sums(FormSum.Kind.OUTCOMES)).hasSize(7);
    assertThat(form.sums(FormSum.Kind.BALANCE)).hasSize(7);
    assertThat(form.sums(FormSum.Kind.RESULTS)).hasSize(3);
    assertThat(form.sums()).hasSize(rows + 17);
    for (FormSum sum : form.sums()) {
      assertThat(sum.cells()).doesNotHaveDuplicates().allMatch(cell -> cell.form() == form);
    }
    for (Cell cell : form.cells()) {
      long parts = form.sums().stream().filter(sum -> sum.sign(cell) != 0).count();
      boolean handled = cell.row().key().equals("handled");
      assertThat(parts)
          .as(cell.address())
          .isEqualTo(cell.table() == 2 ? 0 : cell.table() == 4 ? 1 : handled ? 3 : 2);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RESULTS | upheld corrected otherOutcome pending = total",
        "APPLICANTS | natural business research welfare legal other = total"
      })
  void theTotalIsTheOtherSideOfARow(FormSum.Kind kind, String words) {
    for (FormSum sum : Form.FORM_2021.sums(kind)) {
      assertThat(keys(sum.left()) + " = " + keys(sum.right())).isEqualTo(words);
    }
  }

  private static String keys(List<Cell> cells) {
    return cells.stream().map(cell -> cell.column().key()).collect(Collectors.joining(" "));
  }

  @Test
  void whatCameInWasHandledOrIsCarriedOver() {
    FormSum balance = Form.FORM_2021.sums(FormSum.Kind.BALANCE).get(6);
    assertThat(balance.left())
        .extracting(Cell::address)
        .containsExactly("T3.received.total", "T3.carriedIn.total");
    assertThat(balance.right())
        .extracting(Cell::address)
        .containsExactly("T3.handled.total", "T3.carriedOut.total");
    assertThat(balance.sign(Form.FORM_2021.cell("T3.carriedIn.total"))).isEqualTo(1);
    assertThat(balance.sign(Form.FORM_2021.cell("T3.carriedOut.total"))).isEqualTo(-1);
    assertThat(balance.sign(Form.FORM_2021.cell("T3.granted.total"))).isZero();
    FormSum outcomes = Form.FORM_2021.sums(FormSum.Kind.OUTCOMES).get(0);
    assertThat(outcomes.left().get(0).address()).isEqualTo("T3.granted.natural");
    assertThat(outcomes.right()).extracting(Cell::address).containsExactly("T3.handled.natural");
  }

  @ParameterizedTest
  @CsvSource({
    "T3.refused.stateSecret.natural, （三）不予公开/1.属于国家秘密",
    "T3.handled.total, （七）总计",
    "T3.received.total, 一、本年新收政府信息公开申请数量",
    "T2.licensing.decisions, 行政许可"
  })
  void aRowIsToldApartByItsShortPath(String address, String path) {
    assertThat(Form.FORM_2021.cell(address).row().shortPath()).isEqualTo(path);
  }

  @ParameterizedTest
  @CsvSource({
    "report, REPORT",
    "T3.received.total, REQUESTS",
    "T4, DISPUTES",
    "overview.platform, OVERVIEW",
    "otherMatters, OTHER_MATTERS",
    "closing, CLOSING"
  })
  void anAddressLiesInAPartOfTheReport(String address, ReportPart part) {
    assertThat(ReportPart.of(address)).contains(part);
    assertThat(ReportPart.of("x" + address)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void sectionsHaveTheirHeadings(Section section) {
    ReportPart part = ReportPart.of(section.address()).orElseThrow();
    assertThat(part.zh()).isEqualTo(section.heading()).isEqualTo(part.en());
    if (!section.isNarrative()) {
      assertThat(ReportPart.ofTable(Integer.parseInt(section.address().substring(1))))
          .isEqualTo(part);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aCellIsASumWhereOthersMakeIt(Form form) {
    assertThat(form.cells().stream().filter(Cell::isSum))
        .containsExactlyInAnyOrderElementsOf(
            form.sums().stream()
                .filter(sum -> sum.kind() != FormSum.Kind.BALANCE)
                .flatMap(sum -> sum.right().stream())
                .distinct()
                .toList());
  }
}
