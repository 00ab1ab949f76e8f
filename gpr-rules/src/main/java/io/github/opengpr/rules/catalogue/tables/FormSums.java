package io.github.opengpr.rules.catalogue.tables;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.FormSum;
import io.github.opengpr.rules.Subject;
import java.math.BigDecimal;

/** The sums that the form itself demands. */
public final class FormSums {

  private FormSums() {}

  /** Whether one of the sums in which the cell has a part holds. */
  public static boolean anyHolds(Subject subject, Cell cell) {
    return subject.form().sums().stream()
        .filter(sum -> sum.sign(cell) != 0)
        .anyMatch(sum -> holds(subject, sum));
  }

  private static boolean holds(Subject subject, FormSum sum) {
    BigDecimal off = BigDecimal.ZERO;
    for (Cell cell : sum.cells()) {
      BigDecimal value = subject.value(cell);
      if (value == null) {
        return false;
      }
      off = sum.sign(cell) > 0 ? off.add(value) : off.subtract(value);
    }
    return off.signum() == 0;
  }
}
