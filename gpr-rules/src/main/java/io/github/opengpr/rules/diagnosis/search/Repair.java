package io.github.opengpr.rules.diagnosis.search;

import java.util.List;

/**
 * One complete answer: change these cells and every sum holds.
 *
 * @param changes the cells that were filed otherwise, by cell
 * @param computed the blank cells whose value follows from the sums once the changes are made, by
 *     cell
 * @param steps the changes as slips of the hand
 * @param cost how far-fetched the slips are; only good for comparing repairs of one table
 * @param movesAmount whether an amount moves within a row or column whose own sum says nothing, so
 *     that another row or column could do as well
 */
public record Repair(
    List<Change> changes, List<Change> computed, List<Step> steps, int cost, boolean movesAmount) {
  /** Copies the lists. */
  public Repair {
    changes = List.copyOf(changes);
    computed = List.copyOf(computed);
    steps = List.copyOf(steps);
  }
}
