package io.github.opengpr.rules;

import static io.github.opengpr.model.form.Form.FORM_2019;
import static io.github.opengpr.model.form.Form.FORM_2021;
import static io.github.opengpr.rules.Checks.found;
import static io.github.opengpr.rules.Checks.sound;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.Section;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.printed.PrintedLabel;
import io.github.opengpr.model.printed.PrintedSection;
import io.github.opengpr.model.printed.PrintedTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sections, tables, rows, columns and labels, sound and spoilt. */
class StructureRulesTest {

  private final Filing filing = sound(FORM_2021);

  private static Filing sections(Filing filing, UnaryOperator<List<PrintedSection>> change) {
    return Documents.printed(
        filing, printed -> printed.withSections(change.apply(new ArrayList<>(printed.sections()))));
  }

  private static Filing heading(Filing filing, Section section, String ordinal, String title) {
    return sections(
        filing,
        sections -> {
          sections.replaceAll(
              one ->
                  one.section() == section
                      ? new PrintedSection(
                          section,
                          ordinal.isEmpty() ? null : ordinal,
                          title,
                          Documents.line(ordinal + "、" + title),
                          one.lines())
                      : one);
          return sections;
        });
  }

  @Test
  void eachSectionIsThereExactlyOnce() {
    Filing without = sections(filing, sections -> sections.subList(0, 5));
    Filing twice =
        sections(
            filing,
            sections -> {
              sections.add(sections.get(5));
              return sections;
            });

    assertThat(found("ST-SECTIONS", filing)).isEmpty();
    assertThat(found("ST-SECTIONS", without)).containsExactly("ERROR otherMatters");
    assertThat(found("ST-SECTIONS", twice)).containsExactly("ERROR otherMatters");
  }

  @Test
  void aMissingSectionIsAWarningInTheTrialFormsFirstYear() {
    Filing trial = sections(sound(FORM_2019), sections -> sections.subList(1, 6));

    assertThat(found("ST-SECTIONS", of(trial, 2020))).containsExactly("ERROR overview");
    assertThat(found("ST-SECTIONS", of(trial, 2019))).containsExactly("WARNING overview");
  }

  @Test
  void sectionFiveToldAsTwoIsAWarning() {
    Filing split =
        sections(
            filing,
            sections -> {
              sections.add(
                  5,
                  new PrintedSection(
                      Section.PROBLEMS, "六", "改进措施", Documents.line("六、改进措施"), List.of()));
              return sections;
            });

    assertThat(found("ST-SECTIONS", split)).containsExactly("WARNING problems");
  }

  /** Sections that come again from the first on are of another report, which is said once. */
  @ParameterizedTest
  @CsvSource({"6, 0, 6", "6, 0, 4", "4, 0, 6", "6, 0, 3"})
  void aSecondReportIsSaidOnce(int first, int from, int to) {
    Filing two = twice(first, from, to);

    assertThat(found("ST-SECTIONS", two)).filteredOn("ERROR report"::equals).hasSize(1);
    assertThat(found("ST-SECTIONS", two)).hasSize(1 + 6 - first);
    assertThat(found("ST-ORDER", two)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"6, 0, 1, 1", "6, 0, 2, 2", "6, 3, 6, 3", "2, 0, 6, 2"})
  void sectionsThatComeAgainAreOfTheSameReport(int first, int from, int to, int repeated) {
    assertThat(found("ST-SECTIONS", twice(first, from, to)))
        .doesNotContain("ERROR report")
        .hasSize(repeated);
  }

  /** So many sections, and some of them again. */
  private Filing twice(int first, int from, int to) {
    return sections(
        filing,
        sections -> {
          List<PrintedSection> both = new ArrayList<>(sections.subList(0, first));
          both.addAll(sections.subList(from, to));
          return both;
        });
  }

  @Test
  void sectionsStandInOrder() {
    Filing swapped =
        sections(
            filing,
            sections -> {
              Collections.swap(sections, 3, 4);
              return sections;
            });

    assertThat(found("ST-ORDER", filing)).isEmpty();
    assertThat(found("ST-ORDER", swapped)).containsExactly("ERROR T4");
  }

  @ParameterizedTest
  @CsvSource({"三, 0", "⼀, 1", "3, 1", "—, 1", "'', 1", "l三, 1"})
  void theOrdinalIsTheForms(String ordinal, int findings) {
    Filing changed = heading(filing, Section.REQUESTS, ordinal, Section.REQUESTS.title());

    assertThat(found("ST-ORDINAL", changed)).hasSize(findings).allMatch("WARNING T3"::equals);
  }

  @Test
  void aKangxiRadicalIsTheSameOrdinal() {
    assertThat(
            found("ST-ORDINAL", heading(filing, Section.OVERVIEW, "⼀", Section.OVERVIEW.title())))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "存在的主要问题及改进情况, ",
    "存在的主要问题 及改进情况：, ",
    "存在的主要問題及改進情況, ",
    "存在问题, INFO problems",
    "工作中的几点体会, WARNING problems"
  })
  void theTitleIsTheFormsOrAKnownVariant(String title, String expected) {
    List<String> found = found("ST-TITLE", heading(filing, Section.PROBLEMS, "五", title));

    assertThat(found).isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @Test
  void aSeventhSectionIsTooMany() {
    Filing seventh =
        sections(
            filing,
            sections -> {
              sections.add(new PrintedSection(null, "七", "附件", Documents.line("七、附件"), List.of()));
              return sections;
            });

    assertThat(found("ST-EXTRA-SECTION", filing)).isEmpty();
    assertThat(found("ST-EXTRA-SECTION", seventh)).containsExactly("WARNING report");
  }

  @Test
  void eachTableIsThereOnce() {
    Filing without =
        Documents.printed(filing, printed -> printed.withTables(printed.tables().subList(0, 2)));
    Filing twice =
        Documents.printed(
            filing,
            printed -> {
              List<PrintedTable> tables = new ArrayList<>(printed.tables());
              tables.add(tables.get(1));
              return printed.withTables(tables);
            });

    assertThat(found("ST-TABLE-MISSING", filing)).isEmpty();
    assertThat(found("ST-TABLE-MISSING", without)).containsExactly("ERROR T4");
    assertThat(found("ST-TABLE-MISSING", missing(filing, cell -> cell.table() == 2)))
        .containsExactly("ERROR T2");
    assertThat(found("ST-TABLE-REPEATED", filing)).isEmpty();
    assertThat(found("ST-TABLE-REPEATED", twice)).containsExactly("WARNING T3");
  }

  @Test
  void everyRowIsThereAndNoOther() {
    Filing unnamed = missing(filing, cell -> cell.row().key().equals("refused.process"));
    Filing without = withoutRows(unnamed, "refused.process");
    Filing two =
        withoutRows(
            missing(filing, cell -> cell.row().key().startsWith("notProcessed.p")),
            "notProcessed.p");
    Filing added = Documents.table(filing, 3, table -> withRow(table, "8.其他情形甲乙丙"));
    Filing cut = Documents.table(filing, 3, table -> withRow(table, "信息公开申请数量"));

    assertThat(found("ST-ROWS", filing)).isEmpty();
    assertThat(found("ST-ROWS", unnamed)).as("its label is printed").isEmpty();
    assertThat(found("ST-ROWS", without)).containsExactly("ERROR T3.refused.process");
    assertThat(found("ST-ROWS", two)).containsExactly("ERROR T3");
    assertThat(found("ST-ROWS", added)).containsExactly("ERROR T3");
    assertThat(found("ST-ROWS", cut)).isEmpty();
    assertThat(found("ST-ROWS", missing(filing, cell -> cell.table() == 3))).isEmpty();
    assertThat(found("ST-COLUMNS", without)).isEmpty();
  }

  @Test
  void everyColumnIsThereInEveryRow() {
    Filing without = missing(filing, cell -> cell.address().matches("T3.*legal"));
    Filing sixCells = missing(filing, cell -> cell.address().equals("T3.otherHandling.misc.total"));

    assertThat(found("ST-COLUMNS", filing)).isEmpty();
    assertThat(found("ST-COLUMNS", without)).containsExactly("ERROR T3.*.legal");
    assertThat(found("ST-COLUMNS", sixCells)).containsExactly("ERROR T3.otherHandling.misc.total");
    // Which one is lost the reader cannot tell: it may be blank in the original.
    Filing oneOfSeven =
        Documents.with(filing, "T3.otherHandling.misc.legal", CellStatus.UNSURE, null, null);
    assertThat(found("ST-COLUMNS", oneOfSeven)).isEmpty();
    assertThat(Checks.findings("ST-COLUMNS", sixCells, CheckContext.none()).get(0).message().zh())
        .isEqualTo("表三“（六）其他处理/3.其他”一行只有6个单元格，应有7个，缺“总计”");
    assertThat(found("ST-ROWS", sixCells)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "一、本年新收政府信息公开申请数量, 0",
    "一﹑本年新收 政府信息⏎公开申请数量, 0",
    "一、本年新收政府信息公開申請數量, 0",
    "信息公开申请数量, 0",
    "一、本年新收政府信息公开申请, 1",
    "一、本年新收, 1",
    "一、本年新收政府信息公开申请数量（件）, 1",
    "一、本年新收政府倍息公开申请数量, 1",
    "二、本年新收政府信息公开申请数量, 1"
  })
  void aLabelSaysWhatTheFormSays(String text, int findings) {
    Filing changed =
        Documents.table(filing, 3, table -> relabelled(table, "received", text.replace("⏎", "\n")));

    assertThat(found("ST-LABEL", changed))
        .hasSize(findings)
        .allMatch("WARNING T3.received"::equals);
  }

  @Test
  void theTrialFormsLabelIsToldMildly() {
    Filing old =
        Documents.table(filing, 2, table -> relabelled(table, "normativeDocuments", "规范性文件"));

    assertThat(found("T2-LABEL-OLD", filing)).isEmpty();
    assertThat(found("T2-LABEL-OLD", old)).containsExactly("INFO T2.normativeDocuments");
    assertThat(found("ST-LABEL", old)).isEmpty();
  }

  @Test
  void theBalanceNoteIsKept() {
    Filing without =
        Documents.table(
            filing,
            3,
            table ->
                new PrintedTable(
                    3,
                    table.form(),
                    table.place(),
                    "项目",
                    table.rows(),
                    table.columns(),
                    table.groups(),
                    List.of()));

    assertThat(found("ST-BALANCE-NOTE", filing)).isEmpty();
    assertThat(found("ST-BALANCE-NOTE", without)).containsExactly("INFO T3");
  }

  @ParameterizedTest
  @CsvSource({
    "2021, 2021, ",
    "2021, 2035, ",
    "2019, 2020, ",
    "2019, 2019, ",
    "2019, 2021, ERROR report",
    "2019, 2030, ERROR report",
    "2021, 2020, WARNING report",
    "2021, 2019, INFO report",
    "2021, 2012, "
  })
  void theFormFitsTheYear(String form, int year, String expected) {
    List<String> found = found("ST-FORM-YEAR", sound(Form.of(form)).report().withYear(year));

    assertThat(found).isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @Test
  void aMixtureOfFormsIsAnError() {
    assertThat(found("ST-FORM-MIXED", filing)).isEmpty();
    assertThat(found("ST-FORM-MIXED", sound(Form.MIXED_2021_2019)))
        .containsExactly("ERROR T3.otherHandling");
    assertThat(found("ST-FORM-MIXED", sound(Form.MIXED_2019_2021)))
        .containsExactly("ERROR T3.otherHandling.misc");
  }

  @Test
  void aGroupsRowCarriesNoValue() {
    PrintedLabel group = Documents.label("（四）无法提供", "（四）无法提供");
    List<String> right = sums("unavailable.");
    Filing summed = grouped(group, right);
    Filing wrong = grouped(group, List.of("1", "2", "3", "4", "5", "6", "21"));

    assertThat(found("ST-GROUP-VALUE", grouped(group, List.of("", "", " ")))).isEmpty();
    assertThat(found("ST-GROUP-VALUE", summed)).containsExactly("WARNING T3");
    assertThat(message("ST-GROUP-VALUE", summed)).contains("与其下各行之和一致");
    assertThat(message("ST-GROUP-VALUE", wrong)).contains("不等于其下各行之和");
  }

  private static String message(String ruleId, Filing filing) {
    return Checks.findings(ruleId, filing, CheckContext.none()).get(0).message().zh();
  }

  private List<String> sums(String prefix) {
    List<String> sums = new ArrayList<>();
    for (CellLine column : CellLine.columns(FORM_2021, 3)) {
      sums.add(
          column.cells().stream()
              .filter(cell -> cell.row().key().startsWith(prefix))
              .map(cell -> filing.report().get(cell))
              .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add)
              .toPlainString());
    }
    return sums;
  }

  private Filing grouped(PrintedLabel group, List<String> raw) {
    return Documents.table(
        filing,
        3,
        table ->
            new PrintedTable(
                3,
                table.form(),
                table.place(),
                table.corner(),
                table.rows(),
                table.columns(),
                table.groups(),
                List.of(new PrintedTable.GroupValues(group, raw))));
  }

  private static Filing of(Filing filing, int year) {
    return new Filing(filing.report().withYear(year), filing.printed());
  }

  private static Filing missing(Filing filing, java.util.function.Predicate<Cell> which) {
    Filing changed = filing;
    for (Cell cell : filing.report().form().cells()) {
      if (which.test(cell)) {
        changed = Documents.with(changed, cell.address(), CellStatus.MISSING, null, null);
      }
    }
    return changed;
  }

  private static Filing withoutRows(Filing filing, String key) {
    return Documents.table(
        filing,
        3,
        table ->
            relabelled(
                table,
                table.rows().stream()
                    .filter(row -> row.key() == null || !row.key().startsWith(key))
                    .toList()));
  }

  private static PrintedTable withRow(PrintedTable table, String text) {
    List<PrintedLabel> rows = new ArrayList<>(table.rows());
    rows.add(new PrintedLabel(null, null, text, null));
    return relabelled(table, rows);
  }

  private static PrintedTable relabelled(PrintedTable table, String key, String text) {
    return relabelled(
        table,
        table.rows().stream()
            .map(
                row ->
                    key.equals(row.key())
                        ? new PrintedLabel(key, row.official(), text, row.place())
                        : row)
            .toList());
  }

  private static PrintedTable relabelled(PrintedTable table, List<PrintedLabel> rows) {
    return new PrintedTable(
        table.number(),
        table.form(),
        table.place(),
        table.corner(),
        rows,
        table.columns(),
        table.groups(),
        table.groupValues());
  }
}
