package io.github.opengpr.rules.diagnosis;

import io.github.opengpr.model.Message;
import java.util.List;

/**
 * One complete answer: change these cells and every sum of the table holds. Nothing in it is null.
 * Immutable and thread-safe.
 *
 * @param changes the cells that were filed otherwise, in the order of the form
 * @param computed the blank cells whose value then follows from the sums, in the order of the form
 * @param operations the slips of the hand that would explain the changes, one or more
 * @param closes the broken sums in which the changed cells stand
 * @param explanation the changes and the slips, in words
 */
public record TableRepair(
    List<CellChange> changes,
    List<CellChange> computed,
    List<Operation> operations,
    List<BrokenSum> closes,
    Message explanation) {

  /** Keeps unmodifiable copies. */
  public TableRepair {
    changes = List.copyOf(changes);
    computed = List.copyOf(computed);
    operations = List.copyOf(operations);
    closes = List.copyOf(closes);
  }
}
