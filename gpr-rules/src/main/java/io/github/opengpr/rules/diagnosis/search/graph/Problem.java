package io.github.opengpr.rules.diagnosis.search.graph;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one table on its graph: what may change, what is unknown, and how far each sum is
 * off.
 *
 * <p>Cells that are neither free nor changeable keep their value. Not changed once built.
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves the search
public record Problem(
    FlowGraph graph, long[] values, BitSet free, BitSet closed, long[] imbalances) {

  /**
   * The problem of a table.
   *
   * @param values what the cells hold; 0 for free cells
   * @param free cells of unknown value
   * @param closed cells that must keep their value
   * @return null if the sums could leave the range of a long
   */
  public static @Nullable Problem of(FlowGraph graph, long[] values, BitSet free, BitSet closed) {
    long[] imbalances = new long[graph.nodes];
    return graph.imbalances(values, imbalances)
        ? new Problem(graph, values, free, closed, imbalances)
        : null;
  }

  /** This problem with some free cells held at 0. */
  public Problem withZero(BitSet cells) {
    BitSet fewer = (BitSet) free.clone();
    fewer.andNot(cells);
    BitSet more = (BitSet) closed.clone();
    more.or(cells);
    return new Problem(graph, values, fewer, more, imbalances);
  }

  /** This problem with these cells set to these values for good. */
  public Problem withValues(int[] cells, long[] to) {
    long[] changed = values.clone();
    long[] moved = imbalances.clone();
    BitSet more = (BitSet) closed.clone();
    for (int i = 0; i < cells.length; i++) {
      int cell = cells[i];
      moved[graph.tail[cell]] += to[i] - changed[cell];
      moved[graph.head[cell]] -= to[i] - changed[cell];
      changed[cell] = to[i];
      more.set(cell);
    }
    return new Problem(graph, changed, free, more, moved);
  }

  /** This problem with these cells unknown. */
  public Problem withFree(int[] cells) {
    int[] open =
        Arrays.stream(cells).filter(cell -> graph.tail[cell] >= 0 && !closed.get(cell)).toArray();
    Problem zeroed = withValues(open, new long[open.length]);
    BitSet more = (BitSet) free.clone();
    BitSet rest = (BitSet) closed.clone();
    for (int cell : open) {
      more.set(cell);
      rest.clear(cell);
    }
    return new Problem(graph, zeroed.values, more, rest, zeroed.imbalances);
  }
}
