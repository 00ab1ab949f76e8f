package io.github.opengpr.rules.diagnosis.report;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.diagnosis.search.table.Entries;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * 四、结转下年度 of last year's report, which is 二、上年结转 of this year's.
 *
 * <p>It is taken as known only if both reports are of one agency and of years in a row, as far as
 * they say so, and if last year's row is complete and adds up. Of table four nothing is known.
 */
final class LastYearsCarry {

  private static final String CARRIED_IN = "carriedIn";
  private static final String CARRIED_OUT = "T3.carriedOut.";
  private static final String TOTAL = "total";

  /** By the number of the cell in this year's table. */
  private final Map<Integer, Long> known;

  private LastYearsCarry(Map<Integer, Long> known) {
    this.known = known;
  }

  static LastYearsCarry of(Subject subject, List<Cell> cells) {
    Optional<AnnualReport> previous =
        subject.context().previous().filter(before -> isLastYears(before, subject.report()));
    return new LastYearsCarry(
        previous.map(before -> known(before.figures(), cells)).orElse(Map.of()));
  }

  private static boolean isLastYears(AnnualReport before, AnnualReport now) {
    boolean sameAgency =
        before.agency() == null || now.agency() == null || before.agency().equals(now.agency());
    boolean inARow = before.year() == null || now.year() == null || before.year() == now.year() - 1;
    return sameAgency && inARow;
  }

  private static Map<Integer, Long> known(Figures before, List<Cell> cells) {
    Map<Integer, Long> known = new TreeMap<>();
    long sum = 0;
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (cell.row().key().equals(CARRIED_IN)) {
        BigDecimal value = before.get(before.form().cell(CARRIED_OUT + cell.column().key()));
        if (value == null || value.signum() < 0) {
          return Map.of();
        }
        known.put(i, value.longValueExact());
        sum += cell.column().key().equals(TOTAL) ? -value.longValueExact() : value.longValueExact();
      }
    }
    return sum == 0 ? known : Map.of();
  }

  boolean isKnown() {
    return !known.isEmpty();
  }

  boolean isKnown(int cell, long value) {
    Long carried = known.get(cell);
    return carried != null && carried == value;
  }

  /** Whether something else was filed this year. */
  boolean disagreesWith(Entries entries) {
    return known.entrySet().stream()
        .anyMatch(
            cell ->
                !entries.isBlank(cell.getKey()) && entries.value(cell.getKey()) != cell.getValue());
  }

  /** The table with these cells known. */
  Entries on(Entries entries) {
    Entries pinned = entries;
    for (Map.Entry<Integer, Long> cell : known.entrySet()) {
      pinned = pinned.withKnown(cell.getKey(), cell.getValue());
    }
    return pinned;
  }
}
