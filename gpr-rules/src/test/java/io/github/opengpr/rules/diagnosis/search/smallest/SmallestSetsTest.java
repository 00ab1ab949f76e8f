package io.github.opengpr.rules.diagnosis.search.smallest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.rules.diagnosis.search.Tables;
import io.github.opengpr.rules.diagnosis.search.graph.FlowGraph;
import io.github.opengpr.rules.diagnosis.search.graph.Problem;
import java.util.BitSet;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SmallestSetsTest {
  private static final FlowGraph GRAPH = Objects.requireNonNull(FlowGraph.of(Tables.SQUARE));

  private static SmallestSets sets(int steps, BitSet blank, long... table) {
    Problem problem = Objects.requireNonNull(Problem.of(GRAPH, table, blank, new BitSet()));
    return new SmallestSets(problem, new Budget(steps)).upTo(9);
  }

  @Test
  void aSearchCutShortSaysSo() {
    SmallestSets cut = sets(1, new BitSet(), 6, 2, 8, 2, 6, 8, 7, 9, 16);
    assertThat(cut.exhaustive()).isFalse();
    assertThat(cut.found()).isEmpty();
    assertThat(cut.level()).isEqualTo(2);
    SmallestSets all = sets(1_000, new BitSet(), 6, 2, 8, 2, 6, 8, 7, 9, 16);
    assertThat(all.exhaustive()).isTrue();
    assertThat(all.found()).hasSize(3);
    assertThat(all.level()).isEqualTo(2);
    assertThat(all.relaxedLevel()).isEqualTo(2);
  }

  @Test
  void withABlankBelowZeroFewerChangesWouldDo() {
    BitSet blank = BitSet.valueOf(new long[] {1});
    SmallestSets sets = sets(1_000, blank, 0, 3, 2, 2, 1, 3, 1, 4, 5);
    assertThat(sets.negativeFree()).isEqualTo(blank);
    assertThat(sets.relaxedLevel()).isZero();
    assertThat(sets.level()).isPositive();
  }
}
