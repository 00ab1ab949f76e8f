package io.github.opengpr.rules.diagnosis.search.table;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the cells of one table hold, as filed: a number or nothing, other readings, and what is
 * known from elsewhere.
 *
 * <p>A blank is an unknown, never 0. A known cell (last year's 结转下年度 for this year's 上年结转) is taken
 * to be right; if another number was filed, that is reported as a change. Immutable and
 * thread-safe.
 */
public final class Entries {
  private final long[] values;
  private final BitSet blank;
  private final Map<Integer, List<Reading>> readings;
  private final Map<Integer, Long> known;

  private Entries(
      long[] values, BitSet blank, Map<Integer, List<Reading>> readings, Map<Integer, Long> known) {
    this.values = values;
    this.blank = blank;
    this.readings = readings;
    this.known = known;
  }

  /** A table without blanks, cell by cell. */
  public static Entries of(long... values) {
    return new Entries(values.clone(), new BitSet(), Map.of(), Map.of());
  }

  /** This table with a cell that holds nothing. */
  public Entries withBlank(int cell) {
    checkCell(cell);
    long[] changed = values.clone();
    changed[cell] = 0;
    BitSet blanks = (BitSet) blank.clone();
    blanks.set(cell);
    return new Entries(changed, blanks, readings, known);
  }

  /** This table with other readings of a cell. */
  public Entries withReadings(int cell, List<Reading> others) {
    checkCell(cell);
    Map<Integer, List<Reading>> more = new TreeMap<>(readings);
    more.put(cell, List.copyOf(others));
    return new Entries(values, blank, more, known);
  }

  /** This table with a cell whose right value is known from elsewhere. */
  public Entries withKnown(int cell, long value) {
    checkCell(cell);
    if (value < 0) {
      throw new IllegalArgumentException("cell " + cell + ": a count cannot be " + value);
    }
    Map<Integer, Long> more = new TreeMap<>(known);
    more.put(cell, value);
    return new Entries(values, blank, readings, more);
  }

  private void checkCell(int cell) {
    if (cell < 0 || cell >= values.length) {
      throw new IllegalArgumentException(
          "no cell " + cell + " in a table of " + values.length + " cells");
    }
  }

  /** Number of cells. */
  public int size() {
    return values.length;
  }

  /** What was filed; 0 for a blank, which is not a value: ask {@link #isBlank} first. */
  public long value(int cell) {
    return values[cell];
  }

  /** Whether the cell holds nothing. */
  public boolean isBlank(int cell) {
    return blank.get(cell);
  }

  /** Whether every cell holds a number and nothing is known from elsewhere. */
  public boolean isPlain() {
    return blank.isEmpty() && known.isEmpty();
  }

  public List<Reading> readings(int cell) {
    return readings.isEmpty() ? List.of() : readings.getOrDefault(cell, List.of());
  }

  public Map<Integer, Long> known() {
    return known;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < values.length; i++) {
      text.append(i == 0 ? "" : " ").append(isBlank(i) ? "_" : Long.toString(values[i]));
    }
    return text.toString();
  }
}
