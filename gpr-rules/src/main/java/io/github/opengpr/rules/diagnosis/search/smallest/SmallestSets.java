package io.github.opengpr.rules.diagnosis.search.smallest;

import io.github.opengpr.rules.diagnosis.search.graph.FlowGraph;
import io.github.opengpr.rules.diagnosis.search.graph.Mending;
import io.github.opengpr.rules.diagnosis.search.graph.Problem;
import io.github.opengpr.rules.diagnosis.search.slip.Slips;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * All smallest sets of cells whose change makes every sum hold with no negative value: exact,
 * within a budget of steps.
 *
 * <p>At a violated node some cell must change. Each is tried in turn: changed by an amount left
 * open, which makes one node of its two ends, or set to 0; afterwards it is forbidden, so that each
 * set is met once. Setting to 0 is needed only for sets that hold a cycle: at a corner of what such
 * a set allows, some cell of every cycle is 0 and the others form a forest (without a cycle nothing
 * else bounds it). A cycle has at least four cells, fewer when some are free.
 *
 * <p>Not thread-safe; lives for one search.
 */
public final class SmallestSets {
  /** More answers than this are cut off, and the search is not exhaustive. */
  static final int MOST_FOUND = 500;

  public static final int SHORTEST_CYCLE = 4;

  private final Problem problem;
  private final FlowGraph graph;
  private final int words;
  private final Budget budget;
  private final Supernodes supernodes;
  private final FreeCells freeCells;
  private final long[] forbidden;
  private final long[] saved;
  private final int[] negative;
  private final int[] chosen;
  private final boolean[] zeroed;
  private int used;
  private int target;
  private boolean zeroing;
  private boolean cut;
  private final Set<Mending> found = new LinkedHashSet<>();
  private int level;
  private int relaxed = Integer.MAX_VALUE;
  private boolean exhaustive;

  public SmallestSets(Problem problem, Budget budget) {
    this.problem = problem;
    this.graph = problem.graph();
    this.words = graph.words;
    this.budget = budget;
    this.supernodes = new Supernodes(graph, problem.imbalances());
    this.forbidden = new long[words];
    this.freeCells = new FreeCells(problem, supernodes);
    budget.spend(freeCells.stepsToPrepare());
    int deepest = graph.nodes + graph.cells;
    this.saved = new long[deepest * words];
    this.chosen = new int[deepest];
    this.zeroed = new boolean[deepest];
    int[] below = new int[graph.cells];
    int count = 0;
    for (int cell = 0; cell < graph.cells; cell++) {
      if (graph.tail[cell] < 0 || problem.free().get(cell) || problem.closed().get(cell)) {
        forbidden[cell / 64] |= 1L << cell;
      } else if (problem.values()[cell] < 0) {
        below[count++] = cell;
      }
    }
    this.negative = Arrays.copyOf(below, count);
  }

  /**
   * Searches sets of growing size up to {@code most} cells, and stops at the first size that has
   * any.
   */
  public SmallestSets upTo(int most) {
    level = Math.max(negative.length, supernodes.atLeast());
    for (; level <= most; level++) {
      exhaustive = searchLevel(false);
      if (exhaustive
          && (level >= SHORTEST_CYCLE || freeCells.any() || negative.length > 0)
          && level > 0) {
        exhaustive = searchLevel(true);
      }
      if (!freeCells.negative().isEmpty()) {
        relaxed = Math.min(relaxed, level);
      }
      if (!exhaustive || !found.isEmpty()) {
        return this;
      }
    }
    exhaustive = true;
    return this;
  }

  private boolean searchLevel(boolean withZero) {
    target = level;
    zeroing = withZero;
    search(level, 0);
    return !cut;
  }

  /** The answers, each of {@link #level} cells. */
  public List<Mending> found() {
    return new ArrayList<>(found);
  }

  /** No set of fewer cells exists. */
  public int level() {
    return level;
  }

  /** Whether all answers of this size were found, or there is none up to the size asked for. */
  public boolean exhaustive() {
    return exhaustive;
  }

  /** No set of fewer cells exists, even if free cells could be negative. */
  public int relaxedLevel() {
    return Math.min(relaxed, level);
  }

  /** Free cells that no values are determined for. */
  public BitSet undetermined() {
    return freeCells.undetermined();
  }

  /** Free cells that came out negative in an otherwise good answer. */
  public BitSet negativeFree() {
    return freeCells.negative();
  }

  private void search(int left, int forced) {
    if (cut || !budget.spend(1)) {
      cut = true;
      return;
    }
    if (forced < negative.length) {
      int cell = negative[forced];
      tryCell(cell, supernodes.of(graph.tail[cell]), left, forced + 1, true);
      return;
    }
    if (supernodes.violated == 0) {
      if (used == target) {
        accept();
      }
      return;
    }
    if (left == 0) {
      return;
    }
    if (left == 1) {
      closeLast();
      return;
    }
    int node = fewestCells();
    int save = used * words;
    System.arraycopy(forbidden, 0, saved, save, words);
    for (int word = 0; word < words; word++) {
      long cells = supernodes.leaving[node * words + word] & ~forbidden[word];
      for (; cells != 0; cells &= cells - 1) {
        int cell = word * 64 + Long.numberOfTrailingZeros(cells);
        tryCell(cell, node, left, forced, false);
        forbidden[word] |= 1L << cell;
      }
    }
    System.arraycopy(saved, save, forbidden, 0, words);
  }

  private void tryCell(int cell, int node, int left, int forced, boolean negativeCell) {
    int tail = supernodes.of(graph.tail[cell]);
    int head = supernodes.of(graph.head[cell]);
    int other = tail == node ? head : tail;
    if (other != node) {
      long single = supernodes.single & ~(1L << node) & ~(1L << other);
      if (supernodes.atLeast(supernodes.violatedAfter(node, other), single) < left) {
        choose(cell, false);
        supernodes.join(node, other);
        search(left - 1, forced);
        supernodes.undo();
        used--;
      }
    }
    long value = problem.values()[cell];
    if ((value > 0 && zeroing) || (negativeCell && (zeroing || other == node))) {
      choose(cell, true);
      boolean allowed = (forbidden[cell / 64] & (1L << cell)) == 0;
      forbidden[cell / 64] |= 1L << cell;
      supernodes.add(tail, -value);
      supernodes.add(head, value);
      if (supernodes.atLeast() < left) {
        search(left - 1, forced);
      }
      supernodes.add(tail, value);
      supernodes.add(head, -value);
      if (allowed) {
        forbidden[cell / 64] &= ~(1L << cell);
      }
      used--;
    }
  }

  private void choose(int cell, boolean zero) {
    chosen[used] = cell;
    zeroed[used++] = zero;
  }

  /** One cell left: it must join the only two violated nodes. */
  private void closeLast() {
    int u = Long.numberOfTrailingZeros(supernodes.violated);
    long rest = supernodes.violated & (supernodes.violated - 1);
    if (rest == 0 || (rest & (rest - 1)) != 0) {
      return;
    }
    int w = Long.numberOfTrailingZeros(rest);
    if (supernodes.balance[u] + supernodes.balance[w] != 0) {
      return;
    }
    for (int word = 0; word < words; word++) {
      long cells =
          supernodes.leaving[u * words + word]
              & supernodes.leaving[w * words + word]
              & ~forbidden[word];
      for (; cells != 0; cells &= cells - 1) {
        choose(word * 64 + Long.numberOfTrailingZeros(cells), false);
        if (used == target) {
          accept();
        }
        used--;
      }
    }
  }

  /** The violated node with the fewest cells to try. */
  private int fewestCells() {
    int best = -1;
    int fewest = Integer.MAX_VALUE;
    for (long rest = supernodes.violated; rest != 0; rest &= rest - 1) {
      int node = Long.numberOfTrailingZeros(rest);
      int count = 0;
      for (int word = 0; word < words; word++) {
        count += Long.bitCount(supernodes.leaving[node * words + word] & ~forbidden[word]);
      }
      if (count < fewest) {
        fewest = count;
        best = node;
      }
    }
    return best;
  }

  private void accept() {
    budget.spend(freeCells.stepsToSolve());
    Mending mending = freeCells.solve(chosen, zeroed, used);
    if (mending != null) {
      found.add(mending);
      budget.spend(Slips.stepsToExplain(used));
      cut = found.size() > MOST_FOUND;
    }
  }
}
