package io.github.opengpr.rules.catalogue.cells;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.CellDoubt;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.printed.Place;
import io.github.opengpr.model.printed.Printed;
import io.github.opengpr.model.printed.PrintedCell;
import io.github.opengpr.rules.Finding;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No cell that was not read stays without a finding. */
class ReadingRulesTest {

  private static final Form FORM = Form.FORM_2021;
  private static final List<String> CELLS = List.of("T3.received.natural", "T2.fees.amount");
  private static final Place PLACE = new Place.InText(7, 1);
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "12",
          "见附件",
          "见附件3",
          "1.5",
          "12.00",
          "12%",
          "1e3",
          "十二",
          "8\n9",
          "8\n8",
          "12①",
          "1O",
          "3500元",
          "约12",
          "1234567890123456789",
          "-3 4");

  private static List<Finding> findings(
      String address, PrintedCell printed, @Nullable BigDecimal value) {
    Cell cell = FORM.cell(address);
    Figures.Builder figures = Figures.builder(FORM);
    List<PrintedCell> cells = new ArrayList<>();
    for (Cell one : FORM.cells()) {
      figures.put(one, 0);
      cells.add(PrintedCell.ok("0", PLACE));
    }
    figures.put(cell, value);
    cells.set(cell.index(), printed);
    Filing filing =
        new Filing(AnnualReport.of(figures.build()), Printed.nothing(FORM).withCells(cells));
    return RuleSet.standard()
        .keeping(rule -> rule.id().startsWith("FM-"))
        .check(filing)
        .at(address);
  }

  @ParameterizedTest
  @EnumSource
  void anUnreadableCellIsAlwaysReported(CellDoubt doubt) {
    for (String address : CELLS) {
      for (String text : TEXTS) {
        List<Finding> found = findings(address, PrintedCell.unreadable(text, PLACE, doubt), null);
        assertThat(found).as("%s “%s” %s", address, text, doubt).isNotEmpty();
        assertThat(found).filteredOn(one -> one.ruleId().equals("FM-NUMBER")).hasSizeLessThan(2);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "NOTE_MARK, 12①, 12, FM-NUMBER, warning",
    "LETTER_FOR_DIGIT, 1O, 10, FM-NUMBER, warning",
    "GROUPING, '1,23', 123, FM-NUMBER, warning",
    "DASH_OR_MINUS, —3, -3, FM-NUMBER, warning",
    "CONTROL_CHARACTERS, 126, 126, FM-NUMBER, warning",
    "STORED_OTHERWISE, 12, 13, FM-NUMBER, warning",
    "CUT_OFF_BY_EDGE, 12, 12, FM-NUMBER, warning",
    "DECIMALS, 12.00, 12, FM-NUMBER, warning",
    "SEVERAL_NUMBERS, 8 9, 8, FM-TWO-NUMBERS, error",
    "SAME_NUMBER_TWICE, 8 8, 8, FM-TWO-NUMBERS, warning",
    "CHINESE_NUMERAL, 十二, 12, FM-NOTATION, warning",
    "APPROXIMATE, 约12, 12, FM-UNIT-IN-CELL, warning",
    "OTHER_UNIT, 3元, 3, FM-UNIT-IN-CELL, warning",
  })
  void aDoubtAboutTheTextIsToldOnce(
      CellDoubt doubt, String text, BigDecimal value, String rule, String severity) {
    PrintedCell printed = PrintedCell.unsure(text, PLACE, List.of(value), doubt);
    assertThat(findings(CELLS.get(0), printed, value))
        .filteredOn(one -> !one.ruleId().equals("FM-NEGATIVE"))
        .extracting(one -> one.ruleId() + " " + one.severity().en())
        .containsExactly(rule + " " + severity);
  }

  @ParameterizedTest
  @CsvSource({
    "OTHER_UNIT, ￥3500, 3500, FM-NUMBER",
    "OTHER_UNIT, 3500件, 3500, FM-NUMBER",
    "CONVERTED, 3500元, 0.35, FM-UNIT-IN-CELL"
  })
  void anAmountInAnotherUnitIsToldOnceAndAsSuch(
      CellDoubt doubt, String text, BigDecimal value, String rule) {
    PrintedCell printed = PrintedCell.unsure(text, PLACE, List.of(value), doubt);
    assertThat(findings("T2.fees.amount", printed, value))
        .singleElement()
        .satisfies(one -> assertThat(one.ruleId()).isEqualTo(rule))
        .satisfies(one -> assertThat(one.message().zh()).contains(text.substring(1, 4)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "12", " 12\n", "１２", "3件"})
  void aNumberThatWasReadIsNoMatterOfReading(String text) {
    assertThat(findings(CELLS.get(0), PrintedCell.ok(text, PLACE), BigDecimal.valueOf(12)))
        .noneMatch(one -> one.ruleId().equals("FM-NUMBER"));
  }

  @ParameterizedTest
  @CsvSource({"STORED_OTHERWISE, false", "DASH_OR_MINUS, true"})
  void aNumberStoredBelowZeroAndShownAboveIsToldOnce(CellDoubt doubt, boolean negative) {
    BigDecimal stored = BigDecimal.valueOf(-3);
    PrintedCell printed = PrintedCell.unsure("3", PLACE, List.of(stored), doubt);
    assertThat(findings(CELLS.get(0), printed, stored))
        .extracting(Finding::ruleId)
        .containsOnlyOnce("FM-NUMBER")
        .matches(found -> found.contains("FM-NEGATIVE") == negative);
  }

  @Test
  void whatCannotBeReadIsSaidWithItsReason() {
    Finding struck =
        findings(CELLS.get(0), PrintedCell.unreadable("", PLACE, CellDoubt.STRUCK_OUT), null)
            .get(0);
    assertThat(struck.severity()).isEqualTo(Severity.ERROR);
    assertThat(struck.message().zh()).isEqualTo("表三“一、本年新收政府信息公开申请数量·自然人”：数值被划去，又没有填写新的数值，读不出数");
    Finding marked =
        findings(
                CELLS.get(0),
                PrintedCell.unsure(
                    "12①", PLACE, List.of(BigDecimal.valueOf(12)), CellDoubt.NOTE_MARK),
                BigDecimal.valueOf(12))
            .get(0);
    assertThat(marked.message().zh())
        .isEqualTo("表三“一、本年新收政府信息公开申请数量·自然人”：印为“12①”，数字后有上标或符号，可能是注释序号；暂读作12，请核对");
    assertThat(marked.message().en())
        .endsWith(
            "says “12①”: a raised number or sign follows, perhaps the mark of a note; taken to be"
                + " 12, please compare");
  }

  @ParameterizedTest
  @CsvSource({"⑫,⑫", "⑴,⑴", "１２,12", "７②,7②", "5³,5³"})
  void enclosedAndRaisedDigitsAreQuotedAsTheyStand(String raw, String plain) {
    assertThat(CellText.of(raw).plain()).isEqualTo(plain);
    assertThat(CellText.of(raw).number().isPresent()).isEqualTo(plain.equals("12"));
  }
}
