package io.github.opengpr.rules;

import static io.github.opengpr.model.form.Form.FORM_2021;
import static io.github.opengpr.rules.SmallReports.blank;
import static io.github.opengpr.rules.SmallReports.sound;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.printed.PrintedLabel;
import io.github.opengpr.model.printed.PrintedTable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of findings on cells, labels and lines as printed: finding-words/print.txt. */
class PrintFindingWordsTest extends FindingWords {

  @Test
  void onThePrint() throws IOException {
    cells();
    labels();
    lines();
    compare("print");
  }

  private void cells() {
    Filing filing = Documents.of(sound(FORM_2021));
    String cell = "T3.refused.process.legal";
    tell("no number", "FM-", Documents.with(filing, cell, CellStatus.UNREADABLE, "甲", null));
    tell("a fraction", "FM-", Documents.with(filing, cell, CellStatus.UNREADABLE, "1.7", null));
    tell("a negative number", "FM-", Documents.with(filing, cell, CellStatus.OK, "-5", "-5"));
    tell(
        "two numbers",
        "FM-",
        Documents.with(filing, cell, CellStatus.UNSURE, "8\n9", "8", "8", "9"));
    tell("one number twice", "FM-", Documents.with(filing, cell, CellStatus.OK, "0\n\n0", "0"));
    tell("a torn number", "FM-", Documents.with(filing, cell, CellStatus.OK, "1 0", "10"));
    tell("a unit", "FM-", Documents.with(filing, cell, CellStatus.OK, "3件", "3"));
    tell("a wide number", "FM-", Documents.with(filing, cell, CellStatus.OK, "３", "3"));
    tell("a percentage", "FM-", Documents.with(filing, cell, CellStatus.UNREADABLE, "5%", null));
    tell("a mark for nothing", "FM-", Documents.with(filing, cell, CellStatus.BLANK, "/", null));
    tell(
        "an enormous number",
        "FM-",
        Documents.with(filing, cell, CellStatus.OK, "9000000000", "9000000000"));
    tell("blank cells", "FM-", blank(sound(FORM_2021), cell, "T3.refused.process.other"));
    tell("a total alone", "FM-", blank(sound(FORM_2021), row("T4.reconsideration")));
    tell(
        "a fee below a fen",
        "FM-",
        sound(FORM_2021).with(FORM_2021.cell("T2.fees.amount"), new BigDecimal("0.1234567")));
    tell(
        "a wholly blank table",
        "FM-",
        blank(
            sound(FORM_2021),
            FORM_2021.disputes().cells().stream()
                .map(one -> one.address())
                .toArray(String[]::new)));
  }

  private static String[] row(String key) {
    return Stream.of("upheld", "corrected", "otherOutcome", "pending")
        .map(column -> key + "." + column)
        .toArray(String[]::new);
  }

  private void labels() {
    Filing filing = Documents.of(sound(FORM_2021).withTitle(TITLE));
    tell("another row label", "ST-", relabelled(filing, 3, "received", "一、本年收到数量"));
    tell(
        "a row too many", "ST-", Documents.table(filing, 3, table -> rows(table, other("八、补充说明"))));
    tell(
        "a column too many",
        "ST-",
        Documents.table(filing, 4, table -> columns(table, other("撤回起诉"))));
    tell(
        "another group label", "ST-", Documents.table(filing, 3, PrintFindingWordsTest::regrouped));
    tell(
        "another column label",
        "ST-",
        Documents.table(filing, 3, PrintFindingWordsTest::recolumned));
    tell("no balance note", "ST-", Documents.table(filing, 3, table -> corner(table, "项目")));
    tell("a row lost", "ST-", missing(filing, "T3.unavailable.notHeld."));
    tell(
        "two rows lost", "ST-", missing(missing(filing, "T3.unavailable.notHeld."), "T3.granted."));
    tell("a column lost", "ST-", missingColumn(filing, ".legal"));
    tell(
        "cells lost",
        "ST-",
        Documents.with(
            Documents.with(filing, "T3.granted.other", CellStatus.MISSING, null, null),
            "T3.granted.total",
            CellStatus.MISSING,
            null,
            null));
    tell("a table lost", "ST-", missing(filing, "T4."));
    tell(
        "a table twice",
        "ST-",
        Documents.printed(
            filing,
            printed ->
                printed.withTables(
                    Stream.concat(printed.tables().stream(), printed.tables().stream().limit(1))
                        .toList())));
    tell("an old label", "ST-", relabelled(filing, 2, "normativeDocuments", "规范性文件"));
    tell("the same of table two", "T2-", relabelled(filing, 2, "normativeDocuments", "规范性文件"));
    tell(
        "values in the row of a group",
        "ST-",
        Documents.table(filing, 3, table -> valued(table, "0")));
    tell(
        "sums in the row of a group",
        "ST-",
        Documents.table(filing, 3, table -> valued(table, "7")));
  }

  private void lines() {
    Filing filing = Documents.of(sound(FORM_2021).withTitle(TITLE));
    tell("a sound document", "", filing);
    tell("no title", "ST-", Documents.printed(filing, printed -> printed.withTitle(List.of())));
    tell(
        "a title without year and agency",
        "ST-",
        Documents.printed(
            filing, printed -> printed.withTitle(List.of(Documents.line("政府信息公开工作年度报告")))));
    tell("another period", "ST-", lead(filing, "本报告数据统计期限为2022年1月1日至2022年11月30日。"));
    tell(
        "another period, year unknown",
        "ST-",
        lead(Documents.of(sound(FORM_2021).withYear(null)), "数据统计期限为2022年2月1日至12月31日。"));
    tell("another year", "ST-", lead(filing, "本报告数据统计期限为2021年1月1日至2021年12月31日。"));
    tell("no period", "ST-", lead(filing, "现公布年度报告。"));
    tell("parts announced", "ST-", lead(filing, "本报告由五部分组成，统计期限自2022年1月1日至12月31日。"));
    tell(
        "a sub-heading lost",
        "ST-",
        overview(filing, "（一）主动公开。甲。", "（十一）平台建设。乙。", "（二十一）监督保障。丙。", "（三十）其他。丁。"));
    tell(
        "residue of conversion",
        "ST-",
        overview(filing, "[bookmark: _GoBack]主动公开。", "错误！未找到引用源", "锟斤拷", "- 3 -"));
    tell(
        "residue in the closing",
        "ST-",
        Documents.printed(
            filing,
            printed ->
                printed
                    .withClosing(List.of(Documents.line("[bookmark: a]")))
                    .withLeftovers(List.of(Documents.line("[bookmark: b]")))
                    .withTitle(List.of(Documents.line("[bookmark: c]")))
                    .withLead(List.of(Documents.line("[bookmark: d]统计数据自2022年1月1日至12月31日。")))));
  }

  private static Filing lead(Filing filing, String line) {
    return Documents.printed(filing, printed -> printed.withLead(List.of(Documents.line(line))));
  }

  private static Filing overview(Filing filing, String... lines) {
    AnnualReport report = filing.report().withOverview(Narrative.of(lines));
    return new Filing(report, Documents.of(report).printed().withTitle(filing.printed().title()));
  }

  private static Filing missing(Filing filing, String prefix) {
    Filing changed = filing;
    for (var cell : filing.report().form().cells()) {
      if (cell.address().startsWith(prefix)) {
        changed = Documents.with(changed, cell.address(), CellStatus.MISSING, null, null);
      }
    }
    return changed;
  }

  private static Filing missingColumn(Filing filing, String suffix) {
    Filing changed = filing;
    for (var cell : filing.report().form().requests().cells()) {
      if (cell.address().endsWith(suffix)) {
        changed = Documents.with(changed, cell.address(), CellStatus.MISSING, null, null);
      }
    }
    return changed;
  }

  private static Filing relabelled(Filing filing, int table, String key, String text) {
    return Documents.table(
        filing,
        table,
        printed ->
            copy(printed, labels(printed.rows(), key, text), printed.columns(), printed.groups()));
  }

  private static PrintedTable recolumned(PrintedTable table) {
    return copy(table, table.rows(), labels(table.columns(), "natural", "个人"), table.groups());
  }

  private static PrintedTable regrouped(PrintedTable table) {
    return copy(table, table.rows(), table.columns(), labels(table.groups(), "（三）不予公开", "（三）拒绝公开"));
  }

  private static List<PrintedLabel> labels(List<PrintedLabel> labels, String key, String text) {
    return labels.stream()
        .map(
            label ->
                key.equals(label.key())
                    ? new PrintedLabel(key, label.official(), text, label.place())
                    : label)
        .toList();
  }

  private static PrintedLabel other(String text) {
    return new PrintedLabel(null, null, text, null);
  }

  private static PrintedTable rows(PrintedTable table, PrintedLabel more) {
    return copy(table, and(table.rows(), more), table.columns(), table.groups());
  }

  private static PrintedTable columns(PrintedTable table, PrintedLabel more) {
    return copy(table, table.rows(), and(table.columns(), more), table.groups());
  }

  private static List<PrintedLabel> and(List<PrintedLabel> labels, PrintedLabel more) {
    List<PrintedLabel> all = new ArrayList<>(labels);
    all.add(more);
    return all;
  }

  private static PrintedTable copy(
      PrintedTable of,
      List<PrintedLabel> rows,
      List<PrintedLabel> columns,
      List<PrintedLabel> groups) {
    return new PrintedTable(
        of.number(), of.form(), of.place(), of.corner(), rows, columns, groups, of.groupValues());
  }

  private static PrintedTable corner(PrintedTable of, String corner) {
    return new PrintedTable(
        of.number(),
        of.form(),
        of.place(),
        corner,
        of.rows(),
        of.columns(),
        of.groups(),
        List.of());
  }

  /** Seven equal numbers in the row of a group whose rows are all 0. */
  private static PrintedTable valued(PrintedTable of, String value) {
    String[] raw = new String[7];
    Arrays.fill(raw, value);
    PrintedLabel group = new PrintedLabel("（三）不予公开", "（三）不予公开", "（三）不予公开", null);
    return new PrintedTable(
        of.number(),
        of.form(),
        of.place(),
        of.corner(),
        of.rows(),
        of.columns(),
        of.groups(),
        List.of(new PrintedTable.GroupValues(group, List.of(raw))));
  }
}
