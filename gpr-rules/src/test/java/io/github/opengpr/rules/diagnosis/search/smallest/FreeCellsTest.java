package io.github.opengpr.rules.diagnosis.search.smallest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.rules.diagnosis.search.Tables;
import io.github.opengpr.rules.diagnosis.search.graph.FlowGraph;
import io.github.opengpr.rules.diagnosis.search.graph.Mending;
import io.github.opengpr.rules.diagnosis.search.graph.Problem;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Blanks of the square: two rows of two numbers, with totals to the right and below. */
class FreeCellsTest {
  private static final FlowGraph GRAPH = Objects.requireNonNull(FlowGraph.of(Tables.SQUARE));

  private static FreeCells free(long[] table, int... cells) {
    BitSet free = new BitSet();
    Arrays.stream(cells).forEach(free::set);
    Problem problem = Objects.requireNonNull(Problem.of(GRAPH, table, free, new BitSet()));
    return new FreeCells(problem, new Supernodes(GRAPH, problem.imbalances()));
  }

  private static String solved(FreeCells free) {
    Mending mending = free.solve(new int[0], new boolean[0], 0);
    if (mending == null) {
      return "-";
    }
    assertThat(mending.size()).isZero();
    StringBuilder fills = new StringBuilder();
    for (int i = 0; i < mending.blanks().length; i++) {
      fills.append(i == 0 ? "" : " ").append(mending.blanks()[i]).append('=');
      fills.append(mending.fills()[i]);
    }
    return fills.toString();
  }

  @Test
  void blanksWithoutACycleFollowFromTheSums() {
    FreeCells free = free(new long[] {0, 0, 3, 2, 0, 2, 2, 3, 5}, 0, 1, 4);
    assertThat(free.any()).isTrue();
    assertThat(solved(free)).isEqualTo("0=0 1=3 4=0");
    assertThat(free.undetermined().isEmpty()).isTrue();
    assertThat(free.negative().isEmpty()).isTrue();
    assertThat(free(new long[9]).any()).isFalse();
  }

  @Test
  void aBlankThatWouldBeNegativeIsToldAndNoOther() {
    FreeCells free = free(new long[] {0, 0, 3, 4, 0, 4, 3, 4, 7}, 0, 1, 4);
    assertThat(solved(free)).isEqualTo("-");
    assertThat(free.negative()).isEqualTo(BitSet.valueOf(new long[] {1}));
  }

  @Test
  void blanksOnACycleHaveManyValues() {
    FreeCells free = free(new long[] {0, 0, 3, 0, 0, 2, 4, 1, 5}, 0, 1, 3, 4);
    assertThat(solved(free)).isEmpty();
    assertThat(free.undetermined()).isEqualTo(BitSet.valueOf(new long[] {0b11011}));
  }

  /** With the last of them at 0 another would be negative; with 1 or more all do. */
  @Test
  void someOfThoseValuesDo() {
    FreeCells free = free(new long[] {0, 0, 3, 0, 0, 2, 1, 4, 5}, 0, 1, 3, 4);
    assertThat(solved(free)).isEmpty();
    assertThat(free.negative().isEmpty()).isTrue();
  }

  @Test
  void noneOfThoseValuesDo() {
    FreeCells free = free(new long[] {0, 0, -3, 0, 0, 2, 1, -2, -1}, 0, 1, 3, 4);
    assertThat(solved(free)).isEqualTo("-");
    assertThat(free.negative().isEmpty()).isFalse();
  }

  @Test
  void aBlankBesideACycleFollowsFromTheSums() {
    FreeCells free = free(new long[] {0, 0, 0, 0, 0, 2, 1, 4, 5}, 0, 1, 2, 3, 4);
    assertThat(solved(free)).isEqualTo("2=3");
    assertThat(free.undetermined()).isEqualTo(BitSet.valueOf(new long[] {0b11011}));
    FreeCells apart = free(new long[] {0, 0, 3, 0, 0, 2, 1, 4, 0}, 0, 1, 3, 4, 8);
    assertThat(solved(apart)).isEqualTo("8=5");
  }
}
