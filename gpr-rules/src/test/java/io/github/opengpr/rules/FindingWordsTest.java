package io.github.opengpr.rules;

import static io.github.opengpr.model.form.Form.FORM_2019;
import static io.github.opengpr.model.form.Form.FORM_2021;
import static io.github.opengpr.rules.SmallReports.blank;
import static io.github.opengpr.rules.SmallReports.sound;
import static io.github.opengpr.rules.SmallReports.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.Narrative;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.printed.PrintedLabel;
import io.github.opengpr.model.printed.PrintedTable;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a clerk reads of each finding, word by word: the golden file finding-words.txt. */
class FindingWordsTest {

  private static final String TITLE = "江河县水务局2022年政府信息公开工作年度报告";
  private static final CheckContext NOTHING = CheckContext.none();

  private final StringBuilder all = new StringBuilder();

  @Test
  void areThoseOfTheGoldenFile() throws IOException {
    tables();
    cells();
    labels();
    lines();
    text();
    otherReports();
    assertThat(all.toString()).isEqualTo(golden());
  }

  private void tables() {
    AnnualReport report = sound(FORM_2021);
    tell("sums of table three", "T3-", with(report, "T3.received.natural", 19));
    tell(
        "bounds of table three",
        "T3-",
        blank(
            with(with(report, "T3.handled.natural", 18), "T3.carriedOut.business", 12),
            "T3.carriedOut.natural",
            "T3.handled.business",
            "T3.granted.natural"));
    tell("parts of a row", "T3-", blank(with(report, "T3.granted.total", 0), "T3.granted.legal"));
    tell("no application", "T3-", with(report, "T3.partiallyGranted.natural", -1));
    tell("a backlog", "T3-", outOf(report, 20, 11));
    tell("most under 其他", "T3-", other(report));
    tell(
        "disputes without applications",
        "T4-",
        with(report.withFigures(zeros(FORM_2021)), "T4.directLitigation.total", 3));
    tell("table four", "T4-", with(report, "T4.reconsideration.pending", 4));
    tell(
        "parts of table four",
        "T4-",
        blank(with(report, "T4.directLitigation.pending", 4), "T4.directLitigation.corrected"));
    tell("stock of table two", "T2-", with(report, "T2.regulations.issued", 4));
    tell(
        "rules of a township",
        "T2-",
        with(with(report, "T2.regulations.issued", 1), "T2.regulations.inForce", 1)
            .withAgency("江河镇人民政府"));
    tell(
        "fees of a township",
        "T2-",
        report
            .withAgency("江河镇人民政府")
            .with(FORM_2021.cell("T2.fees.amount"), new BigDecimal("100000")));
    tell(
        "the same fees in yuan in the text",
        "T2-",
        report
            .with(FORM_2021.cell("T2.fees.amount"), new BigDecimal("1200"))
            .withOverview(Narrative.of("全年行政事业性收费1,200元。")));
    tell("a government without anything", "T2-", report.withAgency("江河市人民政府"));
    AnnualReport trial = sound(FORM_2019).withYear(2020);
    tell("table two of the trial form", "T2O-", with(trial, "T2.licensing.change", -3));
    tell("documents of the trial form", "T2O-", with(trial, "T2.regulations.newlyDisclosed", 3));
    tell("decisions without items", "T2O-", with(trial, "T2.penalties.decisions", 3));
    tell("projects without an amount", "T2O-", with(trial, "T2.procurement.projects", 3));
    tell(
        "an amount in yuan",
        "T2O-",
        with(trial, "T2.procurement.projects", 3)
            .with(FORM_2019.cell("T2.procurement.amount"), new BigDecimal("1234567.89")));
    tell(
        "an amount in ten thousands",
        "T2O-",
        with(trial, "T2.procurement.projects", 3)
            .with(FORM_2019.cell("T2.procurement.amount"), new BigDecimal("45.6")));
    tell("the trial form in 2021", "ST-FORM", trial.withYear(2021));
    tell("the form of 2021 in 2020", "ST-FORM", report.withYear(2020));
    tell("a mixture", "ST-FORM", sound(Form.MIXED_2021_2019));
    tell("the other mixture", "ST-FORM", sound(Form.MIXED_2019_2021));
  }

  /** So many came in and so many were left over, the rest granted. */
  private static AnnualReport outOf(AnnualReport report, long received, long left) {
    AnnualReport changed = report.withFigures(zeros(FORM_2021));
    for (String column : List.of("natural", "total")) {
      changed = with(changed, "T3.received." + column, received);
      changed = with(changed, "T3.granted." + column, received - left);
      changed = with(changed, "T3.handled." + column, received - left);
      changed = with(changed, "T3.carriedOut." + column, left);
    }
    return changed;
  }

  private static AnnualReport other(AnnualReport report) {
    AnnualReport changed = outOf(report, 20, 0);
    for (String column : List.of("natural", "total")) {
      changed = with(changed, "T3.granted." + column, 13);
      changed = with(changed, "T3.otherHandling.misc." + column, 7);
    }
    return changed;
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
    tell("another group label", "ST-", Documents.table(filing, 3, FindingWordsTest::regrouped));
    tell("another column label", "ST-", Documents.table(filing, 3, FindingWordsTest::recolumned));
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

  private void text() {
    AnnualReport report = sound(FORM_2021);
    String problems = "一是公开内容不够全面，形式单一，与群众期盼有差距；";
    String mended = "今后将加强培训，健全制度，优化专栏，及时更新目录。";
    tell("sections that say nothing", "NR-", worded(report, "无", "无", "无"));
    tell("sections without text", "NR-", worded(report, "", "", ""));
    tell("boilerplate", "NR-OVERVIEW-EMPTY", worded(report, "认真贯彻落实条例，扎实做好各项工作。", problems, ""));
    tell("a short section", "NR-PROBLEMS", worded(report, "甲", "问题是更新不及时，今后改进。", ""));
    tell("no improvement", "NR-PROBLEMS", worded(report, "甲", problems + problems, ""));
    tell("no problem", "NR-PROBLEMS", worded(report, "甲", mended + mended, ""));
    tell("neither", "NR-PROBLEMS", worded(report, "甲", "本年度工作平稳有序，各科室配合密切，群众反映良好，受到多方肯定。", ""));
    tell("both", "NR-PROBLEMS", worded(report, "甲", problems + mended, ""));
    tell("sections missing", "NR-", report);
    tell(
        "single sentences",
        "NR-",
        worded(
            report,
            "2019年，主动公开信息100条，其中网站60条、微信50条，占全部的70%。共主动公开条。坚持以公开为原则。",
            problems + mended,
            "收取信息处理费305元，申请人张三电话13800138000。"));
    tell("fees without a unit", "NR-FEE", worded(report, "甲", "乙", "收取信息处理费300。"));
    tell(
        "more received than asked for",
        "NR-FEE",
        worded(report, "甲", "乙", "发出信息处理费收费通知1件，金额100元，实际收取200元。"));
    tell("fees in another section", "NR-FEE", worded(report, "未收取信息处理费。", "乙", "无其他事项。"));
    tell("fees named and no more", "NR-FEE", worded(report, "甲", "乙", "信息处理费按规定办理。"));
    tell(
        "text against tables",
        "XS-",
        worded(
            report,
            "新收政府信息公开申请12件，上年结转2件，答复9件，其中予以公开5件、不予公开3件，结转下年度1件，已全部办结。"
                + "制发行政规范性文件3件，废止1件，现行有效20件。行政复议3件，未发生行政诉讼。",
            "乙",
            "未收取信息处理费。行政事业性收费8万元。"));
    tell("denials", "XS-", worded(report, "未收到政府信息公开申请，未发生行政复议。", "乙", "丙"));
    tell(
        "text against blank cells",
        "XS-",
        worded(
            blank(report, "T3.received.total", "T4.reconsideration.total"),
            "新收政府信息公开申请12件，行政复议3件。",
            "乙",
            "丙"));
  }

  private static AnnualReport worded(
      AnnualReport report, String overview, String problems, String other) {
    return report
        .withOverview(Narrative.of(overview))
        .withProblems(Narrative.of(problems))
        .withOtherMatters(Narrative.of(other));
  }

  private void otherReports() {
    AnnualReport report = sound(FORM_2021);
    AnnualReport before = SmallReports.lastYear(1, 0);
    tell("another year's report", "XY-", report, previous(before.withYear(2019)));
    tell("another agency's report", "XY-", report, previous(before.withAgency("江河县林业局")));
    tell(
        "last year carried something else",
        "XY-",
        report,
        previous(with(with(before, "T3.carriedOut.natural", 5), "T3.carriedOut.total", 5)));
    tell(
        "last year's stock",
        "XY-",
        with(report, "T2.normativeDocuments.inForce", 9),
        previous(with(before, "T2.normativeDocuments.inForce", 4)));
    tell("the same again", "XY-", before.withYear(2022), previous(before));
    tell(
        "last year's report with blanks",
        "XY-",
        report,
        previous(blank(before, "T3.carriedOut.natural", "T2.normativeDocuments.inForce")));
    tell(
        "yuan for ten thousands",
        "XY-",
        report.with(FORM_2021.cell("T2.fees.amount"), new BigDecimal("120000")),
        previous(before.with(FORM_2021.cell("T2.fees.amount"), new BigDecimal("12"))));
    AnnualReport empty = report.withFigures(zeros(FORM_2021));
    CheckContext.Builder children =
        CheckContext.builder()
            .children(
                List.of(
                    with(report.withAgency("甲局"), "T3.received.natural", 12),
                    with(empty.withAgency(null), "T3.carriedOut.natural", 1)));
    tell("more than its children", "RU-", report, children.build());
    tell("less than its children", "RU-", report, children.rosterComplete(true).build());
    tell(
        "children on another form",
        "RU-",
        report,
        CheckContext.builder().children(List.of(sound(FORM_2019))).build());
    tell(
        "children too large to add",
        "RU-",
        report,
        CheckContext.builder()
            .children(
                List.of(
                    with(report, "T3.received.total", 999_999_999_999_999_999L),
                    with(report, "T3.received.total", 999_999_999_999_999_999L)))
            .build());
    tell(
        "a child missing from the list",
        "RU-",
        report,
        CheckContext.builder()
            .children(List.of(before.withAgency("甲局")))
            .roster(List.of("甲局", "乙局"))
            .build());
    tell(
        "published late",
        "PB-",
        report,
        CheckContext.builder()
            .published(LocalDate.of(2023, 4, 1))
            .localDeadline(LocalDate.of(2023, 1, 20))
            .build());
    tell(
        "published early",
        "PB-",
        report,
        CheckContext.builder().published(LocalDate.of(2022, 12, 30)).build());
  }

  private static Figures zeros(Form form) {
    Figures.Builder figures = Figures.builder(form);
    form.cells().forEach(cell -> figures.put(cell, 0));
    return figures.build();
  }

  private static CheckContext previous(AnnualReport report) {
    return CheckContext.builder().previous(report).build();
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

  private void tell(String title, String scope, AnnualReport report) {
    tell(title, scope, report, NOTHING);
  }

  private void tell(String title, String scope, AnnualReport report, CheckContext context) {
    tell(title, rules(scope).check(report, context));
  }

  private void tell(String title, String scope, Filing filing) {
    tell(title, rules(scope).check(filing));
  }

  private static RuleSet rules(String scope) {
    return RuleSet.standard()
        .keeping(
            rule -> scope.isEmpty() ? !rule.id().startsWith("NR-") : rule.id().startsWith(scope));
  }

  private void tell(String title, CheckResult result) {
    all.append("== ").append(title).append('\n');
    for (Finding finding : result.findings()) {
      all.append(finding.severity()).append(' ').append(finding.key());
      Integer line = finding.line();
      String excerpt = finding.excerpt();
      all.append(line == null ? "" : " line " + line)
          .append(excerpt == null ? "" : " [" + excerpt + "]")
          .append('\n');
      lines(finding.message().zh(), finding.message().en());
    }
    for (Skipped skipped : result.skipped()) {
      if (isToldByARule(skipped, result)) {
        String address = skipped.address();
        all.append("skipped ")
            .append(skipped.ruleId())
            .append(address == null ? "" : "!" + address);
        all.append('\n');
        lines(skipped.reason().zh(), skipped.reason().en());
      }
    }
    all.append('\n');
  }

  /** Not a rule that was not ready, nor a blank in a sum. */
  private static boolean isToldByARule(Skipped skipped, CheckResult result) {
    return result.checked().contains(skipped.ruleId())
        && !skipped.reason().en().startsWith("blank");
  }

  private void lines(String zh, String en) {
    all.append("  ").append(zh).append("\n  ").append(en).append('\n');
  }

  private static String golden() throws IOException {
    try (@Nullable InputStream file =
        FindingWordsTest.class.getResourceAsStream("finding-words.txt")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
