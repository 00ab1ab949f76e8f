package io.github.opengpr.rules;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.printed.CellDoubt;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.PrintedCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values that were not read for sure: the reader's best guess. A sum that holds with it is fine,
 * for the cell itself is reported by another rule. A sum that fails only because of the guess may
 * well have been filed right, and saying it was not would be a false alarm.
 *
 * <p>Where one of several readings must be meant (8 above 8: 8 or 88), all are tried. Otherwise
 * anything could stand there, such as the number of another cell, and nothing is claimed.
 */
final class UnsureCells {

  /** So many combinations of readings are tried; with more nothing can be said for sure. */
  private static final int COMBINATIONS = 4096;

  private UnsureCells() {}

  /** Whether the value of a cell was not read for sure. */
  static boolean isUnsure(Cell cell, Subject subject) {
    return subject.hasPrinted() && subject.printed().cell(cell).status() == CellStatus.UNSURE;
  }

  /** Whether the sums may hold with another reading of their unsure cells; never without one. */
  static boolean canHold(SumRelation sums, Subject subject) {
    if (!subject.hasPrinted()) {
      return false;
    }
    List<Cell> unsure = sums.cells().stream().filter(cell -> isUnsure(cell, subject)).toList();
    if (unsure.isEmpty()) {
      return false;
    }
    long combinations = 1;
    List<List<BigDecimal>> readings = new ArrayList<>();
    for (Cell cell : unsure) {
      PrintedCell printed = subject.printed().cell(cell);
      List<BigDecimal> values = printed.readings();
      if (isOpen(printed)) {
        return true;
      }
      readings.add(values);
      combinations *= Math.max(1, values.size());
      if (combinations > COMBINATIONS) {
        return true;
      }
    }
    return anyHolds(sums, subject, unsure, readings, 0, new HashMap<>());
  }

  private static boolean isOpen(PrintedCell printed) {
    CellDoubt doubt = printed.doubt();
    return doubt == null || !doubt.isAmongReadings() || printed.readings().size() < 2;
  }

  private static boolean anyHolds(
      SumRelation sums,
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
