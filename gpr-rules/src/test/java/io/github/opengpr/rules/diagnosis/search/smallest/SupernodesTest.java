package io.github.opengpr.rules.diagnosis.search.smallest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.rules.diagnosis.search.Tables;
import io.github.opengpr.rules.diagnosis.search.graph.FlowGraph;
import io.github.opengpr.rules.diagnosis.search.table.EditRule;
import io.github.opengpr.rules.diagnosis.search.table.EquationSystem;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Contracted nodes, compared with groups of nodes that are added up anew each time. */
class SupernodesTest {
  private static final FlowGraph FORM =
      Objects.requireNonNull(FlowGraph.of(Tables.system(Tables.LAYOUT_2021)));

  @Test
  void joinedAndParted() {
    SplittableRandom random = new SplittableRandom(11);
    for (int round = 0; round < 20; round++) {
      long[] imbalances = random.longs(FORM.nodes, -2, 3).toArray();
      Supernodes supernodes = new Supernodes(FORM, imbalances);
      int[] group = new int[FORM.nodes];
      Arrays.setAll(group, node -> node);
      Deque<int[]> before = new ArrayDeque<>();
      for (int step = 0; step < 2 * FORM.nodes; step++) {
        int u = group[random.nextInt(FORM.nodes)];
        int w = group[random.nextInt(FORM.nodes)];
        if (u != w && random.nextInt(3) > 0) {
          long expected = violated(joined(group, u, w), imbalances);
          assertThat(supernodes.violatedAfter(u, w)).isEqualTo(expected);
          before.push(group);
          group = joined(group, u, w);
          supernodes.join(u, w);
        } else if (!before.isEmpty()) {
          group = before.pop();
          supernodes.undo();
        }
        isAddedUp(supernodes, group, imbalances);
      }
    }
  }

  private static int[] joined(int[] group, int u, int w) {
    return Arrays.stream(group).map(of -> of == w ? u : of).toArray();
  }

  private static long[] balances(int[] group, long[] imbalances) {
    long[] balances = new long[group.length];
    for (int node = 0; node < group.length; node++) {
      balances[group[node]] += imbalances[node];
    }
    return balances;
  }

  private static long violated(int[] group, long[] imbalances) {
    long[] balances = balances(group, imbalances);
    long violated = 0;
    for (int node = 0; node < group.length; node++) {
      violated |= balances[node] != 0 ? 1L << node : 0;
    }
    return violated;
  }

  private static void isAddedUp(Supernodes supernodes, int[] group, long[] imbalances) {
    long[] balances = balances(group, imbalances);
    int[] sizes = new int[group.length];
    Arrays.stream(group).forEach(of -> sizes[of]++);
    assertThat(supernodes.violated).isEqualTo(violated(group, imbalances));
    for (int node = 0; node < group.length; node++) {
      assertThat(supernodes.of(node)).isEqualTo(group[node]);
      assertThat((supernodes.single & (1L << node)) != 0).isEqualTo(sizes[node] == 1);
      if (sizes[node] > 0) {
        assertThat(supernodes.balance[node]).isEqualTo(balances[node]);
        for (int cell = 0; cell < FORM.cells; cell++) {
          boolean leaves = (group[FORM.tail[cell]] == node) != (group[FORM.head[cell]] == node);
          long word = supernodes.leaving[node * FORM.words + cell / 64];
          assertThat((word & (1L << cell)) != 0).isEqualTo(leaves);
        }
      }
    }
  }

  @Test
  void anAmountAddedMayMendOrBreak() {
    Supernodes supernodes = new Supernodes(FORM, new long[FORM.nodes]);
    supernodes.add(3, 5);
    supernodes.add(7, 2);
    assertThat(supernodes.violated).isEqualTo(1L << 3 | 1L << 7);
    assertThat(supernodes.balance[3]).isEqualTo(5);
    supernodes.add(3, -5);
    assertThat(supernodes.violated).isEqualTo(1L << 7);
    assertThat(supernodes.balance[3]).isZero();
  }

  /** Rows and columns of the square: each of its cells stands in one of either. */
  @Test
  void aCellMendsAtMostOneSumOfEachSide() {
    FlowGraph square = Objects.requireNonNull(FlowGraph.of(Tables.SQUARE));
    Supernodes supernodes = new Supernodes(square, new long[square.nodes]);
    long rows = Long.lowestOneBit(square.side) == 1 ? square.side : ~square.side & 63;
    long columns = ~rows & 63;
    long row = Long.lowestOneBit(rows);
    assertThat(Long.bitCount(rows)).isEqualTo(3);
    assertThat(supernodes.atLeast(0, 63)).isZero();
    assertThat(supernodes.atLeast(row, 63)).isEqualTo(1);
    assertThat(supernodes.atLeast(rows, 63)).isEqualTo(3);
    assertThat(supernodes.atLeast(columns, 63)).isEqualTo(3);
    assertThat(supernodes.atLeast(row | columns, 63)).isEqualTo(3);
    assertThat(supernodes.atLeast(rows, rows & ~row)).isEqualTo(2);
    assertThat(supernodes.atLeast(rows, 0)).isEqualTo(2);
    assertThat(supernodes.atLeast(63, 0)).isEqualTo(3);
    assertThat(supernodes.atLeast()).isZero();
    supernodes.add(0, 1);
    assertThat(supernodes.atLeast()).isEqualTo(1);
  }

  @Test
  void withoutSidesACellMendsTwoSums() {
    int[] signs = {1, -1};
    FlowGraph triangle =
        Objects.requireNonNull(
            FlowGraph.of(
                new EquationSystem(
                    3,
                    List.of(
                        EditRule.of("A", new int[] {0, 1}, signs),
                        EditRule.of("B", new int[] {1, 2}, signs),
                        EditRule.of("C", new int[] {2, 0}, signs)))));
    assertThat(triangle.bipartite).isFalse();
    Supernodes supernodes = new Supernodes(triangle, new long[] {1, -3, 2});
    assertThat(supernodes.atLeast()).isEqualTo(2);
    assertThat(supernodes.atLeast(3, 7)).isEqualTo(1);
  }
}
