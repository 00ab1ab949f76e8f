package io.github.opengpr.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Block;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Column;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.Row;
import io.github.opengpr.model.form.Section;
import io.github.opengpr.model.form.Table;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.printed.Printed;
import io.github.opengpr.model.printed.PrintedCell;
import io.github.opengpr.model.printed.PrintedLabel;
import io.github.opengpr.model.printed.PrintedLine;
import io.github.opengpr.model.printed.PrintedSection;
import io.github.opengpr.model.printed.PrintedTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FilingsTest {

  @ParameterizedTest
  @EnumSource
  void printsEveryCellAsItIs(Form form) {
    AnnualReport report = Corruptions.blanked(Reports.sound(form, 4, 90), 20, 4).report();
    Filing filing = Filings.of(report);
    assertThat(filing.report()).isEqualTo(report);
    int lastLine = 0;
    for (Cell cell : form.cells()) {
      PrintedCell printed = filing.printed().cell(cell);
      boolean blank = report.get(cell) == null;
      assertThat(printed.status()).isEqualTo(blank ? CellStatus.BLANK : CellStatus.OK);
      assertThat(printed.raw()).isEqualTo(blank ? "" : report.get(cell).toPlainString());
      assertThat(printed.place().line()).isGreaterThanOrEqualTo(lastLine);
      lastLine = printed.place().line();
    }
    assertThat(filing.printed().notes()).isEmpty();
    assertThat(filing.printed().leftovers()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void printsEveryLabelOnceInTheOrderOfTheForm(Form form) {
    Printed printed = Filings.of(Reports.sound(form, 4, 90)).printed();
    assertThat(printed.tables()).extracting(PrintedTable::number).containsExactly(2, 3, 4);
    for (PrintedTable table : printed.tables()) {
      Table official = form.table(table.number());
      assertThat(table.rows())
          .extracting(PrintedLabel::key)
          .containsExactlyElementsOf(official.rows().stream().map(Row::key).toList());
      assertThat(table.rows())
          .extracting(PrintedLabel::text)
          .containsExactlyElementsOf(official.rows().stream().map(Row::label).toList());
      List<String> columns =
          official.blocks().stream()
              .map(Block::columns)
              .flatMap(List::stream)
              .map(Column::key)
              .toList();
      assertThat(table.columns()).extracting(PrintedLabel::key).containsAll(columns);
      assertThat(table.rows())
          .allSatisfy(label -> assertThat(label.text()).isEqualTo(label.official()));
    }
    assertThat(printed.tables().get(1).corner()).startsWith("（本列数据的勾稽关系为");
    assertThat(printed.tables().get(0).corner()).isNull();
    assertThat(printed.tables().get(1).groups())
        .extracting(PrintedLabel::text)
        .startsWith("法人或其他组织", "三、本年度办理结果", "（三）不予公开")
        .doesNotHaveDuplicates();
  }

  @Test
  void leavesOutWhatTheReportDoesNotHave() {
    AnnualReport report =
        Reports.sound(Form.FORM_2021, 4, 9).withOtherMatters(null).withTitle(null);
    Printed printed = Filings.of(report).printed();
    assertThat(printed.title()).isEmpty();
    assertThat(printed.sections())
        .extracting(PrintedSection::section)
        .containsExactly(
            Section.OVERVIEW,
            Section.DISCLOSURE,
            Section.REQUESTS,
            Section.DISPUTES,
            Section.PROBLEMS);
    assertThat(printed.closing()).extracting(PrintedLine::text).contains(report.agency());
    PrintedSection overview = printed.section(Section.OVERVIEW).orElseThrow();
    assertThat(overview.heading().text()).isEqualTo("一、总体情况");
    assertThat(overview.lines()).hasSameSizeAs(report.overview().paragraphs());
  }
}
