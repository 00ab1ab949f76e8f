package io.github.opengpr.rules.diagnosis.search.table;

import java.util.List;

/**
 * The sums declared over the cells of one table, numbered from 0.
 *
 * <p>Immutable and thread-safe.
 *
 * @param cells how many cells the table has
 * @param equations the sums, in the order of the form; the answers do not depend on this order
 */
public record EquationSystem(int cells, List<EditRule> equations) {

  /** Checks that every equation names cells of this table. */
  public EquationSystem {
    equations = List.copyOf(equations);
    for (EditRule equation : equations) {
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
}
