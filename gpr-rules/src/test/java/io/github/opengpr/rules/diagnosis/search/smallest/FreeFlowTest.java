package io.github.opengpr.rules.diagnosis.search.smallest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.rules.diagnosis.search.Tables;
import io.github.opengpr.rules.diagnosis.search.graph.FlowGraph;
import java.util.Arrays;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreeFlowTest {
  private static final FlowGraph GRAPH = Objects.requireNonNull(FlowGraph.of(Tables.SQUARE));
  private static final int[] INNER = {0, 1, 3, 4};

  @ParameterizedTest(name = "{0}: {1} becomes {2}")
  @CsvSource({
    // Two rows of two numbers, all unknown: their sums stay.
    "0 1 3 4, 1 2 3 0, 1 2 3 0",
    "0 1 3 4, -1 2 2 -1, 0 1 1 0",
    "0 1 3 4, 2 -1 -1 2, 1 0 0 1",
    "0 1 3 4, -3 3 5 0, 0 0 2 3",
    // The amount needed is more than one way holds, or than the other.
    "0 1 3 4, -3 2 5 0, -",
    "0 1 3 4, -3 5 2 0, -",
    "0 1 3 4, -2 1 1 1, -",
    // Unknown cells without a cycle have one value each.
    "0 1 3, -1 2 2, -",
    "4, -1, -",
    // A number, the number below, and the totals of both rows.
    "1 2 4 5, -2 0 3 5, 0 2 1 3",
    "1 2 4 5, -2 0 1 5, -",
    // In two steps, one around each cycle.
    "0 1 2 3 4 5, -4 2 0 4 3 2, 0 0 2 0 5 0",
  })
  void aroundCycles(String cells, String flow, String raised) {
    int[] free = Arrays.stream(cells.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
    long[] flows = Arrays.stream(flow.split(" ", -1)).mapToLong(Long::parseLong).toArray();
    String got =
        new FreeFlow(GRAPH, free, flows).raiseAll()
            ? Arrays.stream(flows).mapToObj(Long::toString).collect(Collectors.joining(" "))
            : "-";
    assertThat(got).isEqualTo(raised);
  }

  @Test
  void nothingBelowZeroIfAnyValuesDo() {
    SplittableRandom random = new SplittableRandom(5);
    int possible = 0;
    for (int i = 0; i < 300; i++) {
      int[] cells = random.ints(0, 9).distinct().limit(random.nextInt(4, 10)).toArray();
      long[] flow = random.longs(cells.length, -2, 5).toArray();
      long[] before = flow.clone();
      boolean raised = new FreeFlow(GRAPH, cells, flow).raiseAll();
      assertThat(raised).as("%s %s", cells, before).isEqualTo(isPossible(cells, before));
      assertThat(imbalances(cells, flow)).isEqualTo(imbalances(cells, before));
      if (raised) {
        possible++;
        assertThat(Arrays.stream(flow)).allMatch(value -> value >= 0);
      }
    }
    assertThat(possible).isBetween(50, 250);
  }

  private static long[] imbalances(int[] cells, long[] flow) {
    long[] values = new long[GRAPH.cells];
    for (int i = 0; i < cells.length; i++) {
      values[cells[i]] = flow[i];
    }
    long[] imbalances = new long[GRAPH.nodes];
    GRAPH.imbalances(values, imbalances);
    return imbalances;
  }

  /** Tries all ways to change the four numbers; the totals follow. */
  private static boolean isPossible(int[] cells, long[] flow) {
    long[] filed = new long[GRAPH.cells];
    boolean[] free = new boolean[GRAPH.cells];
    for (int i = 0; i < cells.length; i++) {
      filed[cells[i]] = flow[i];
      free[cells[i]] = true;
    }
    int span = 13;
    for (int code = 0; code < span * span * span * span; code++) {
      long[] change = new long[GRAPH.cells];
      int rest = code;
      for (int cell : INNER) {
        change[cell] = (long) (rest % span) - span / 2;
        rest /= span;
      }
      for (int row = 0; row < 6; row += 3) {
        change[row + 2] = change[row] + change[row + 1];
      }
      for (int column = 0; column < 3; column++) {
        change[column + 6] = change[column] + change[column + 3];
      }
      boolean does = true;
      for (int cell = 0; cell < GRAPH.cells && does; cell++) {
        does = free[cell] ? filed[cell] + change[cell] >= 0 : change[cell] == 0;
      }
      if (does) {
        return true;
      }
    }
    return false;
  }
}
