package io.github.opengpr.rules.diagnosis;

import java.util.ArrayList;
import java.util.List;

/**
 * The sums declared over the cells of one table, numbered from 0.
 *
 * <p>Immutable and thread-safe.
 *
 * @param cells how many cells the table has
 * @param equations the sums, in the order of the form; the answers do not depend on this order
 */
public record EquationSystem(int cells, List<Equation> equations) {

  /** Checks that every equation names cells of this table. */
  public EquationSystem {
    equations = List.copyOf(equations);
    for (Equation equation : equations) {
      for (int i = 0; i < equation.size(); i++) {
        if (equation.cell(i) < 0 || equation.cell(i) >= cells) {
          throw new IllegalArgumentException(
              equation.id()
                  + ": no cell "
                  + equation.cell(i)
                  + " in a table of "
                  + cells
                  + " cells");
        }
      }
    }
  }

  /**
   * The sums of table three: every row adds up to its total, every column of outcomes to the row
   * handled, and in every column received + carried in = handled + carried out. They are named
   * {@code ROW:r}, {@code COLUMN:c}, {@code BALANCE:c}.
   */
  public static EquationSystem of(Layout layout) {
    List<Equation> equations = new ArrayList<>();
    for (int row = 0; row < layout.rows(); row++) {
      int[] cells = new int[layout.columns()];
      int[] coefficients = new int[layout.columns()];
      for (int column = 0; column < layout.columns(); column++) {
        cells[column] = layout.cell(row, column);
        coefficients[column] = column == layout.total() ? -1 : 1;
      }
      equations.add(Equation.of("ROW:" + row, cells, coefficients));
    }
    for (int column = 0; column < layout.columns(); column++) {
      int[] cells = new int[layout.outcomes() + 1];
      int[] coefficients = new int[layout.outcomes() + 1];
      int place = 0;
      for (int row = 0; row < layout.rows(); row++) {
        if (layout.isOutcome(row) || row == layout.handled()) {
          cells[place] = layout.cell(row, column);
          coefficients[place++] = row == layout.handled() ? -1 : 1;
        }
      }
      equations.add(Equation.of("COLUMN:" + column, cells, coefficients));
      equations.add(
          Equation.of(
              "BALANCE:" + column,
              new int[] {
                layout.cell(layout.received(), column),
                layout.cell(layout.carriedIn(), column),
                layout.cell(layout.handled(), column),
                layout.cell(layout.carriedOut(), column)
              },
              new int[] {1, 1, -1, -1}));
    }
    return new EquationSystem(layout.cells(), equations);
  }
}
