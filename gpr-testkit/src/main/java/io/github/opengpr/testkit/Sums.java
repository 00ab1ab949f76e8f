package io.github.opengpr.testkit;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.FormSum;

/** Asks the sums of the form, for the test kit, which knows no rules. */
final class Sums {

  private Sums() {}

  /** Whether a sum fails of which no cell is blank. */
  static boolean fails(Figures figures) {
    return figures.form().sums().stream().anyMatch(sum -> fails(sum, figures));
  }

  private static boolean fails(FormSum sum, Figures figures) {
    long off = 0;
    for (Cell cell : sum.cells()) {
      if (figures.isBlank(cell)) {
        return false;
      }
      off += sum.sign(cell) * figures.count(cell.index());
    }
    return off != 0;
  }
}
