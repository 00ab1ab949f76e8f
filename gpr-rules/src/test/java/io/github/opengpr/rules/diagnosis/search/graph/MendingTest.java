package io.github.opengpr.rules.diagnosis.search.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.rules.diagnosis.search.Tables;
import java.util.BitSet;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MendingTest {
  private static final FlowGraph GRAPH =
      Objects.requireNonNull(FlowGraph.of(Tables.system(Tables.LAYOUT_2021)));
  private static final Mending MENDING =
      new Mending(new int[] {2, 5}, new long[] {20, 50}, new int[] {3, 8}, new long[] {30, 80});

  private static BitSet set(int... cells) {
    BitSet set = new BitSet();
    for (int cell : cells) {
      set.set(cell);
    }
    return set;
  }

  private static void is(Mending mending, String changes, String blanks) {
    assertThat(told(mending.cells(), mending.to())).isEqualTo(changes);
    assertThat(told(mending.blanks(), mending.fills())).isEqualTo(blanks);
  }

  private static String told(int[] cells, long[] values) {
    StringBuilder told = new StringBuilder();
    for (int i = 0; i < cells.length; i++) {
      told.append(i == 0 ? "" : " ").append(cells[i]).append('=').append(values[i]);
    }
    return told.toString();
  }

  @Test
  void knowsWhatItChanges() {
    assertThat(MENDING.size()).isEqualTo(2);
    assertThat(MENDING.changes(2)).isTrue();
    assertThat(MENDING.changes(5)).isTrue();
    assertThat(MENDING.changes(3)).isFalse();
    assertThat(MENDING.valueOf(2, 7)).isEqualTo(20);
    assertThat(MENDING.valueOf(5, 7)).isEqualTo(50);
    assertThat(MENDING.valueOf(3, 7)).isEqualTo(30);
    assertThat(MENDING.valueOf(8, 7)).isEqualTo(80);
    assertThat(MENDING.valueOf(4, 7)).isEqualTo(7);
  }

  @Test
  void takesMoreChangesInOrder() {
    is(
        MENDING.with(new int[] {9, 4, 1}, new long[] {90, 40, 10}),
        "1=10 2=20 4=40 5=50 9=90",
        "3=30 8=80");
  }

  @Test
  void blanksHeldAtZeroAreToldUnlessOtherValuesWouldDo() {
    is(MENDING.withZeroBlanks(set(), set(8)), "2=20 5=50", "3=30 8=80");
    is(MENDING.withZeroBlanks(set(7, 9), set(8, 9)), "2=20 5=50", "3=30 7=0");
  }

  @Test
  void cellsTakenAsUnknownAreChangesWhereTheyDiffer() {
    long[] values = new long[GRAPH.cells];
    values[3] = 30;
    values[8] = 81;
    Problem problem = Objects.requireNonNull(Problem.of(GRAPH, values, set(9), new BitSet()));
    Mending mending =
        new Mending(
            new int[] {2}, new long[] {20}, new int[] {3, 8, 9, 11}, new long[] {30, 80, 90, 110});
    // 3 is what was filed, 8 is not, 9 was blank, 10 was not asked, 11 stays unknown.
    is(mending.asChanges(new int[] {3, 8, 9, 10}, problem), "2=20 8=80", "9=90 11=110");
  }

  @Test
  void isOrderedByCellsThenByValues() {
    Mending same = new Mending(new int[] {2, 5}, new long[] {20, 50}, new int[0], new long[0]);
    Mending value = new Mending(new int[] {2, 5}, new long[] {20, 51}, new int[0], new long[0]);
    Mending cell = new Mending(new int[] {2, 6}, new long[] {20, 50}, new int[0], new long[0]);
    assertThat(MENDING).isEqualTo(same).hasSameHashCodeAs(same).isEqualByComparingTo(same);
    assertThat(MENDING).isNotEqualTo(value).isNotEqualTo(cell).isNotEqualTo(null);
    assertThat(MENDING.compareTo(value)).isNegative();
    assertThat(value.compareTo(cell)).isNegative();
    assertThat(cell.compareTo(MENDING)).isPositive();
  }

  @Test
  void aProblemHoldsOpensAndSetsCells() {
    int cell = Tables.LAYOUT_2021.cell(2, 0);
    int closed = Tables.LAYOUT_2021.cell(2, 1);
    long[] values = new long[GRAPH.cells];
    values[cell] = 5;
    Problem problem = Objects.requireNonNull(Problem.of(GRAPH, values, set(20, 21), set(closed)));

    Problem zero = problem.withZero(set(20));
    assertThat(zero.free()).isEqualTo(set(21));
    assertThat(zero.closed()).isEqualTo(set(closed, 20));

    Problem moved = problem.withValues(new int[] {cell}, new long[] {7});
    assertThat(moved.values()[cell]).isEqualTo(7);
    assertThat(moved.closed()).isEqualTo(set(closed, cell));
    Problem again = Objects.requireNonNull(Problem.of(GRAPH, moved.values(), set(), set()));
    assertThat(moved.imbalances()).isEqualTo(again.imbalances());

    Problem open = problem.withFree(new int[] {cell, closed});
    assertThat(open.free()).isEqualTo(set(cell, 20, 21));
    assertThat(open.closed()).isEqualTo(set(closed));
    assertThat(open.values()[cell]).isZero();
    assertThat(open.imbalances()).containsOnly(0);
    assertThat(problem.values()[cell]).isEqualTo(5);
    assertThat(problem.free()).isEqualTo(set(20, 21));
  }
}
