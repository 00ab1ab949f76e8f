package io.github.opengpr.rules.catalogue.structure;

import static io.github.opengpr.rules.Need.PRINTED;
import static io.github.opengpr.rules.Severity.ERROR;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageTemplate;
import io.github.opengpr.model.chinese.Fold;
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
import io.github.opengpr.rules.catalogue.basis.Sources;
import io.github.opengpr.rules.catalogue.basis.Structure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows and columns of the tables that are there. Their labels: {@link LabelRules}. */
public final class TableContentRules {

  public static final Rule ROWS =
      Rule.check("ST-ROWS", ERROR, TableContentRules::rows)
          .needs(PRINTED)
          .severityDepends("2019年度报告为警告", "warning for reports on 2019")
          .basis(Evidence.FORM, Sources.FORM)
          .summary("表格各行应当齐全，不得增减", "Every row of the form must be there, and no other")
          .build();

  public static final Rule COLUMNS =
      Rule.check("ST-COLUMNS", ERROR, TableContentRules::columns)
          .needs(PRINTED)
          .severityDepends("2019年度报告为警告", "warning for reports on 2019")
          .basis(Evidence.FORM, Sources.FORM)
          .summary(
              "表格各列应当齐全，不得增减，每行单元格不得缺少",
              "Every column of the form must be there in every row, and no other")
          .build();

  private static final Message ROW = new Message("行", "row");

  private static final Message COLUMN = new Message("列", "column");

  private TableContentRules() {}

  /** Whether the document has the table, with at least one of its cells. */
  static boolean isPrinted(Subject subject, Table table) {
    if (first(subject, table) == null) {
      return false;
    }
    for (CellLine row : CellLine.rows(subject.form(), table.number())) {
      if (!isMissing(subject, row.cells())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMissing(Subject subject, List<Cell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (!isLost(subject, cells.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the document lacks one of the cells at least. */
  private static boolean isIncomplete(Subject subject, Table table) {
    for (CellLine row : CellLine.rows(subject.form(), table.number())) {
      for (int i = 0; i < row.cells().size(); i++) {
        if (isLost(subject, row.cells().get(i))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the label of a row is printed, with or without cells. */
  private static boolean isNamed(Subject subject, CellLine row) {
    return subject.printed().tables().stream()
        .filter(printed -> printed.number() == row.table())
        .flatMap(printed -> printed.rows().stream())
        .anyMatch(label -> row.key().equals(label.key()));
  }

  /** Whether the document has no such cell. One whose place is unsure may be blank. */
  private static boolean isLost(Subject subject, Cell cell) {
    return subject.printed().cell(cell).status() == CellStatus.MISSING;
  }

  /** The first printing of a table; null if the document does not have it. */
  static @Nullable PrintedTable first(Subject subject, Table table) {
    for (PrintedTable printed : subject.printed().tables()) {
      if (printed.number() == table.number()) {
        return printed;
      }
    }
    return null;
  }

  private static final MessageTemplate ROWS_WORDS =
      Message.template(
          "{table}缺少{count}行：“{labels&”“}”", "{table} lacks {count} row(s): “{labels&”“}”");

  // Rows and columns are judged by their cells, not by their labels: a damaged label is another
  // rule's matter.
  private static void rows(Subject subject, Findings findings) {
    for (Table table : subject.form().tables()) {
      PrintedTable printed = first(subject, table);
      if (printed == null || !isPrinted(subject, table)) {
        continue;
      }
      List<CellLine> missing = new ArrayList<>();
      for (CellLine row : CellLine.rows(subject.form(), table.number())) {
        if (isMissing(subject, row.cells()) && !isNamed(subject, row)) {
          missing.add(row);
        }
      }
      if (!missing.isEmpty()) {
        List<String> labels = missing.stream().map(CellLine::label).toList();
        findings
            .at(
                missing.size() == 1
                    ? "T" + table.number() + "." + missing.get(0).key()
                    : "T" + table.number())
            .severity(Structure.severity(subject))
            .place(printed.place())
            .with("table", Structure.table(table.number()))
            .with("count", missing.size())
            .labels("labels", labels)
            .says(ROWS_WORDS)
            .add();
      }
      added(subject, findings, printed, printed.rows(), ROW);
    }
  }

  private static void columns(Subject subject, Findings findings) {
    for (Table table : subject.form().tables()) {
      PrintedTable printed = first(subject, table);
      if (printed == null || !isPrinted(subject, table)) {
        continue;
      }
      if (isIncomplete(subject, table)) {
        lacking(subject, findings, table, printed);
      }
      added(subject, findings, printed, printed.columns(), COLUMN);
    }
  }

  private static final MessageTemplate LACKING_WORDS =
      Message.template("{table}缺少“{column}”一列", "{table} lacks column “{column}”");

  private static void lacking(
      Subject subject, Findings findings, Table table, PrintedTable printed) {
    List<CellLine> present =
        CellLine.rows(subject.form(), table.number()).stream()
            .filter(row -> !isMissing(subject, row.cells()) || isNamed(subject, row))
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
            .place(printed.place())
            .with("table", Structure.table(table.number()))
            .with("column", column.label())
            .says(LACKING_WORDS)
            .add();
      }
    }
    present.forEach(row -> shortRow(subject, findings, row, told));
  }

  private static final MessageTemplate SHORT_ROW_WORDS =
      Message.template(
          "{table}“{row}”一行只有{there}个单元格，应有{due}个，缺“{labels&”“}”",
          "{table}, row “{row}” has {there} {there|cell|cells} instead of {due}; “{labels&”“}” is missing");

  private static void shortRow(Subject subject, Findings findings, CellLine row, List<Cell> told) {
    List<Cell> missing =
        row.cells().stream().filter(cell -> isLost(subject, cell) && !told.contains(cell)).toList();
    if (missing.isEmpty()) {
      return;
    }
    List<String> labels = missing.stream().map(cell -> cell.column().label()).toList();
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
        .with("table", Structure.table(row.table()))
        .with("row", row.label())
        .with("there", there)
        .with("due", row.cells().size())
        .labels("labels", labels)
        .says(SHORT_ROW_WORDS)
        .add();
  }

  private static final MessageTemplate ADDED_WORDS =
      Message.template(
          "{table}多出表式没有的一{kind}：“{label}”",
          "{table} has a {kind} the form does not have: “{label}”");

  private static void added(
      Subject subject,
      Findings findings,
      PrintedTable table,
      List<PrintedLabel> labels,
      Message kind) {
    for (PrintedLabel label : labels) {
      // A piece of an official label, cut off where a line breaks, is no row of its own.
      if (label.key() == null
          && !Fold.of(label.text()).isEmpty()
          && !LabelRules.isMadeOfLabels(table, label.text())) {
        findings
            .at("T" + table.number())
            .severity(Structure.severity(subject))
            .place(label.place())
            .excerpt(label.text())
            .with("table", Structure.table(table.number()))
            .with("kind", kind)
            .quoting("label", label.text().strip())
            .says(ADDED_WORDS)
            .add();
      }
    }
  }
}
