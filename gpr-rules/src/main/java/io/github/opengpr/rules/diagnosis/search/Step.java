package io.github.opengpr.rules.diagnosis.search;

import io.github.opengpr.rules.diagnosis.Operation;
import java.util.List;

/**
 * One slip that a repair undoes.
 *
 * @param operation the slip
 * @param cells the cells it touched, ascending
 * @param equations the broken sums in which these cells stand, by id
 */
public record Step(Operation operation, List<Integer> cells, List<String> equations) {
  /** Copies the lists. */
  public Step {
    cells = List.copyOf(cells);
    equations = List.copyOf(equations);
  }
}
