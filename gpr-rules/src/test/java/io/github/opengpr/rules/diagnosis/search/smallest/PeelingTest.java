package io.github.opengpr.rules.diagnosis.search.smallest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.rules.diagnosis.search.Tables;
import io.github.opengpr.rules.diagnosis.search.graph.FlowGraph;
import java.util.Arrays;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PeelingTest {
  private static final FlowGraph GRAPH =
      Objects.requireNonNull(FlowGraph.of(Tables.system(Tables.LAYOUT_2021)));

  /** Without a cycle only one amount a cell balances the sums: what was taken away. */
  @Test
  void whatAForestLostItGains() {
    SplittableRandom random = new SplittableRandom(7);
    Peeling peeling = new Peeling(GRAPH);
    for (int i = 0; i < 200; i++) {
      int[] forest = forest(random.nextInt(1, GRAPH.nodes), random);
      long[] lost = new long[forest.length];
      Arrays.setAll(lost, cell -> random.nextInt(-9, 10));
      long[] imbalances = new long[GRAPH.nodes];
      for (int cell = 0; cell < forest.length; cell++) {
        imbalances[GRAPH.tail[forest[cell]]] -= lost[cell];
        imbalances[GRAPH.head[forest[cell]]] += lost[cell];
      }
      long[] gains = new long[forest.length];
      peeling.solve(imbalances, forest, forest.length, gains);
      assertThat(gains).isEqualTo(lost);
    }
  }

  private static int[] forest(int most, SplittableRandom random) {
    int[] group = new int[GRAPH.nodes];
    Arrays.setAll(group, node -> node);
    int[] forest = new int[most];
    int size = 0;
    for (int tries = 0; tries < 2 * most; tries++) {
      int cell = random.nextInt(GRAPH.cells);
      int from = group[GRAPH.tail[cell]];
      int to = group[GRAPH.head[cell]];
      if (from != to && size < most) {
        forest[size++] = cell;
        Arrays.setAll(group, node -> group[node] == from ? to : group[node]);
      }
    }
    return Arrays.copyOf(forest, size);
  }
}
