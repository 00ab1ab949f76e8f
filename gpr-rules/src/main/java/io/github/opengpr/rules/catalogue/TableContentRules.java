package io.github.opengpr.rules.catalogue;

import static io.github.opengpr.rules.Need.PRINTED;
import static io.github.opengpr.rules.Severity.ERROR;
import static io.github.opengpr.rules.Severity.INFO;
import static io.github.opengpr.rules.Severity.WARNING;

import io.github.opengpr.model.form.Block;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Table;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.PrintedLabel;
import io.github.opengpr.model.printed.PrintedTable;
import io.github.opengpr.rules.CellLine;
import io.github.opengpr.rules.Evidence;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.Rule;
import io.github.opengpr.rules.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rows, columns and labels of the tables that are there. */
final class TableContentRules {

  static final Rule ROWS =
      Rule.check("ST-ROWS", ERROR, TableContentRules::rows)
          .needs(PRINTED)
          .severityDepends("2019年度报告为警告", "warning for reports on 2019")
          .basis(Evidence.FORM, Sources.FORM)
          .says("表格各行应当齐全，不得增减", "Every row of the form must be there, and no other");

  static final Rule COLUMNS =
      Rule.check("ST-COLUMNS", ERROR, TableContentRules::columns)
          .needs(PRINTED)
          .severityDepends("2019年度报告为警告", "warning for reports on 2019")
          .basis(Evidence.FORM, Sources.FORM)
          .says(
              "表格各列应当齐全，不得增减，每行单元格不得缺少",
              "Every column of the form must be there in every row, and no other");

  static final Rule LABEL =
      Rule.check("ST-LABEL", WARNING, TableContentRules::labels)
          .needs(PRINTED)
          .basis(Evidence.FORM, Sources.FORM)
          .says(
              "行、列标题应当与格式一致（空白、标点和全半角不计）",
              "Labels of rows and columns must be the form's, white space, punctuation and width aside");

  static final Rule BALANCE_NOTE =
      Rule.check("ST-BALANCE-NOTE", INFO, TableContentRules::balanceNote)
          .needs(PRINTED)
          .basis(Evidence.FORM, Sources.BALANCE_NOTE)
          .says("表三左上角应当保留勾稽关系说明", "The balance note in the corner of table 3 must be kept");

  static final Rule GROUP_VALUE =
      Rule.check("ST-GROUP-VALUE", WARNING, TableContentRules::groupValues)
          .needs(PRINTED)
          .basis(Evidence.FORM, Sources.FORM)
          .says("分组标题行不填数", "A row that only heads a group carries no value");

  private TableContentRules() {}

  /** Whether the document has the table, with at least one of its cells. */
  static boolean isPrinted(Subject subject, Table table) {
    return subject.printed().tables().stream()
            .anyMatch(printed -> printed.number() == table.number())
        && !isMissing(subject, table.cells());
  }

  private static boolean isMissing(Subject subject, List<Cell> cells) {
    return cells.stream()
        .allMatch(cell -> subject.printed().cell(cell).status() == CellStatus.MISSING);
  }

  private static List<Table> printedTables(Subject subject) {
    return subject.form().tables().stream().filter(table -> isPrinted(subject, table)).toList();
  }

  private static Optional<PrintedTable> first(Subject subject, Table table) {
    return subject.printed().tables().stream()
        .filter(printed -> printed.number() == table.number())
        .findFirst();
  }

  // Rows and columns are judged by their cells, not by their labels: a damaged label is another
  // rule's matter.
  private static void rows(Subject subject, Findings findings) {
    for (Table table : printedTables(subject)) {
      List<CellLine> missing =
          CellLine.rows(subject.form(), table.number()).stream()
              .filter(row -> isMissing(subject, row.cells()))
              .toList();
      if (!missing.isEmpty()) {
        String labels = missing.stream().map(CellLine::label).collect(Collectors.joining("”“"));
        findings
            .at(
                missing.size() == 1
                    ? "T" + table.number() + "." + missing.get(0).key()
                    : "T" + table.number())
            .severity(Structure.severity(subject))
            .place(first(subject, table).map(PrintedTable::place).orElse(null))
            .says(
                Structure.zh(table.number()) + "缺少" + missing.size() + "行：“" + labels + "”",
                "table "
                    + table.number()
                    + " lacks "
                    + missing.size()
                    + " row(s): “"
                    + labels
                    + "”");
      }
      added(
          subject,
          findings,
          table,
          first(subject, table).map(PrintedTable::rows).orElse(List.of()),
          "行",
          "row");
    }
  }

  private static void columns(Subject subject, Findings findings) {
    for (Table table : printedTables(subject)) {
      List<CellLine> present =
          CellLine.rows(subject.form(), table.number()).stream()
              .filter(row -> !isMissing(subject, row.cells()))
              .toList();
      List<Cell> told = new ArrayList<>();
      for (CellLine column : CellLine.columns(subject.form(), table.number())) {
        List<Cell> expected =
            column.cells().stream()
                .filter(cell -> present.stream().anyMatch(row -> row.cells().contains(cell)))
                .toList();
        if (!expected.isEmpty() && expected.size() > 1 && isMissing(subject, expected)) {
          told.addAll(expected);
          findings
              .at("T" + table.number() + ".*." + column.key())
              .severity(Structure.severity(subject))
              .place(first(subject, table).map(PrintedTable::place).orElse(null))
              .says(
                  Structure.zh(table.number()) + "缺少“" + column.label() + "”一列",
                  "table " + table.number() + " lacks column “" + column.label() + "”");
        }
      }
      present.forEach(row -> shortRow(subject, findings, row, told));
      added(
          subject,
          findings,
          table,
          first(subject, table).map(PrintedTable::columns).orElse(List.of()),
          "列",
          "column");
    }
  }

  private static void shortRow(Subject subject, Findings findings, CellLine row, List<Cell> told) {
    List<Cell> missing =
        row.cells().stream()
            .filter(
                cell ->
                    subject.printed().cell(cell).status() == CellStatus.MISSING
                        && !told.contains(cell))
            .toList();
    if (missing.isEmpty()) {
      return;
    }
    String labels =
        missing.stream().map(cell -> cell.column().label()).collect(Collectors.joining("”“"));
    int there = row.cells().size() - missing.size();
    Cell last =
        row.cells().stream()
            .filter(cell -> subject.place(cell) != null)
            .reduce((one, next) -> next)
            .orElse(missing.get(0));
    findings
        .at(missing.get(0).address())
        .cells(missing)
        .severity(Structure.severity(subject))
        .place(subject.place(last))
        .says(
            Structure.zh(row.table())
                + "“"
                + row.label()
                + "”一行只有"
                + there
                + "个单元格，应有"
                + row.cells().size()
                + "个，缺“"
                + labels
                + "”",
            "table "
                + row.table()
                + ", row “"
                + row.label()
                + "” has "
                + there
                + " cells instead of "
                + row.cells().size()
                + "; “"
                + labels
                + "” is missing");
  }

  private static void added(
      Subject subject,
      Findings findings,
      Table table,
      List<PrintedLabel> labels,
      String zh,
      String en) {
    for (PrintedLabel label : labels) {
      if (label.key() == null && !Folded.text(label.text()).isEmpty()) {
        findings
            .at("T" + table.number())
            .severity(Structure.severity(subject))
            .place(label.place())
            .excerpt(label.text())
            .says(
                Structure.zh(table.number()) + "多出格式没有的一" + zh + "：“" + label.text().strip() + "”",
                "table "
                    + table.number()
                    + " has a "
                    + en
                    + " the form does not have: “"
                    + label.text().strip()
                    + "”");
      }
    }
  }

  private static void labels(Subject subject, Findings findings) {
    for (PrintedTable table : subject.printed().tables()) {
      String prefix = "T" + table.number() + ".";
      table.rows().forEach(label -> label(findings, table, label, prefix + label.key()));
      table.columns().forEach(label -> label(findings, table, label, prefix + "*." + label.key()));
      table.groups().forEach(label -> label(findings, table, label, "T" + table.number()));
    }
  }

  private static void label(
      Findings findings, PrintedTable table, PrintedLabel label, String address) {
    String official = label.official();
    if (official == null || Table2Rules.isOldLabel(table, label)) {
      return;
    }
    if (!Folded.label(label.text()).equals(Folded.label(official))) {
      findings
          .at(address)
          .place(label.place())
          .excerpt(label.text())
          .says(
              Structure.zh(table.number())
                  + "的标题“"
                  + label.text().strip()
                  + "”与格式“"
                  + official
                  + "”不一致",
              "table "
                  + table.number()
                  + ": the label “"
                  + label.text().strip()
                  + "” differs from the form's “"
                  + official
                  + "”");
    }
  }

  private static void balanceNote(Subject subject, Findings findings) {
    Table table = subject.form().requests();
    Block block = table.blocks().get(0);
    String official = block.corner();
    Optional<PrintedTable> printed = first(subject, table);
    if (official == null || printed.isEmpty()) {
      return;
    }
    String corner = printed.get().corner();
    if (corner == null || !Folded.text(corner).contains(Folded.text(official))) {
      findings
          .at("T3")
          .place(printed.get().place())
          .excerpt(corner)
          .says(
              "表三左上角没有格式中的说明“" + official + "”",
              "the corner of table 3 lacks the form's note “" + official + "”");
    }
  }

  private static void groupValues(Subject subject, Findings findings) {
    for (PrintedTable table : subject.printed().tables()) {
      for (PrintedTable.GroupValues values : table.groupValues()) {
        List<String> filled =
            values.raw().stream().map(String::strip).filter(raw -> !raw.isEmpty()).toList();
        if (filled.isEmpty()) {
          continue;
        }
        boolean sums = equalsChildren(subject, table.number(), values);
        findings
            .at("T" + table.number())
            .place(values.group().place())
            .excerpt(String.join(" ", filled))
            .says(
                Structure.zh(table.number())
                    + "分组标题“"
                    + values.group().text().strip()
                    + "”一行填了数（"
                    + String.join("、", filled)
                    + "），"
                    + (sums ? "与其下各行之和一致，但" : "且不等于其下各行之和；")
                    + "该行不应填数",
                "table "
                    + table.number()
                    + ": the row of group “"
                    + values.group().text().strip()
                    + "” carries values ("
                    + String.join(", ", filled)
                    + "), "
                    + (sums ? "equal to" : "not")
                    + " the sums of its rows; it must carry none");
      }
    }
  }

  private static boolean equalsChildren(
      Subject subject, int table, PrintedTable.GroupValues values) {
    String official = values.group().official();
    List<CellLine> children =
        CellLine.rows(subject.form(), table).stream()
            .filter(row -> official != null && row.cells().get(0).row().labels().contains(official))
            .toList();
    if (children.isEmpty() || children.get(0).cells().size() != values.raw().size()) {
      return false;
    }
    for (int column = 0; column < values.raw().size(); column++) {
      BigDecimal sum = BigDecimal.ZERO;
      for (CellLine child : children) {
        BigDecimal value = subject.value(child.cells().get(column));
        sum = value == null ? sum : sum.add(value);
      }
      if (!CellText.of(values.raw().get(column)).isNumber(sum)) {
        return false;
      }
    }
    return true;
  }
}
