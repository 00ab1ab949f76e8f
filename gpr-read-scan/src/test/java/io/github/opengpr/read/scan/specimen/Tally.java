package io.github.opengpr.read.scan.specimen;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.model.printed.Filing;
import io.github.opengpr.model.printed.PrintedCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts how cells were read, beside what they were printed from. */
public final class Tally {

  private final Map<CellStatus, Integer> statuses = new EnumMap<>(CellStatus.class);
  private final List<String> wrong = new ArrayList<>();
  private final List<String> guesses = new ArrayList<>();
  private int cells;
  private int exact;
  private int sure;

  /** Adds a report and what was read of it; null if it was refused. */
  public void add(AnnualReport truth, @Nullable Filing read, String name) {
    for (Cell cell : truth.form().cells()) {
      cells++;
      BigDecimal value = truth.figures().get(cell);
      Cell there = read == null ? null : read.report().form().find(cell.address()).orElse(null);
      if (read == null || there == null) {
        statuses.merge(CellStatus.MISSING, 1, Integer::sum);
        continue;
      }
      PrintedCell printed = read.printed().cell(there);
      BigDecimal found = read.report().figures().get(there);
      boolean same = value == null ? found == null : found != null && value.compareTo(found) == 0;
      statuses.merge(printed.status(), 1, Integer::sum);
      boolean said = printed.status() == CellStatus.OK || printed.status() == CellStatus.BLANK;
      if (same && (said || printed.status() == CellStatus.UNSURE)) {
        exact++;
        sure += said ? 1 : 0;
      }
      String line =
          name + " " + cell.address() + " is " + value + ", read " + found + " " + printed.status();
      if (said && !same) {
        wrong.add(line);
      } else if (!same) {
        guesses.add(line + " of " + printed.readings());
      }
    }
  }

  /** How many cells there are. */
  public int cells() {
    return cells;
  }

  /** How many were read right, sure or not. */
  public int exact() {
    return exact;
  }

  /** How many were read right and said to be sure. */
  public int sure() {
    return sure;
  }

  /** Cells that were read wrong and said to be sure. */
  public List<String> wrong() {
    return wrong;
  }

  /** Cells that were not read right and not said to be. */
  public List<String> guesses() {
    return guesses;
  }

  @Override
  public String toString() {
    return String.format(
        "%d cells, exact %.2f %%, sure %.2f %%, wrong and sure %d, %s",
        cells, 100.0 * exact / cells, 100.0 * sure / cells, wrong.size(), statuses);
  }
}
