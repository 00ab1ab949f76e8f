package io.github.opengpr.rules.catalogue.cells;

import static io.github.opengpr.rules.Severity.ERROR;
import static io.github.opengpr.rules.Severity.WARNING;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.MessageTemplate;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Table;
import io.github.opengpr.model.printed.CellStatus;
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

/**
 * Cells that are there and hold no value. A cell the document does not have is a matter of
 * structure.
 */
public final class BlankRules {

  public static final Rule BLANK =
      Rule.check("FM-BLANK", WARNING, BlankRules::blank)
          .basis(Evidence.PRACTICE, Sources.FORM)
          .summary(
              "没有的填0，不留空白，也不用“/”“-”“无”等代替（惯例）",
              "Nothing is filled in as 0, not left blank nor marked / - 无 (practice)")
          .build();

  public static final Rule TABLE_BLANK =
      Rule.check("FM-TABLE-BLANK", ERROR, BlankRules::tableBlank)
          .basis(Evidence.LAW, Sources.ART_50)
          .summary("表格不得全部空白", "No table may be wholly blank")
          .build();

  public static final Rule TOTALS_ONLY =
      Rule.check("FM-TOTALS-ONLY", WARNING, BlankRules::totalsOnly)
          .basis(Evidence.PRACTICE, Sources.FORM)
          .summary(
              "填了“总计”的行，各明细也应填写（惯例）",
              "A row with a total should have its details filled (practice)")
          .build();

  private static final MessageTemplate MARK = Message.template("（填为“{raw}”）", " (“{raw}” instead)");

  private static final String TOTAL = "total";

  private BlankRules() {}

  /**
   * Whether the cell is there without a value; in a report without a document every cell is there.
   */
  private static boolean isBlank(Subject subject, Cell cell) {
    return subject.hasPrinted()
        ? subject.printed().cell(cell).status() == CellStatus.BLANK
        : subject.figures().isBlank(cell);
  }

  private static boolean isWhollyBlank(Subject subject, Table table) {
    boolean blank = false;
    for (CellLine row : CellLine.rows(subject.form(), table.number())) {
      for (int i = 0; i < row.cells().size(); i++) {
        Cell cell = row.cells().get(i);
        if (!subject.figures().isBlank(cell) || isUnread(subject, cell)) {
          return false;
        }
        blank |= isBlank(subject, cell);
      }
    }
    return blank;
  }

  private static boolean isUnread(Subject subject, Cell cell) {
    return subject.hasPrinted() && subject.printed().cell(cell).status() == CellStatus.UNREADABLE;
  }

  private static boolean hasTotalOnly(Subject subject, CellLine row) {
    return row.table() != 2
        && !subject.figures().isBlank(row.at(TOTAL))
        && isBlankBeside(subject, row, row.at(TOTAL));
  }

  private static boolean isBlankBeside(Subject subject, CellLine row, Cell total) {
    for (Cell cell : row.cells()) {
      if (cell.index() != total.index() && !isBlank(subject, cell)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasBlank(Subject subject, CellLine row) {
    for (int i = 0; i < row.cells().size(); i++) {
      if (isBlank(subject, row.cells().get(i))) {
        return true;
      }
    }
    return false;
  }

  private static List<Cell> blanks(Subject subject, CellLine row) {
    List<Cell> blanks = new ArrayList<>();
    for (Cell cell : row.cells()) {
      if (isBlank(subject, cell)) {
        blanks.add(cell);
      }
    }
    return blanks;
  }

  private static final MessageTemplate BLANK_WORDS =
      Message.template(
          "{table}“{row}”一行未填数：{columns}{mark}",
          "{table}, row “{row}”: no number in {columns}{mark}");

  // One finding for each row: a clerk who left a row blank wants to hear of it once.
  private static void blank(Subject subject, Findings findings) {
    for (Table table : subject.form().tables()) {
      if (isWhollyBlank(subject, table)) {
        continue;
      }
      for (CellLine row : CellLine.rows(subject.form(), table.number())) {
        if (!hasBlank(subject, row) || hasTotalOnly(subject, row)) {
          continue;
        }
        List<Cell> blanks = blanks(subject, row);
        Cell first = blanks.get(0);
        List<String> columns = blanks.stream().map(cell -> cell.column().label()).toList();
        String raw = mark(subject, first);
        findings
            .at(blanks.size() == 1 ? first.address() : "T" + table.number() + "." + row.key())
            .place(subject.place(first))
            .cells(blanks)
            .with("table", Structure.table(table.number()))
            .with("row", row.label())
            .labels("columns", columns)
            .with("mark", raw == null ? Message.NONE : MARK.fill().quoting("raw", raw).build())
            .says(BLANK_WORDS)
            .add();
      }
    }
  }

  /** What was filled in instead of a number; null for nothing. */
  private static @Nullable String mark(Subject subject, Cell cell) {
    String raw = subject.hasPrinted() ? subject.printed().cell(cell).raw() : null;
    return raw == null || raw.isBlank() ? null : raw.strip();
  }

  private static final MessageTemplate TABLE_BLANK_WORDS =
      Message.template("{table}全部空白", "{table} is wholly blank");

  private static void tableBlank(Subject subject, Findings findings) {
    for (Table table : subject.form().tables()) {
      if (isWhollyBlank(subject, table)) {
        findings
            .at("T" + table.number())
            .place(subject.place(table.cells().get(0)))
            .with("table", Structure.table(table.number()))
            .says(TABLE_BLANK_WORDS)
            .add();
      }
    }
  }

  private static final MessageTemplate TOTALS_ONLY_WORDS =
      Message.template(
          "{table}“{row}”只填了“总计”，明细全部空白",
          "{table}, “{row}”: only 总计 is filled, all details are blank");

  private static void totalsOnly(Subject subject, Findings findings) {
    for (int table = 3; table <= 4; table++) {
      if (isWhollyBlank(subject, subject.form().table(table))) {
        continue;
      }
      for (CellLine row : CellLine.rows(subject.form(), table)) {
        if (hasBlank(subject, row) && hasTotalOnly(subject, row)) {
          findings
              .at(row.at(TOTAL))
              .cells(row.except(TOTAL))
              .with("table", Structure.table(table))
              .with("row", row.label())
              .says(TOTALS_ONLY_WORDS)
              .add();
        }
      }
    }
  }
}
