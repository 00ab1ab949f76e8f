package io.github.opengpr.rules.diagnosis.search.smallest;

import io.github.opengpr.rules.diagnosis.search.graph.FlowGraph;
import java.util.Arrays;

/**
 * Whether free cells that form cycles can all be 0 or more: amounts are sent around cycles until
 * none is negative.
 *
 * <p>Not thread-safe.
 */
final class FreeFlow {
  private final FlowGraph graph;
  private final int[] cells;
  private final long[] flow;
  private final int[] via;
  private final int[] queue;

  FreeFlow(FlowGraph graph, int[] cells, long[] flow) {
    this.graph = graph;
    this.cells = cells;
    this.flow = flow;
    this.via = new int[graph.nodes];
    this.queue = new int[graph.nodes];
  }

  /** Makes every flow 0 or more without touching any sum; false if that cannot be. */
  boolean raiseAll() {
    for (int i = 0; i < cells.length; i++) {
      while (flow[i] < 0) {
        if (!raise(i)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean raise(int which) {
    int start = graph.head[cells[which]];
    int goal = graph.tail[cells[which]];
    if (!reach(start, goal, which)) {
      return false;
    }
    long amount = -flow[which];
    for (int node = goal; node != start; node = from(node)) {
      int i = via[node];
      if (graph.tail[cells[i]] == node) {
        amount = Math.min(amount, flow[i]);
      }
    }
    for (int node = goal; node != start; node = from(node)) {
      int i = via[node];
      flow[i] += graph.tail[cells[i]] == node ? -amount : amount;
    }
    flow[which] += amount;
    return true;
  }

  private int from(int node) {
    return graph.other(cells[via[node]], node);
  }

  /** A shortest way along cells, or against those that hold something. */
  private boolean reach(int start, int goal, int without) {
    Arrays.fill(via, -1);
    int end = 0;
    queue[end++] = start;
    for (int next = 0; next < end && via[goal] < 0; next++) {
      int node = queue[next];
      for (int i = 0; i < cells.length; i++) {
        if (i == without) {
          continue;
        }
        boolean along = graph.tail[cells[i]] == node;
        boolean against = graph.head[cells[i]] == node && flow[i] > 0;
        int other = along ? graph.head[cells[i]] : graph.tail[cells[i]];
        if ((along || against) && other != start && via[other] < 0) {
          via[other] = i;
          queue[end++] = other;
        }
      }
    }
    return via[goal] >= 0;
  }
}
