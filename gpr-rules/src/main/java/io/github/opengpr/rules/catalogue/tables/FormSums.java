package io.github.opengpr.rules.catalogue.tables;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.rules.Equation;
import io.github.opengpr.rules.Subject;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The sums that the form itself demands. */
public final class FormSums {

  private FormSums() {}

  /** Whether one of the sums in which the cell has a part holds. */
  public static boolean anyHolds(Subject subject, Cell cell) {
    return Stream.of(
            Table3Rules.BALANCE, Table3Rules.COLUMN_SUM, Table3Rules.ROW_SUM, Table4Rules.SUM)
        .flatMap(rule -> rule.equations(subject.form()).stream())
        .filter(equation -> equation.cells().contains(cell))
        .anyMatch(equation -> holds(subject, equation));
  }

  private static boolean holds(Subject subject, Equation equation) {
    BigDecimal off = BigDecimal.ZERO;
    for (List<Cell> side : List.of(equation.sums().left(), equation.sums().right())) {
      off = off.negate();
      for (Cell cell : side) {
        BigDecimal value = subject.value(cell);
        if (value == null) {
          return false;
        }
        off = off.add(value);
      }
    }
    return off.signum() == 0;
  }
}
