package io.github.opengpr.rules.diagnosis.search.smallest;

import io.github.opengpr.rules.diagnosis.search.graph.FlowGraph;

/**
 * The nodes of a graph while cells between them are contracted, and what is still out of balance.
 *
 * <p>A supernode goes by the number of one of its nodes. Contracting a cell makes one supernode of
 * its two ends; the last contraction can be undone. Not thread-safe; lives for one search.
 */
final class Supernodes {
  private final FlowGraph graph;
  private final int words;
  private final int[] of;
  private final long[] members;
  final long[] balance;
  final long[] leaving;

  /** The supernodes out of balance. */
  long violated;

  /** The supernodes of one node. */
  long single;

  private final long[] saved;
  private int depth;

  Supernodes(FlowGraph graph, long[] imbalances) {
    this.graph = graph;
    this.words = graph.words;
    this.of = new int[graph.nodes];
    this.members = new long[graph.nodes];
    this.balance = imbalances.clone();
    this.leaving = graph.cellsOfNode.clone();
    this.saved = new long[graph.nodes * (6 + words)];
    for (int node = 0; node < graph.nodes; node++) {
      of[node] = node;
      members[node] = 1L << node;
      single |= 1L << node;
      violated |= balance[node] != 0 ? 1L << node : 0;
    }
  }

  /** The supernode of a node. */
  int of(int node) {
    return of[node];
  }

  /** The supernodes out of balance once two of them were one. */
  long violatedAfter(int u, int w) {
    long rest = violated & ~(1L << u) & ~(1L << w);
    return balance[u] + balance[w] != 0 ? rest | 1L << u : rest;
  }

  /** Makes one supernode, called u, of u and w. */
  void join(int u, int w) {
    int at = depth++ * (6 + words);
    saved[at] = u;
    saved[at + 1] = w;
    saved[at + 2] = violated;
    saved[at + 3] = single;
    saved[at + 4] = balance[u];
    saved[at + 5] = members[u];
    for (int i = 0; i < words; i++) {
      saved[at + 6 + i] = leaving[u * words + i];
      leaving[u * words + i] ^= leaving[w * words + i];
    }
    violated = violatedAfter(u, w);
    single &= ~(1L << u) & ~(1L << w);
    balance[u] += balance[w];
    for (long rest = members[w]; rest != 0; rest &= rest - 1) {
      of[Long.numberOfTrailingZeros(rest)] = u;
    }
    members[u] |= members[w];
  }

  /** Undoes the last {@link #join}. */
  void undo() {
    int at = --depth * (6 + words);
    int u = (int) saved[at];
    int w = (int) saved[at + 1];
    violated = saved[at + 2];
    single = saved[at + 3];
    balance[u] = saved[at + 4];
    members[u] = saved[at + 5];
    System.arraycopy(saved, at + 6, leaving, u * words, words);
    for (long rest = members[w]; rest != 0; rest &= rest - 1) {
      of[Long.numberOfTrailingZeros(rest)] = w;
    }
  }

  /** Adds to the balance of a supernode. */
  void add(int u, long amount) {
    balance[u] += amount;
    if (balance[u] != 0) {
      violated |= 1L << u;
    } else {
      violated &= ~(1L << u);
    }
  }

  /**
   * At least so many more cells must change.
   *
   * <p>A cell touches at most two supernodes, and at most one single node of each side.
   */
  int atLeast(long violated, long single) {
    int half = (Long.bitCount(violated) + 1) / 2;
    if (!graph.bipartite) {
      return half;
    }
    long alone = violated & single;
    return Math.max(
        half, Math.max(Long.bitCount(alone & graph.side), Long.bitCount(alone & ~graph.side)));
  }

  int atLeast() {
    return atLeast(violated, single);
  }
}
