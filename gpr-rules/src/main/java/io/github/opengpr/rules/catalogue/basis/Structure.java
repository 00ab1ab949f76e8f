package io.github.opengpr.rules.catalogue.basis;

import io.github.opengpr.model.Message;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.Findings;
import io.github.opengpr.rules.Severity;
import io.github.opengpr.rules.Subject;
import java.util.List;

/** What the rules on structure and on cells share. */
public final class Structure {

  private static final int TRIAL_YEAR = 2019;

  private Structure() {}

  /**
   * An error, but a warning for reports on 2019, when the trial form was only encouraged. Where the
   * year is unknown the form speaks for it.
   */
  public static Severity severity(Subject subject) {
    Integer year = subject.report().year();
    boolean trial = year == null ? subject.form() == Form.FORM_2019 : year <= TRIAL_YEAR;
    return trial ? Severity.WARNING : Severity.ERROR;
  }

  private static final Message[] TABLES = {
    new Message("表二", "table 2"), new Message("表三", "table 3"), new Message("表四", "table 4")
  };

  /** The table's name. */
  public static Message table(int table) {
    return TABLES[table - 2];
  }

  /** Begins a finding about a cell: its words may name {@code table} and {@code cell}. */
  public static Findings.Draft at(Findings findings, Cell cell) {
    return findings.at(cell).with("table", table(cell.table())).with("cell", cell);
  }

  /** Begins a finding about cells of a table, one or more: its words may name {@code table}. */
  public static Findings.Draft at(Findings findings, Subject subject, List<Cell> cells) {
    Cell first = cells.get(0);
    return findings
        .at(cells.size() == 1 ? first.address() : "T" + first.table())
        .place(subject.place(first))
        .cells(cells)
        .with("table", table(first.table()));
  }
}
