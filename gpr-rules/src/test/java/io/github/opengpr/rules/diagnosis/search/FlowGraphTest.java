package io.github.opengpr.rules.diagnosis.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.diagnosis.report.TableSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FlowGraphTest {

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
                Equation.of("A", cells, new int[] {1, -1}),
                Equation.of("B", cells, new int[] {1, 1}),
                Equation.of("C", cells, new int[] {-1, 1})));
    assertThat(FlowGraph.of(odd)).isNull();
  }

  /** Three times four outcomes and a total. */
  static EquationSystem tableFour() {
    Form form = Form.FORM_2021;
    return TableSearch.of(form, 4, RuleSet.standard().equations(form)).system();
  }

  private static Equation sum(String id, int a, int b) {
    return Equation.of(id, new int[] {a, b}, new int[] {1, 1});
  }
}
