package io.github.opengpr.rules.diagnosis.search.smallest;

import io.github.opengpr.rules.diagnosis.search.graph.FlowGraph;

/**
 * The values of cells that form a forest: a cell that alone can mend a node is determined, and so
 * on inwards.
 *
 * <p>Keeps its arrays for the next forest; not thread-safe.
 */
final class Peeling {
  private final FlowGraph graph;
  private final long[] rest;
  private final int[] degree;
  private final boolean[] done;

  Peeling(FlowGraph graph) {
    this.graph = graph;
    this.rest = new long[graph.nodes];
    this.degree = new int[graph.nodes];
    this.done = new boolean[graph.cells];
  }

  /**
   * Finds what each cell of a forest must gain so that every node is balanced.
   *
   * @param imbalances of the nodes, zero in sum over each tree
   * @param cells the forest, {@code count} of them
   * @param gains filled in, cell by cell
   */
  void solve(long[] imbalances, int[] cells, int count, long[] gains) {
    for (int i = 0; i < count; i++) {
      rest[graph.tail[cells[i]]] = imbalances[graph.tail[cells[i]]];
      rest[graph.head[cells[i]]] = imbalances[graph.head[cells[i]]];
      degree[graph.tail[cells[i]]] = 0;
      degree[graph.head[cells[i]]] = 0;
      done[i] = false;
    }
    for (int i = 0; i < count; i++) {
      degree[graph.tail[cells[i]]]++;
      degree[graph.head[cells[i]]]++;
    }
    int left = count;
    while (left > 0) {
      for (int i = 0; i < count; i++) {
        if (done[i]) {
          continue;
        }
        int tail = graph.tail[cells[i]];
        int head = graph.head[cells[i]];
        if (degree[tail] == 1) {
          gains[i] = -rest[tail];
          rest[head] += rest[tail];
          rest[tail] = 0;
        } else if (degree[head] == 1) {
          gains[i] = rest[head];
          rest[tail] += rest[head];
          rest[head] = 0;
        } else {
          continue;
        }
        done[i] = true;
        degree[tail]--;
        degree[head]--;
        left--;
      }
    }
  }
}
