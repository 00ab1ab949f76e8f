package io.github.opengpr.rules.diagnosis.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opengpr.rules.diagnosis.Localisation;
import io.github.opengpr.rules.diagnosis.search.table.EditRule;
import io.github.opengpr.rules.diagnosis.search.table.Entries;
import io.github.opengpr.rules.diagnosis.search.table.EquationSystem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sum A: cell 0 + cell 1 = cell 2, and a second one B where two are needed. */
class DeclaredSumsTest {
  private static final EditRule A = sum("A", 0, 1, 2);
  private static final DeclaredSums ONE = new DeclaredSums(new EquationSystem(3, List.of(A)));

  private static EditRule sum(String id, int a, int b, int total) {
    return EditRule.of(id, new int[] {a, b, total}, new int[] {1, 1, -1});
  }

  /** Cells parted by blanks; {@code _} holds nothing. */
  private static Entries entries(String cells, long times) {
    String[] words = cells.split(" ", -1);
    long[] values = new long[words.length];
    for (int i = 0; i < words.length; i++) {
      values[i] = words[i].equals("_") ? 0 : Long.parseLong(words[i]) * times;
    }
    Entries entries = Entries.of(values);
    for (int i = 0; i < words.length; i++) {
      entries = words[i].equals("_") ? entries.withBlank(i) : entries;
    }
    return entries;
  }

  /** A sum is broken if no count in its blanks, 0 or more, makes it hold. */
  @ParameterizedTest
  @CsvSource({
    "1 2 3, false",
    "1 2 4, true",
    "1 2 2, true",
    "1 _ 3, false",
    "3 _ 3, false",
    "4 _ 3, true",
    "_ 1 3, false",
    "_ 2 1, true",
    "1 2 _, false",
    "0 0 _, false",
    "-1 0 _, true",
    "_ 2 _, false",
    "_ _ 3, false",
    "_ _ -3, true",
    "_ _ _, false",
  })
  void knowsWhenBlanksCannotMendASum(String cells, boolean broken) {
    for (long times : new long[] {1, 1_000_000_000L, 1_000_000_000_000L}) {
      assertThat(ONE.broken(entries(cells, times)).equals(List.of(A)))
          .as("%s times %d", cells, times)
          .isEqualTo(broken);
    }
  }

  /** What holds only because 64 bits are too few does not hold. */
  @ParameterizedTest
  @CsvSource({
    "9223372036854775807 9223372036854775807 -2",
    "-9223372036854775808 -9223372036854775808 0",
  })
  void neverWrapsAround(String cells) {
    Entries entries = entries(cells, 1);
    assertThat(ONE.broken(entries)).containsExactly(A);
    assertThat(ONE.hold(entries)).isFalse();
  }

  @Test
  void neverWrapsAroundWhereNothingIsNegative() {
    EditRule four = EditRule.of("F", new int[] {0, 1, 2, 3}, new int[] {1, 1, 1, -1});
    DeclaredSums sums = new DeclaredSums(new EquationSystem(4, List.of(four)));
    assertThat(sums.hold(Entries.of(Long.MAX_VALUE, Long.MAX_VALUE, 2, 0))).isFalse();
    assertThat(sums.hold(Entries.of(Long.MAX_VALUE - 2, 1, 1, Long.MAX_VALUE))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"1 2 3, true", "0 0 0, true", "1 2 4, false", "-1 2 1, false", "0 -1 -1, false"})
  void holdsWhereEverySumDoesAndNothingIsNegative(String cells, boolean holds) {
    assertThat(ONE.hold(entries(cells, 1))).isEqualTo(holds);
  }

  /** DeclaredSums that share a cell may both fail by that one cell. */
  @ParameterizedTest
  @CsvSource({
    "1 2 3 4 5 9, 0",
    "1 2 4 4 5 9, 1",
    "1 2 4 4 5 8, 2",
  })
  void countsSumsThatShareNoCell(String cells, int atLeast) {
    Entries entries = entries(cells, 1);
    DeclaredSums apart = new DeclaredSums(new EquationSystem(6, List.of(A, sum("B", 3, 4, 5))));
    assertThat(apart.detect(entries, apart.broken(entries)).atLeast()).isEqualTo(atLeast);
    assertThat(apart.unresolved(entries, apart.broken(entries)).atLeast()).isEqualTo(atLeast);
    DeclaredSums joint = new DeclaredSums(new EquationSystem(6, List.of(A, sum("B", 3, 5, 0))));
    assertThat(joint.detect(entries("1 2 4 4 5 8", 1), List.of()).atLeast()).isEqualTo(1);
    DeclaredSums others =
        new DeclaredSums(new EquationSystem(6, List.of(A, sum("B", 2, 3, 4), sum("C", 3, 4, 5))));
    // A and C fail and share nothing; B, between them, shares a cell with each.
    assertThat(others.detect(entries("1 2 4 1 6 8", 1), List.of()).atLeast()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "1 2 _, 3",
    "1 _ 3, 2",
    "_ 2 3, 1",
    "4611686018427387904 4611686018427387903 _, 9223372036854775807",
  })
  void oneBlankIsWhatTheOthersLeave(String cells, long value) {
    Entries entries = entries(cells, 1);
    Diagnosis diagnosis = ONE.detect(entries, ONE.broken(entries));
    assertThat(diagnosis.localisation()).isEqualTo(Localisation.BALANCED);
    assertThat(diagnosis.computed())
        .containsExactly(new Change(cells.replaceAll("[^_ ]", "").indexOf('_'), null, value));
  }

  @ParameterizedTest
  @CsvSource({"1 _ _", "_ _ _", "1 2 3", "9223372036854775807 9223372036854775807 _"})
  void otherBlanksStayOpen(String cells) {
    Entries entries = entries(cells, 1);
    assertThat(ONE.detect(entries, ONE.broken(entries)).computed()).isEmpty();
  }

  @Test
  void namesTheSumsOfCells() {
    List<EditRule> broken = List.of(A, sum("B", 3, 4, 5));
    assertThat(DeclaredSums.at(List.of(2), broken)).containsExactly("A");
    assertThat(DeclaredSums.at(List.of(0, 1, 5), broken)).containsExactly("A", "B");
    assertThat(DeclaredSums.at(List.of(6), broken)).isEmpty();
  }

  @Test
  void aSystemNamesOnlyItsOwnCells() {
    assertThat(new EquationSystem(3, List.of(A)).equations()).containsExactly(A);
    assertThatThrownBy(() -> new EquationSystem(2, List.of(A)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A: no cell 2 in a table of 2 cells");
    assertThatThrownBy(() -> new EquationSystem(3, List.of(sum("B", 0, 1, -1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("B: no cell -1 in a table of 3 cells");
  }

  @Test
  void anEquationIsASumOfDifferentCells() {
    assertThat(A).hasToString("A: +0 +1 -2 = 0");
    assertThat(A.coefficientOf(2)).isEqualTo(-1);
    assertThat(A.coefficientOf(3)).isZero();
    int[] two = {0, 1};
    assertThatThrownBy(() -> EditRule.of("X", two, new int[] {1}))
        .hasMessage("X: 2 cells, 1 coefficients");
    assertThatThrownBy(() -> EditRule.of("X", two, new int[] {1, 2}))
        .hasMessage("X: a coefficient must be +1 or -1, not 2");
    assertThatThrownBy(() -> EditRule.of("X", new int[] {1, 1}, new int[] {1, 1}))
        .hasMessage("X: a cell is named twice");
  }
}
