package io.github.opengpr.rules.diagnosis.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.rules.diagnosis.Localisation;
import io.github.opengpr.rules.diagnosis.search.table.Entries;
import io.github.opengpr.rules.diagnosis.search.table.EquationSystem;
import io.github.opengpr.rules.diagnosis.search.table.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers of the square, of which only the sums are known: 5 3 8, 2 6 8, 7 9 16 when sound. */
class RankingTest {
  private static final Diagnoser SQUARE = Diagnoser.of(Tables.SQUARE);

  private static Repair repair(Diagnosis diagnosis, Integer... cells) {
    return diagnosis.repairs().stream()
        .filter(one -> one.changes().stream().map(Change::cell).toList().equals(List.of(cells)))
        .findFirst()
        .orElseThrow();
  }

  /** What is filed in the first row, and whether setting it right moves an amount. */
  @ParameterizedTest
  @CsvSource({
    // The two numbers are off by different amounts, or both too high: each breaks its own sums.
    "6, 6, 8, false",
    "6, 4, 8, false",
    "8, 7, 8, false",
    // One holds what the other lacks; the total is wrong besides.
    "6, 2, 9, true",
    "4, 4, 9, true",
    // The row adds up, the columns do not.
    "6, 4, 10, true",
    "6, 2, 8, true",
  })
  void anAmountIsMovedWhereChangesCancel(long first, long second, long total, boolean moves) {
    Diagnosis diagnosis = SQUARE.diagnose(Entries.of(first, second, total, 2, 6, 8, 7, 9, 16));
    Repair truth = total == 8 ? repair(diagnosis, 0, 1) : repair(diagnosis, 0, 1, 2);
    assertThat(truth.movesAmount()).isEqualTo(moves);
    assertThat(diagnosis.localisation() == Localisation.UNIQUE_SET).isEqualTo(!moves);
  }

  @Test
  void aDearerAnswerLeavesTheFirstUnique() {
    Entries entries =
        Entries.of(6, 3, 8, 2, 8, 8, 7, 9, 16).withReadings(1, List.of(new Reading(2, 90)));
    Diagnosis diagnosis = SQUARE.diagnose(entries);
    assertThat(diagnosis.found()).isEqualTo(2);
    assertThat(diagnosis.localisation()).isEqualTo(Localisation.UNIQUE_SET);
  }

  @Test
  void whatIsKnownCountsAndStandsInOrder() {
    Entries entries = Entries.of(6, 3, 8, 2, 6, 8, 7, 9, 17).withKnown(8, 16);
    Diagnosis diagnosis = SQUARE.diagnose(entries);
    Change[] both = {new Change(0, 6L, 5), new Change(8, 17L, 16)};
    assertThat(diagnosis.atLeast()).isEqualTo(2);
    assertThat(diagnosis.certain()).containsExactly(both);
    assertThat(diagnosis.repairs().get(0).changes()).containsExactly(both);
  }

  @Test
  void aBlankInNoSumStaysBlank() {
    Diagnoser more = Diagnoser.of(new EquationSystem(10, Tables.SQUARE.equations()));
    Diagnosis diagnosis = more.diagnose(Entries.of(6, 3, 8, 2, 6, 8, 7, 9, 16, 0).withBlank(9));
    assertThat(diagnosis.localisation()).isEqualTo(Localisation.UNIQUE_CELL);
    assertThat(diagnosis.computed()).isEmpty();
  }
}
