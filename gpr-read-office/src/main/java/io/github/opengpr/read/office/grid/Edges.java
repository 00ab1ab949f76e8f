package io.github.opengpr.read.office.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The edges of columns or rows, found from the edges of cells that nearly agree. Immutable. */
public final class Edges {

  private final double[] positions;

  private Edges(double[] positions) {
    this.positions = positions;
  }

  /**
   * Edges that lie no farther apart than the tolerance are one.
   *
   * @param found the edges of all cells, in any order
   * @param tolerance in the same unit
   */
  public static Edges of(Collection<Double> found, double tolerance) {
    double[] sorted = found.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    List<Double> merged = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= sorted.length; i++) {
      // Measured from the first of a group, so that a chain of small steps does not swallow a
      // column.
      if (i == sorted.length || sorted[i] - sorted[begin] > tolerance) {
        merged.add(Arrays.stream(sorted, begin, i).average().orElseThrow());
        begin = i;
      }
    }
    return new Edges(merged.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** How many edges there are; columns are one fewer. */
  public int count() {
    return positions.length;
  }

  /** Where an edge lies. */
  public double position(int edge) {
    return positions[edge];
  }

  /** The edge nearest to a position. */
  public int nearest(double position) {
    int at = Arrays.binarySearch(positions, position);
    if (at >= 0) {
      return at;
    }
    int after = -at - 1;
    if (after == 0) {
      return 0;
    }
    if (after == positions.length) {
      return positions.length - 1;
    }
    return position - positions[after - 1] <= positions[after] - position ? after - 1 : after;
  }

  /**
   * The column a position lies in, counted from 0; before the first edge -1, after the last one
   * {@link #count()} - 1.
   */
  public int between(double position) {
    int at = Arrays.binarySearch(positions, position);
    return at >= 0 ? at : -at - 2;
  }
}
