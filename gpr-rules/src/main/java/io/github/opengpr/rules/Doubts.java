package io.github.opengpr.rules;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.printed.CellStatus;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sums over cells that were not read for sure. The value of such a cell is the reader's best guess.
 * If a sum holds with it, fine: the cell itself is reported by another rule. If it fails only
 * because of the guess, the agency may well have filed it right, and saying it did not would be a
 * false alarm.
 */
final class Doubts {

  /** So many combinations of readings are tried; with more nothing can be said for sure. */
  private static final int COMBINATIONS = 4096;

  private Doubts() {}

  /** Whether the sums hold with some reading of their unsure cells; never without one. */
  static boolean canHold(Sums sums, Subject subject) {
    if (!subject.hasPrinted()) {
      return false;
    }
    List<Cell> unsure =
        sums.cells().stream()
            .filter(cell -> subject.printed().cell(cell).status() == CellStatus.UNSURE)
            .toList();
    if (unsure.isEmpty()) {
      return false;
    }
    long combinations = 1;
    List<List<BigDecimal>> readings = new ArrayList<>();
    for (Cell cell : unsure) {
      List<BigDecimal> values = subject.printed().cell(cell).readings();
      readings.add(values);
      combinations *= Math.max(1, values.size());
      if (combinations > COMBINATIONS) {
        return true;
      }
    }
    return anyHolds(sums, subject, unsure, readings, 0, new HashMap<>());
  }

  private static boolean anyHolds(
      Sums sums,
      Subject subject,
      List<Cell> unsure,
      List<List<BigDecimal>> readings,
      int next,
      Map<Cell, BigDecimal> chosen) {
    if (next == unsure.size()) {
      return Sides.hold(sums, cell -> value(cell, chosen, subject));
    }
    for (BigDecimal reading : readings.get(next)) {
      chosen.put(unsure.get(next), reading);
      if (anyHolds(sums, subject, unsure, readings, next + 1, chosen)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable BigDecimal value(
      Cell cell, Map<Cell, BigDecimal> chosen, Subject subject) {
    BigDecimal value = chosen.get(cell);
    return value == null ? subject.figures().get(cell) : value;
  }
}
