package io.github.opengpr.rules.diagnosis.search.graph;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Cells with the values that make every sum hold; nothing yet about why.
 *
 * @param cells the changed cells, ascending
 * @param to their new values
 * @param blanks the blank cells whose value then follows, ascending
 * @param fills their values
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves the search
public record Mending(int[] cells, long[] to, int[] blanks, long[] fills)
    implements Comparable<Mending> {

  public int size() {
    return cells.length;
  }

  public boolean changes(int cell) {
    return Arrays.binarySearch(cells, cell) >= 0;
  }

  /** The new value of a cell, or the given one if it stays. */
  public long valueOf(int cell, long filed) {
    int place = Arrays.binarySearch(cells, cell);
    if (place >= 0) {
      return to[place];
    }
    place = Arrays.binarySearch(blanks, cell);
    return place >= 0 ? fills[place] : filed;
  }

  /** This answer with more cells changed. */
  public Mending with(int[] moreCells, long[] moreTo) {
    int[] joined = Arrays.copyOf(cells, cells.length + moreCells.length);
    System.arraycopy(moreCells, 0, joined, cells.length, moreCells.length);
    Arrays.sort(joined);
    long[] values = new long[joined.length];
    for (int i = 0; i < joined.length; i++) {
      int place = Arrays.binarySearch(cells, joined[i]);
      values[i] = place >= 0 ? to[place] : moreTo[indexOf(moreCells, joined[i])];
    }
    return new Mending(joined, values, blanks, fills);
  }

  /**
   * This answer with blanks that were held at 0, without those that other values would do for as
   * well.
   */
  public Mending withZeroBlanks(BitSet zero, BitSet undetermined) {
    if (zero.isEmpty()) {
      return this;
    }
    BitSet every = (BitSet) zero.clone();
    for (int cell : blanks) {
      every.set(cell);
    }
    every.andNot(undetermined);
    int[] joined = every.stream().toArray();
    return new Mending(
        cells, to, joined, Arrays.stream(joined).mapToLong(cell -> valueOf(cell, 0)).toArray());
  }

  /**
   * This answer with cells that were only taken as unknown counted as changes where they differ.
   */
  public Mending asChanges(int[] taken, Problem problem) {
    BitSet changed = new BitSet();
    BitSet unknown = new BitSet();
    for (int cell : cells) {
      changed.set(cell);
    }
    for (int cell : blanks) {
      unknown.set(cell);
    }
    for (int cell : taken) {
      if (!problem.free().get(cell) && unknown.get(cell)) {
        unknown.clear(cell);
        changed.set(cell, valueOf(cell, 0) != problem.values()[cell]);
      }
    }
    int[] all = changed.stream().toArray();
    int[] rest = unknown.stream().toArray();
    return new Mending(
        all,
        Arrays.stream(all).mapToLong(cell -> valueOf(cell, 0)).toArray(),
        rest,
        Arrays.stream(rest).mapToLong(cell -> valueOf(cell, 0)).toArray());
  }

  private static int indexOf(int[] cells, int cell) {
    int place = 0;
    while (cells[place] != cell) {
      place++;
    }
    return place;
  }

  /** By cells, then by values. */
  @Override
  public int compareTo(Mending other) {
    int order = Arrays.compare(cells, other.cells);
    return order != 0 ? order : Arrays.compare(to, other.to);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Mending that
        && Arrays.equals(cells, that.cells)
        && Arrays.equals(to, that.to);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(cells) + Arrays.hashCode(to);
  }
}
