package io.github.opengpr.rules.diagnosis.search.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.diagnosis.report.TableSearch;
import io.github.opengpr.rules.diagnosis.search.Tables;
import io.github.opengpr.rules.diagnosis.search.table.EditRule;
import io.github.opengpr.rules.diagnosis.search.table.EquationSystem;
import io.github.opengpr.rules.diagnosis.search.table.Layout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

public class FlowGraphTest {

  private static FlowGraph graph(Layout layout) {
    return Objects.requireNonNull(FlowGraph.of(Tables.system(layout)));
  }

  @Test
  void theFormOf2021Has39SumsAnd38Nodes() {
    assertThat(Tables.system(Tables.LAYOUT_2021).equations()).hasSize(39);
    assertThat(graph(Tables.LAYOUT_2021).nodes).isEqualTo(38);
    assertThat(graph(Tables.LAYOUT_2021).cells).isEqualTo(175);
  }

  @Test
  void theFormOf2019Has37SumsAnd36Nodes() {
    assertThat(Tables.system(Tables.LAYOUT_2019).equations()).hasSize(37);
    assertThat(graph(Tables.LAYOUT_2019).nodes).isEqualTo(36);
    assertThat(graph(Tables.LAYOUT_2019).cells).isEqualTo(161);
  }

  @Test
  void everyCellJoinsTwoNodesOnDifferentSidesAndNoTwoCellsJoinTheSame() {
    for (Layout layout : List.of(Tables.LAYOUT_2021, Tables.LAYOUT_2019)) {
      FlowGraph graph = graph(layout);
      assertThat(graph.bipartite).isTrue();
      List<Integer> pairs = new ArrayList<>();
      for (int cell = 0; cell < graph.cells; cell++) {
        long ends = (1L << graph.tail[cell]) | (1L << graph.head[cell]);
        assertThat(Long.bitCount(ends & graph.side)).as("cell %d", cell).isEqualTo(1);
        pairs.add(
            Math.min(graph.tail[cell], graph.head[cell]) * 64
                + Math.max(graph.tail[cell], graph.head[cell]));
      }
      assertThat(pairs).doesNotHaveDuplicates();
    }
  }

  @Test
  void changingACellMovesItsTwoNodesInOppositeDirections() {
    FlowGraph graph = graph(Tables.LAYOUT_2021);
    for (int cell = 0; cell < graph.cells; cell++) {
      long[] values = new long[graph.cells];
      values[cell] = 5;
      long[] imbalances = new long[graph.nodes];
      assertThat(graph.imbalances(values, imbalances)).isTrue();
      long[] expected = new long[graph.nodes];
      expected[graph.tail[cell]] = 5;
      expected[graph.head[cell]] = -5;
      assertThat(imbalances).as("cell %d", cell).isEqualTo(expected);
    }
  }

  @Test
  void noGraphWhereCellsStandInOneSum() {
    assertThat(FlowGraph.of(tableFour())).isNull();
  }

  @Test
  void noGraphWhereTheSignsDoNotFit() {
    EquationSystem odd =
        new EquationSystem(3, List.of(sum("A", 0, 1), sum("B", 1, 2), sum("C", 2, 0)));
    assertThat(FlowGraph.of(odd)).isNull();
  }

  @Test
  void noGraphWhereAnEquationTooManyIsNotImplied() {
    int[] cells = {0, 1};
    EquationSystem odd =
        new EquationSystem(
            2,
            List.of(
                EditRule.of("A", cells, new int[] {1, -1}),
                EditRule.of("B", cells, new int[] {1, 1}),
                EditRule.of("C", cells, new int[] {-1, 1})));
    assertThat(FlowGraph.of(odd)).isNull();
  }

  private static EditRule equation(String id, int[] cells, int... signs) {
    return EditRule.of(id, cells, signs);
  }

  /** Three times the same sum: one of them says nothing new, two are nodes. */
  @Test
  void whatTheOthersImplyIsLeftOut() {
    int[] cells = {0, 2};
    for (int sign : new int[] {1, -1}) {
      FlowGraph graph =
          Objects.requireNonNull(
              FlowGraph.of(
                  new EquationSystem(
                      3,
                      List.of(
                          equation("A", cells, sign, -sign),
                          equation("B", cells, 1, -1),
                          equation("C", cells, -1, 1)))));
      assertThat(graph.nodes).isEqualTo(2);
      assertThat(graph.tail).containsExactly(0, -1, 1);
      assertThat(graph.head).containsExactly(1, -1, 0);
    }
    assertThat(
            FlowGraph.of(
                new EquationSystem(
                    3,
                    List.of(
                        equation("A", cells, 1, 1),
                        equation("B", cells, 1, -1),
                        equation("C", cells, -1, 1)))))
        .isNull();
  }

  @Test
  void aSumOfNothingSaysNothing() {
    int[] cells = {0, 1};
    EquationSystem system =
        new EquationSystem(
            2,
            List.of(
                equation("A", cells, 1, -1),
                equation("nothing", new int[0]),
                equation("C", cells, -1, 1)));
    assertThat(Objects.requireNonNull(FlowGraph.of(system)).nodes).isEqualTo(2);
    assertThat(FlowGraph.of(new EquationSystem(2, List.of()))).isNull();
  }

  @Test
  void noGraphWhereACellOfTheFirstSumStandsInNoOther() {
    EquationSystem system =
        new EquationSystem(
            2, List.of(equation("A", new int[] {0, 1}, 1, -1), equation("B", new int[] {1}, 1)));
    assertThat(FlowGraph.of(system)).isNull();
  }

  /** So many sums in a ring, each sharing a cell with the next. */
  private static EquationSystem ring(int sums) {
    List<EditRule> equations = new ArrayList<>();
    for (int i = 0; i < sums; i++) {
      equations.add(equation("sum " + i, new int[] {i, (i + 1) % sums}, 1, -1));
    }
    return new EquationSystem(sums, equations);
  }

  @Test
  void sixtyFourSumsAreTheMost() {
    FlowGraph graph = Objects.requireNonNull(FlowGraph.of(ring(64)));
    assertThat(graph.nodes).isEqualTo(64);
    assertThat(graph.bipartite).isTrue();
    assertThat(FlowGraph.of(ring(65))).isNull();
    assertThat(Objects.requireNonNull(FlowGraph.of(ring(63))).bipartite).isFalse();
  }

  @Test
  void sumsStayWithinALong() {
    FlowGraph graph = Objects.requireNonNull(FlowGraph.of(ring(4)));
    long[] imbalances = new long[graph.nodes];
    assertThat(graph.imbalances(new long[] {1L << 60, 0, -(1L << 60), 0}, imbalances)).isTrue();
    assertThat(graph.imbalances(new long[] {1L << 60, 0, -(1L << 60), 1 << 20}, imbalances))
        .isFalse();
  }

  /** Each cell joins two sums or none, in any direction; the sums are told in any order. */
  @Test
  void anySumsThatJoinCellsInPairs() {
    SplittableRandom random = new SplittableRandom(3);
    for (int round = 0; round < 300; round++) {
      int sums = random.nextInt(2, 7);
      int cells = random.nextInt(1, 80);
      int[][] ends = new int[cells][];
      for (int cell = 0; cell < cells; cell++) {
        int from = random.nextInt(sums);
        int to = random.nextInt(sums);
        ends[cell] = from == to ? new int[0] : new int[] {from, to};
      }
      FlowGraph graph = FlowGraph.of(system(sums, ends, random));
      if (IntStream.range(0, sums)
          .allMatch(sum -> Arrays.stream(ends).noneMatch(e -> has(e, sum)))) {
        assertThat(graph).isNull();
        continue;
      }
      assertThat(graph).isNotNull();
      FlowGraph again = Objects.requireNonNull(FlowGraph.of(system(sums, ends, random)));
      assertThat(again.cellsOfNode).isEqualTo(graph.cellsOfNode);
      assertThat(graph.bipartite).isEqualTo(hasSides(sums, ends));
      joins(graph, ends);
    }
  }

  private static boolean has(int[] ends, int sum) {
    return ends.length > 0 && (ends[0] == sum || ends[1] == sum);
  }

  private static EquationSystem system(int sums, int[][] ends, SplittableRandom random) {
    List<EditRule> equations = new ArrayList<>();
    for (int sum = 0; sum < sums; sum++) {
      int read = random.nextInt(2) * 2 - 1;
      List<Integer> cells = new ArrayList<>();
      for (int cell = 0; cell < ends.length; cell++) {
        if (has(ends[cell], sum)) {
          cells.add(random.nextInt(cells.size() + 1), cell);
        }
      }
      int one = sum;
      equations.add(
          random.nextInt(equations.size() + 1),
          EditRule.of(
              "sum " + sum,
              cells.stream().mapToInt(cell -> cell).toArray(),
              cells.stream().mapToInt(cell -> ends[cell][0] == one ? read : -read).toArray()));
    }
    equations.removeIf(equation -> equation.size() == 0);
    return new EquationSystem(ends.length, equations);
  }

  /** Tries all ways to part the sums in two. */
  private static boolean hasSides(int sums, int[][] ends) {
    return IntStream.range(0, 1 << sums)
        .anyMatch(
            side ->
                Arrays.stream(ends)
                    .allMatch(e -> e.length == 0 || (side >> e[0] & 1) != (side >> e[1] & 1)));
  }

  private static void joins(FlowGraph graph, int[][] ends) {
    for (int cell = 0; cell < ends.length; cell++) {
      if (ends[cell].length == 0) {
        assertThat(graph.tail[cell]).isEqualTo(-1);
        continue;
      }
      long[] values = new long[graph.cells];
      values[cell] = 1;
      long[] imbalances = new long[graph.nodes];
      assertThat(graph.imbalances(values, imbalances)).isTrue();
      for (int node = 0; node < graph.nodes; node++) {
        assertThat(graph.sign(cell, node)).isEqualTo((int) imbalances[node]);
      }
      assertThat(graph.other(cell, graph.tail[cell])).isEqualTo(graph.head[cell]);
      assertThat(graph.other(cell, graph.head[cell])).isEqualTo(graph.tail[cell]);
      if (graph.bipartite) {
        long both = 1L << graph.tail[cell] | 1L << graph.head[cell];
        assertThat(Long.bitCount(both & graph.side)).isEqualTo(1);
      }
      for (int other = 0; other < ends.length; other++) {
        int[] there = ends[other];
        boolean meet = has(there, ends[cell][0]) || has(there, ends[cell][1]);
        int shared = graph.shared(cell, other);
        assertThat(shared >= 0).isEqualTo(meet);
        if (meet) {
          assertThat(graph.sign(cell, shared)).isNotZero();
          assertThat(graph.sign(other, shared)).isNotZero();
        }
      }
    }
  }

  /** Three times four outcomes and a total. */
  public static EquationSystem tableFour() {
    Form form = Form.FORM_2021;
    return TableSearch.of(form, 4, RuleSet.standard().equations(form)).system();
  }

  private static EditRule sum(String id, int a, int b) {
    return EditRule.of(id, new int[] {a, b}, new int[] {1, 1});
  }
}
