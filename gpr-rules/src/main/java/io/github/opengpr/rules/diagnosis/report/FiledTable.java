package io.github.opengpr.rules.diagnosis.report;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.printed.CellStatus;
import io.github.opengpr.rules.Subject;
import io.github.opengpr.rules.diagnosis.search.table.Entries;
import io.github.opengpr.rules.diagnosis.search.table.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What a report holds in the cells of one table, as the search takes it. */
final class FiledTable {

  /** What each further reading of a doubtful cell costs; a slip in a plain cell costs 100. */
  private static final int FURTHER_READING = 40;

  private final Entries entries;
  private final int blanks;

  private FiledTable(Entries entries, int blanks) {
    this.entries = entries;
    this.blanks = blanks;
  }

  static FiledTable of(Subject subject, List<Cell> cells) {
    Figures figures = subject.figures();
    long[] values = new long[cells.size()];
    BitSet blank = new BitSet();
    for (int i = 0; i < values.length; i++) {
      int index = cells.get(i).index();
      if (figures.isBlank(index)) {
        blank.set(i);
      } else {
        values[i] = figures.count(index);
      }
    }
    Entries entries = Entries.of(values);
    for (int i = blank.nextSetBit(0); i >= 0; i = blank.nextSetBit(i + 1)) {
      entries = entries.withBlank(i);
    }
    if (subject.hasPrinted()) {
      for (int i = 0; i < values.length; i++) {
        if (subject.printed().cell(cells.get(i)).status() == CellStatus.UNSURE) {
          List<Reading> readings = readings(subject.printed().cell(cells.get(i)).readings());
          entries = readings.isEmpty() ? entries : entries.withReadings(i, readings);
        }
      }
    }
    return new FiledTable(entries, blank.cardinality());
  }

  /** The readings that are counts, the best first. */
  private static List<Reading> readings(List<BigDecimal> values) {
    List<Reading> readings = new ArrayList<>();
    for (BigDecimal value : values) {
      BigDecimal plain = value.stripTrailingZeros();
      if (plain.scale() <= 0 && plain.precision() - plain.scale() <= 18) {
        readings.add(new Reading(plain.longValueExact(), readings.size() * FURTHER_READING));
      }
    }
    return readings;
  }

  Entries entries() {
    return entries;
  }

  /** Whether so much is blank that an answer would be made of guesses. */
  boolean isMostlyBlank() {
    return 2 * blanks > entries.size();
  }

  int blanks() {
    return blanks;
  }
}
