package io.github.opengpr.rules.diagnosis.search.graph;

import io.github.opengpr.rules.diagnosis.search.table.EditRule;
import io.github.opengpr.rules.diagnosis.search.table.EquationSystem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sums as nodes, the cells as arcs between them.
 *
 * <p>Built from the declared equations alone. An equation that the others imply is left out, so
 * that each cell stands in exactly two; then the nodes get signs so that a cell enters one of its
 * nodes with +1 and the other with -1. Adding d to a cell adds d to the imbalance of its tail and
 * takes d from that of its head. Nodes are put in an order of their own, so nothing depends on the
 * order of declaration. Immutable.
 */
public final class FlowGraph {
  /** Nodes are kept in the bits of a long. */
  static final int MOST_NODES = 64;

  public final int nodes;
  public final int cells;

  /** Words of a set of cells. */
  public final int words;

  /** The node a cell enters with +1; -1 for a cell in no equation. */
  public final int[] tail;

  /** The node a cell enters with -1; -1 for a cell in no equation. */
  public final int[] head;

  /** The cells of each node, {@link #words} words a node. */
  public final long[] cellsOfNode;

  /**
   * The nodes on one side, if every cell joins two sides; 0 and {@link #bipartite} false otherwise.
   */
  public final long side;

  public final boolean bipartite;
  private final List<EditRule> equations;
  private final int[] signs;

  private FlowGraph(int cells, List<EditRule> equations, int[] signs, int[] tail, int[] head) {
    this.cells = cells;
    this.equations = equations;
    this.signs = signs;
    this.nodes = equations.size();
    this.words = (cells + 63) / 64;
    this.tail = tail;
    this.head = head;
    this.cellsOfNode = new long[nodes * words];
    for (int cell = 0; cell < cells; cell++) {
      if (tail[cell] >= 0) {
        cellsOfNode[tail[cell] * words + cell / 64] |= 1L << cell;
        cellsOfNode[head[cell] * words + cell / 64] |= 1L << cell;
      }
    }
    int[] sides = colour();
    this.bipartite = sides.length > 0;
    long mask = 0;
    for (int node = 0; node < sides.length; node++) {
      mask |= sides[node] > 0 ? 1L << node : 0;
    }
    this.side = mask;
  }

  /**
   * The graph of a system; null if its cells do not stand in two independent sums each, of opposite
   * signs.
   */
  public static @Nullable FlowGraph of(EquationSystem system) {
    List<EditRule> kept = new ArrayList<>(system.equations());
    kept.sort(FlowGraph::byCells);
    List<EditRule> dropped = dropRedundant(system.cells(), kept);
    if (kept.isEmpty() || kept.size() > MOST_NODES) {
      return null;
    }
    int[] first = new int[system.cells()];
    int[] second = new int[system.cells()];
    Arrays.fill(first, -1);
    Arrays.fill(second, -1);
    for (int node = 0; node < kept.size(); node++) {
      EditRule equation = kept.get(node);
      for (int i = 0; i < equation.size(); i++) {
        int cell = equation.cell(i);
        if (second[cell] >= 0) {
          return null;
        }
        if (first[cell] < 0) {
          first[cell] = node;
        } else {
          second[cell] = node;
        }
      }
    }
    for (int cell = 0; cell < system.cells(); cell++) {
      if (first[cell] >= 0 && second[cell] < 0) {
        return null;
      }
    }
    int[] signs = signs(kept, first, second);
    if (signs.length == 0) {
      return null;
    }
    for (int cell = 0; cell < system.cells(); cell++) {
      if (first[cell] >= 0 && signs[first[cell]] * kept.get(first[cell]).coefficientOf(cell) < 0) {
        int swap = first[cell];
        first[cell] = second[cell];
        second[cell] = swap;
      }
    }
    FlowGraph graph = new FlowGraph(system.cells(), List.copyOf(kept), signs, first, second);
    return dropped.stream().allMatch(graph::implies) ? graph : null;
  }

  private static int byCells(EditRule a, EditRule b) {
    int[] left = new int[a.size()];
    int[] right = new int[b.size()];
    Arrays.setAll(left, a::cell);
    Arrays.setAll(right, b::cell);
    Arrays.sort(left);
    Arrays.sort(right);
    return Arrays.compare(left, right);
  }

  /** Takes out equations all of whose cells stand in three or more. */
  private static List<EditRule> dropRedundant(int cells, List<EditRule> kept) {
    int[] uses = new int[cells];
    for (EditRule equation : kept) {
      for (int i = 0; i < equation.size(); i++) {
        uses[equation.cell(i)]++;
      }
    }
    List<EditRule> dropped = new ArrayList<>();
    for (EditRule equation : List.copyOf(kept)) {
      boolean redundant = true;
      for (int i = 0; i < equation.size(); i++) {
        redundant &= uses[equation.cell(i)] > 2;
      }
      if (redundant) {
        kept.remove(equation);
        dropped.add(equation);
        for (int i = 0; i < equation.size(); i++) {
          uses[equation.cell(i)]--;
        }
      }
    }
    return dropped;
  }

  /** Signs that make the two coefficients of every cell opposite; empty if there are none. */
  private static int[] signs(List<EditRule> kept, int[] first, int[] second) {
    int[] signs = new int[kept.size()];
    for (int start = 0; start < signs.length; start++) {
      if (signs[start] != 0) {
        continue;
      }
      signs[start] = 1;
      int[] queue = new int[signs.length];
      int end = 0;
      queue[end++] = start;
      for (int next = 0; next < end; next++) {
        EditRule equation = kept.get(queue[next]);
        for (int i = 0; i < equation.size(); i++) {
          int cell = equation.cell(i);
          int other = first[cell] == queue[next] ? second[cell] : first[cell];
          int sign =
              -signs[queue[next]] * equation.coefficient(i) * kept.get(other).coefficientOf(cell);
          if (signs[other] == 0) {
            signs[other] = sign;
            queue[end++] = other;
          } else if (signs[other] != sign) {
            return new int[0];
          }
        }
      }
    }
    return signs;
  }

  /** +1 and -1 for the two sides; empty if some cell joins two nodes of one side. */
  private int[] colour() {
    int[] sides = new int[nodes];
    boolean changed = true;
    for (int start = 0; start < nodes; start++) {
      if (sides[start] == 0) {
        sides[start] = 1;
        changed = true;
      }
      while (changed) {
        changed = false;
        for (int cell = 0; cell < cells; cell++) {
          if (tail[cell] >= 0 && sides[tail[cell]] != 0 && sides[head[cell]] == 0) {
            sides[head[cell]] = -sides[tail[cell]];
            changed = true;
          } else if (tail[cell] >= 0 && sides[head[cell]] != 0 && sides[tail[cell]] == 0) {
            sides[tail[cell]] = -sides[head[cell]];
            changed = true;
          }
        }
      }
    }
    for (int cell = 0; cell < cells; cell++) {
      if (tail[cell] >= 0 && sides[tail[cell]] == sides[head[cell]]) {
        return new int[0];
      }
    }
    return sides;
  }

  /**
   * Whether an equation follows from the nodes: potentials whose differences are its coefficients.
   */
  private boolean implies(EditRule equation) {
    int[] potential = new int[nodes];
    boolean[] reached = new boolean[nodes];
    for (int start = 0; start < nodes; start++) {
      boolean changed = !reached[start];
      reached[start] = true;
      while (changed) {
        changed = false;
        for (int cell = 0; cell < cells; cell++) {
          if (tail[cell] >= 0 && reached[tail[cell]] != reached[head[cell]]) {
            int difference = equation.coefficientOf(cell);
            if (reached[tail[cell]]) {
              potential[head[cell]] = potential[tail[cell]] - difference;
              reached[head[cell]] = true;
            } else {
              potential[tail[cell]] = potential[head[cell]] + difference;
              reached[tail[cell]] = true;
            }
            changed = true;
          }
        }
      }
    }
    for (int cell = 0; cell < cells; cell++) {
      int difference = tail[cell] < 0 ? 0 : potential[tail[cell]] - potential[head[cell]];
      if (difference != equation.coefficientOf(cell)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The imbalance of every node.
   *
   * @return whether all sums that the search can form stay within a long
   */
  public boolean imbalances(long[] values, long[] into) {
    double magnitude = 0;
    for (long value : values) {
      magnitude += Math.abs((double) value);
    }
    if (magnitude > Long.MAX_VALUE / 4.0) {
      return false;
    }
    for (int node = 0; node < nodes; node++) {
      EditRule equation = equations.get(node);
      long sum = 0;
      for (int i = 0; i < equation.size(); i++) {
        sum += equation.coefficient(i) * values[equation.cell(i)];
      }
      into[node] = signs[node] * sum;
    }
    return true;
  }

  /** The node at the other end of a cell. */
  public int other(int cell, int node) {
    return tail[cell] == node ? head[cell] : tail[cell];
  }

  /** What adding 1 to a cell adds to a node: +1, -1 or 0. */
  public int sign(int cell, int node) {
    return tail[cell] == node ? 1 : head[cell] == node ? -1 : 0;
  }

  /** The node in which two cells meet, -1 if they do not. */
  public int shared(int cell, int other) {
    if (tail[cell] == tail[other] || tail[cell] == head[other]) {
      return tail[cell];
    }
    return head[cell] == tail[other] || head[cell] == head[other] ? head[cell] : -1;
  }
}
