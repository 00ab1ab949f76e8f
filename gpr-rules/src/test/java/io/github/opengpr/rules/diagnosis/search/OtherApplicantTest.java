package io.github.opengpr.rules.diagnosis.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.rules.diagnosis.search.graph.FlowGraph;
import io.github.opengpr.rules.diagnosis.search.graph.Mending;
import io.github.opengpr.rules.diagnosis.search.graph.Problem;
import io.github.opengpr.rules.diagnosis.search.smallest.Budget;
import io.github.opengpr.rules.diagnosis.search.table.Layout;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OtherApplicantTest {
  private static final Layout FORM = Tables.LAYOUT_2021;
  private static final FlowGraph GRAPH = Objects.requireNonNull(FlowGraph.of(Tables.system(FORM)));
  private static final int GRANTED = 2;
  private static final int PARTLY = 3;

  private final long[] table = new long[FORM.cells()];
  private final BitSet blank = new BitSet();
  private final BitSet closed = new BitSet();

  private void row(int row, long natural, long business) {
    table[FORM.cell(row, 0)] = natural;
    table[FORM.cell(row, 1)] = business;
    table[FORM.cell(row, FORM.total())] = natural + business;
  }

  private List<Mending> mendings(int most) {
    Problem problem = Objects.requireNonNull(Problem.of(GRAPH, table, blank, closed));
    return new OtherApplicant(problem, FORM, new Budget(10_000)).mendings(most);
  }

  /** Row, column and new number of each change. */
  private List<String> told(int most) {
    List<String> told = new ArrayList<>();
    for (Mending mending : mendings(most)) {
      StringBuilder changes = new StringBuilder();
      for (int i = 0; i < mending.size(); i++) {
        int cell = mending.cells()[i];
        changes.append(i == 0 ? "" : " ").append(FORM.row(cell)).append('.');
        changes.append(FORM.column(cell)).append('=').append(mending.to()[i]);
      }
      told.add(changes.toString());
    }
    return told;
  }

  @Test
  void oneCaseInAnyOutcomeThatHoldsOne() {
    row(FORM.received(), 8, 1);
    row(GRANTED, 1, 0);
    row(PARTLY, 8, 0);
    row(FORM.handled(), 9, 0);
    assertThat(told(0)).containsExactly("2.0=0 2.1=1 23.0=8 23.1=1", "3.0=7 3.1=1 23.0=8 23.1=1");
    assertThat(told(-1)).isEmpty();
  }

  @Test
  void allCasesOfOneApplicant() {
    row(FORM.received(), 0, 9);
    row(GRANTED, 9, 0);
    row(FORM.handled(), 9, 0);
    assertThat(told(0)).containsExactly("2.0=0 2.1=9 23.0=0 23.1=9");
    row(FORM.received(), 9, 0);
    row(GRANTED, 0, 9);
    row(FORM.handled(), 0, 9);
    assertThat(told(0)).containsExactly("2.0=9 2.1=0 23.0=9 23.1=0");
  }

  @Test
  void notMoreThanAnOutcomeHolds() {
    row(FORM.received(), 5, 4);
    row(GRANTED, 3, 0);
    row(PARTLY, 6, 0);
    row(FORM.handled(), 9, 0);
    assertThat(told(0)).containsExactly("3.0=2 3.1=4 23.0=5 23.1=4");
  }

  @Test
  void notMoreThanTheTotalHolds() {
    row(FORM.received(), 0, 9);
    row(FORM.carriedOut(), 3, 0);
    row(GRANTED, 9, 0);
    row(FORM.handled(), 2, 4);
    assertThat(told(3)).noneMatch(changes -> changes.contains("-"));
  }

  @Test
  void besideAnotherChange() {
    row(FORM.received(), 8, 1);
    row(GRANTED, 9, 0);
    row(FORM.handled(), 9, 0);
    table[FORM.cell(FORM.received(), FORM.total())] = 0;
    assertThat(told(0)).isEmpty();
    assertThat(told(1)).containsExactly("0.6=9 2.0=8 2.1=1 23.0=8 23.1=1");
  }

  @Test
  void noneInCellsThatAreUnknownOrKnown() {
    row(FORM.received(), 8, 1);
    row(GRANTED, 1, 0);
    row(PARTLY, 8, 0);
    row(FORM.handled(), 9, 0);
    closed.set(FORM.cell(GRANTED, 1));
    assertThat(told(0)).containsExactly("3.0=7 3.1=1 23.0=8 23.1=1");
    closed.set(FORM.cell(PARTLY, 0));
    assertThat(told(0)).isEmpty();
    closed.clear();
    closed.set(FORM.cell(FORM.handled(), 0));
    assertThat(told(0)).isEmpty();
    closed.clear();
    closed.set(FORM.cell(FORM.handled(), 1));
    assertThat(told(0)).isEmpty();
    closed.clear();
    table[FORM.cell(GRANTED, 0)] = 0;
    blank.set(FORM.cell(GRANTED, 0));
    assertThat(told(0)).containsExactly("3.0=7 3.1=1 23.0=8 23.1=1");
  }

  @Test
  void aSoundTableNeedsNone() {
    row(FORM.received(), 9, 0);
    row(GRANTED, 9, 0);
    row(FORM.handled(), 9, 0);
    assertThat(mendings(2)).isEmpty();
  }
}
