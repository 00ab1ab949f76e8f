package io.github.opengpr.rules.diagnosis.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.rules.diagnosis.search.graph.FlowGraph;
import io.github.opengpr.rules.diagnosis.search.graph.Mending;
import io.github.opengpr.rules.diagnosis.search.graph.Problem;
import io.github.opengpr.rules.diagnosis.search.table.EditRule;
import io.github.opengpr.rules.diagnosis.search.table.Entries;
import io.github.opengpr.rules.diagnosis.search.table.EquationSystem;
import io.github.opengpr.rules.diagnosis.search.table.Layout;
import io.github.opengpr.rules.diagnosis.search.table.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CandidatesTest {
  private static final Layout FORM = Tables.LAYOUT_2021;
  private static final int MANY = 20_000;

  private final BitSet closed = new BitSet();

  private Candidates collect(
      EquationSystem system, @Nullable Layout layout, Entries entries, int steps) {
    FlowGraph graph = Objects.requireNonNull(FlowGraph.of(system));
    long[] values = IntStream.range(0, entries.size()).mapToLong(entries::value).toArray();
    BitSet free = new BitSet();
    IntStream.range(0, entries.size()).filter(entries::isBlank).forEach(free::set);
    Problem problem = Objects.requireNonNull(Problem.of(graph, values, free, closed));
    return new Candidates(problem, layout, entries, steps, 0).collect();
  }

  private List<String> answers(Entries entries) {
    return told(collect(Tables.SQUARE, null, entries, MANY));
  }

  private static List<String> told(Candidates candidates) {
    List<String> told = new ArrayList<>();
    for (Mending mending : candidates.all()) {
      StringBuilder changes = new StringBuilder();
      for (int i = 0; i < mending.size(); i++) {
        changes.append(i == 0 ? "" : " ").append(mending.cells()[i]).append('=');
        changes.append(mending.to()[i]);
      }
      told.add(changes.toString());
    }
    return told;
  }

  private static Entries read(Entries entries, int cell, long... values) {
    return entries.withReadings(
        cell, Arrays.stream(values).mapToObj(value -> new Reading(value, 0)).toList());
  }

  /** 6 for 5 and 8 for 6; with 2 for 3 two other changes do as well, which is one change more. */
  private static final Entries TWO_WRONG = Entries.of(6, 3, 8, 2, 8, 8, 7, 9, 16);

  @Test
  void anotherReadingMayNeedMoreChanges() {
    assertThat(answers(TWO_WRONG)).containsExactly("0=5 4=6");
    assertThat(answers(read(TWO_WRONG, 1, 2))).containsExactlyInAnyOrder("0=5 4=6", "1=2 3=1 4=7");
    assertThat(answers(read(read(TWO_WRONG, 8, 99), 1, 55, 2)))
        .containsExactlyInAnyOrder("0=5 4=6", "1=2 3=1 4=7");
  }

  @Test
  void aReadingIsAnotherNumberNotBelowZero() {
    assertThat(answers(read(TWO_WRONG, 1, 3))).containsExactly("0=5 4=6");
    assertThat(answers(read(Entries.of(6, 1, 6, 2, 8, 8, 7, 7, 14), 1, 0)))
        .containsExactlyInAnyOrder("0=5 4=6", "1=0 3=1 4=7");
    assertThat(answers(read(Entries.of(6, 0, 5, 2, 8, 8, 7, 6, 13), 1, -1)))
        .containsExactly("0=5 4=6");
  }

  @Test
  void whatIsBlankOrKnownHasNoOtherReading() {
    closed.set(1);
    assertThat(answers(read(TWO_WRONG, 1, 2))).containsExactly("0=5 4=6");
    closed.clear();
    assertThat(answers(read(TWO_WRONG.withBlank(8), 8, 15)))
        .isEqualTo(answers(TWO_WRONG.withBlank(8)));
  }

  @Test
  void aCellInNoSumIsPassedOver() {
    List<EditRule> sums = Tables.SQUARE.equations();
    Entries entries = Entries.of(6, 3, 8, 2, 8, 8, 7, 9, 16, 1);
    Candidates candidates = collect(new EquationSystem(10, sums), null, read(entries, 9, 2), MANY);
    assertThat(told(candidates)).containsExactly("0=5 4=6");
  }

  @Test
  void withoutStepsLeftNoReadingIsTried() {
    assertThat(told(collect(Tables.SQUARE, null, read(TWO_WRONG, 1, 2), 0))).isEmpty();
  }

  private static long[] sound() {
    long[] table = new long[FORM.cells()];
    for (int row : new int[] {0, 2, 4, 5, 23}) {
      for (int column = 0; column < 6; column++) {
        int one = 10 + 3 * row + column * column;
        table[FORM.cell(row, column)] = row == 0 || row == 23 ? 0 : one;
      }
    }
    for (int column = 0; column < 6; column++) {
      long handled = 0;
      for (int row = 2; row < 23; row++) {
        handled += table[FORM.cell(row, column)];
      }
      table[FORM.cell(23, column)] = handled;
      table[FORM.cell(0, column)] = handled;
    }
    for (int row = 0; row < FORM.rows(); row++) {
      for (int column = 0; column < 6; column++) {
        table[FORM.cell(row, 6)] += table[FORM.cell(row, column)];
      }
    }
    return table;
  }

  /**
   * A table in which cells were spoilt, each by another amount, and the answers of a short search.
   */
  private List<String> shortly(int steps, int... spoilt) {
    return told(shortSearch(steps, FORM, spoilt));
  }

  private Candidates shortSearch(int steps, @Nullable Layout layout, int... spoilt) {
    long[] table = sound();
    long amount = 1;
    for (int cell : spoilt) {
      table[cell] += amount;
      amount = 2 * amount + 1;
    }
    return collect(Tables.system(FORM), layout, Entries.of(table), steps);
  }

  private static String truth(int... cells) {
    long[] table = sound();
    StringBuilder truth = new StringBuilder();
    for (int cell : Arrays.stream(cells).sorted().toArray()) {
      truth.append(truth.isEmpty() ? "" : " ").append(cell).append('=').append(table[cell]);
    }
    return truth.toString();
  }

  private static int[] row(int row, int from, int to) {
    return IntStream.range(from, to).map(column -> FORM.cell(row, column)).toArray();
  }

  private static int[] column(int column, int from, int to) {
    return IntStream.range(from, to).map(row -> FORM.cell(row, column)).toArray();
  }

  private static int[] and(int[] cells, int... more) {
    return IntStream.concat(Arrays.stream(cells), Arrays.stream(more)).toArray();
  }

  @Test
  void aWholeRowIsFoundThoughTheSearchIsCutShort() {
    int[] row = row(4, 0, 6);
    Candidates cut = shortSearch(1, FORM, row);
    assertThat(cut.exhaustive()).isFalse();
    assertThat(cut.smallest()).isZero();
    assertThat(told(cut)).contains(truth(row));
    assertThat(told(shortSearch(1, null, row))).isEmpty();
  }

  @Test
  void aRowOfTheFewestCellsIsFound() {
    int[] two = row(4, 2, 4);
    Candidates cut = shortSearch(1, FORM, two);
    assertThat(cut.fewest()).isEqualTo(2);
    assertThat(told(cut)).contains(truth(two));
  }

  @Test
  void upToTwoMoreChangesBesideALine() {
    int[] row = row(4, 0, 6);
    int[] two = and(row, FORM.cell(0, 0), FORM.cell(5, 1));
    assertThat(shortly(1, two)).contains(truth(two));
    int[] three = and(two, FORM.cell(23, 2));
    assertThat(shortly(1, three)).doesNotContain(truth(three));
  }

  @Test
  void aWholeColumnIsFoundIfNotMoreThanSixteenCellsChange() {
    int[] column = column(1, 2, 18);
    assertThat(shortly(1, column)).contains(truth(column));
    int[] more = column(1, 2, 19);
    assertThat(shortly(1, more)).doesNotContain(truth(more));
  }

  @Test
  void whenAllWasSearchedNoLineIsWrittenAnew() {
    int[] two = and(row(4, 0, 1), FORM.cell(7, 3));
    Candidates all = shortSearch(MANY, FORM, two);
    assertThat(all.exhaustive()).isTrue();
    assertThat(told(all)).containsExactly(truth(two));
  }

  /** Four cells of one slip, and three wrong numbers elsewhere. */
  @Test
  void aCaseUnderAnotherApplicantIsFoundBesideThreeWrongNumbers() {
    long[] table = sound();
    int[] wrong = {
      FORM.cell(4, 0),
      FORM.cell(4, 1),
      FORM.cell(23, 0),
      FORM.cell(23, 1),
      FORM.cell(1, 2),
      FORM.cell(5, 3),
      FORM.cell(24, 4)
    };
    long[] amounts = {3, -3, 3, -3, 20, 11, 7};
    for (int i = 0; i < wrong.length; i++) {
      table[wrong[i]] += amounts[i];
    }
    Candidates candidates = collect(Tables.system(FORM), FORM, Entries.of(table), MANY);
    assertThat(candidates.exhaustive()).isTrue();
    assertThat(candidates.fewest()).isEqualTo(5);
    assertThat(told(candidates)).contains(truth(wrong));
  }

  @Test
  void aBlankBelowZeroIsHeldAtZero() {
    Entries entries = Entries.of(0, 3, 2, 2, 1, 3, 1, 4, 5).withBlank(0);
    Candidates candidates = collect(Tables.SQUARE, null, entries, MANY);
    assertThat(candidates.exhaustive()).isTrue();
    assertThat(candidates.all()).isNotEmpty();
  }

  /** However short the search: what it says of sizes holds, and if it says all, it is all. */
  @Test
  void aShortSearchSaysNothingWrong() {
    for (Entries entries :
        List.of(
            Entries.of(6, 2, 8, 2, 6, 8, 7, 9, 16),
            Entries.of(0, 3, 2, 2, 1, 3, 1, 4, 5).withBlank(0),
            Entries.of(0, 4, 3, 2, 0, 3, 4, 4, 7).withBlank(0).withBlank(4),
            Entries.of(0, 0, 3, 0, 0, 2, 7, 1, 5).withBlank(0).withBlank(1).withBlank(3))) {
      Candidates full = collect(Tables.SQUARE, null, entries, MANY);
      assertThat(full.exhaustive()).isTrue();
      boolean cut = false;
      for (int steps = 0; steps < 300; steps++) {
        Candidates some = collect(Tables.SQUARE, null, entries, steps);
        assertThat(some.fewest()).isLessThanOrEqualTo(full.fewest());
        cut |= !some.exhaustive();
        if (some.exhaustive()) {
          assertThat(told(some)).isEqualTo(told(full));
        }
      }
      assertThat(cut).isTrue();
    }
  }
}
