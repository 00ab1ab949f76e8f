package io.github.opengpr.rules.catalogue.cells;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.printed.PrintedCell;
import io.github.opengpr.rules.Subject;
import java.util.ArrayList;
import java.util.List;

/**
 * The value cells that print more than plain digits, looked for once and shared by the rules on
 * cells: most reports have none. Immutable.
 *
 * @param cells the cells, in the order of the form
 */
record CellTexts(List<Printed> cells) {

  /**
   * A cell.
   *
   * @param cell the cell
   * @param printed as the document prints it
   * @param text its text
   */
  record Printed(Cell cell, PrintedCell printed, CellText text) {}

  /** Those of a document. */
  static List<Printed> of(Subject subject) {
    return subject.derive(CellTexts.class, CellTexts::read).cells();
  }

  private static CellTexts read(Subject subject) {
    List<Printed> found = new ArrayList<>();
    for (Cell cell : subject.form().cells()) {
      PrintedCell printed = subject.printed().cell(cell);
      String raw = printed.raw();
      if (raw != null && !CellText.isPlainDigits(raw) && !raw.isBlank()) {
        found.add(new Printed(cell, printed, CellText.of(raw)));
      }
    }
    return new CellTexts(List.copyOf(found));
  }
}
