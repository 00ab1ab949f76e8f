package io.github.opengpr.rules.diagnosis.search.smallest;

import io.github.opengpr.rules.diagnosis.search.graph.FlowGraph;
import io.github.opengpr.rules.diagnosis.search.graph.Mending;
import io.github.opengpr.rules.diagnosis.search.graph.Problem;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The cells of unknown value: they cost nothing, so their ends are one supernode from the start,
 * and in the end they must come out at 0 or more.
 *
 * <p>A free cell on a cycle of free cells is not determined by the sums; then it is only checked
 * that some values do. Not thread-safe; lives for one search.
 */
final class FreeCells {
  private final Problem problem;
  private final FlowGraph graph;
  private final Peeling peeling;
  private final BitSet negative = new BitSet();

  /** A forest of free cells, then those that close cycles. */
  private final int[] cells;

  private final int forest;
  private final BitSet undetermined = new BitSet();
  private final int[] all;
  private final long[] gains;
  private final long[] shifted;

  FreeCells(Problem problem, Supernodes supernodes) {
    this.problem = problem;
    this.graph = problem.graph();
    this.peeling = new Peeling(graph);
    int[] tree = new int[graph.cells];
    int[] loops = new int[graph.cells];
    int trees = 0;
    int closing = 0;
    for (int cell = problem.free().nextSetBit(0);
        cell >= 0;
        cell = problem.free().nextSetBit(cell + 1)) {
      if (graph.tail[cell] < 0) {
        continue;
      }
      int u = supernodes.of(graph.tail[cell]);
      int w = supernodes.of(graph.head[cell]);
      if (u == w) {
        loops[closing++] = cell;
      } else {
        supernodes.join(u, w);
        tree[trees++] = cell;
      }
    }
    this.forest = trees;
    this.cells = Arrays.copyOf(tree, trees + closing);
    System.arraycopy(loops, 0, cells, trees, closing);
    this.all = new int[graph.nodes + graph.cells];
    this.gains = new long[graph.nodes + graph.cells];
    this.shifted = new long[graph.nodes];
    if (closing > 0) {
      findUndetermined();
    }
  }

  boolean any() {
    return cells.length > 0;
  }

  /** The work of setting up, in steps of the search. */
  int stepsToPrepare() {
    return 20 + (cells.length > forest ? cells.length * cells.length / 12 : 0);
  }

  /** The work of one answer, in steps of the search. */
  int stepsToSolve() {
    return 1 + forest / 4 + (cells.length > forest ? 2 * cells.length : 0);
  }

  BitSet undetermined() {
    return undetermined;
  }

  BitSet negative() {
    return negative;
  }

  /**
   * The answer in which these cells change, some of them to 0; null if it needs a negative value or
   * an idle change.
   */
  @Nullable Mending solve(int[] chosen, boolean[] zeroed, int used) {
    int count = 0;
    long[] imbalances = problem.imbalances();
    boolean anyZero = false;
    for (int i = 0; i < used; i++) {
      if (!zeroed[i]) {
        all[count++] = chosen[i];
      } else {
        if (!anyZero) {
          System.arraycopy(imbalances, 0, shifted, 0, shifted.length);
          anyZero = true;
        }
        long value = problem.values()[chosen[i]];
        shifted[graph.tail[chosen[i]]] -= value;
        shifted[graph.head[chosen[i]]] += value;
      }
    }
    int open = count;
    System.arraycopy(cells, 0, all, count, forest);
    count += forest;
    peeling.solve(anyZero ? shifted : imbalances, all, count, gains);
    for (int i = 0; i < open; i++) {
      if (gains[i] == 0 || problem.values()[all[i]] + gains[i] < 0) {
        return null;
      }
    }
    return freeCellsHold(open) ? mending(chosen, zeroed, used, open) : null;
  }

  private boolean freeCellsHold(int open) {
    boolean hold = true;
    for (int i = 0; i < forest; i++) {
      if (gains[open + i] < 0) {
        hold = false;
      }
    }
    if (hold) {
      return true;
    }
    if (forest < cells.length) {
      long[] flow = Arrays.copyOf(Arrays.copyOfRange(gains, open, open + forest), cells.length);
      // What then is below 0 lies on a cycle, and its value is not told.
      if (new FreeFlow(graph, cells, flow).raiseAll()) {
        return true;
      }
    }
    for (int i = 0; i < forest; i++) {
      if (gains[open + i] < 0) {
        negative.set(cells[i]);
      }
    }
    return false;
  }

  private Mending mending(int[] chosen, boolean[] zeroed, int used, int open) {
    int[] changed = Arrays.copyOf(chosen, used);
    Arrays.sort(changed);
    long[] to = new long[used];
    int next = 0;
    for (int i = 0; i < used; i++) {
      int cell = chosen[i];
      to[Arrays.binarySearch(changed, cell)] =
          zeroed[i] ? 0 : problem.values()[cell] + gains[next++];
    }
    int[] blanks =
        Arrays.stream(cells, 0, forest).filter(cell -> !undetermined.get(cell)).sorted().toArray();
    long[] fills = new long[blanks.length];
    for (int i = 0; i < forest; i++) {
      int place = Arrays.binarySearch(blanks, cells[i]);
      if (place >= 0) {
        fills[place] = gains[open + i];
      }
    }
    return new Mending(changed, to, blanks, fills);
  }

  /** Free cells whose ends stay joined without them. */
  private void findUndetermined() {
    int[] group = new int[graph.nodes];
    for (int cell : cells) {
      Arrays.setAll(group, node -> node);
      for (int other : cells) {
        int from = group[graph.tail[other]];
        int to = group[graph.head[other]];
        if (other != cell && from != to) {
          for (int node = 0; node < group.length; node++) {
            group[node] = group[node] == from ? to : group[node];
          }
        }
      }
      if (group[graph.tail[cell]] == group[graph.head[cell]]) {
        undetermined.set(cell);
      }
    }
  }
}
