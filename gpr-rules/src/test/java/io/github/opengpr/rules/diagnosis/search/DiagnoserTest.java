package io.github.opengpr.rules.diagnosis.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opengpr.rules.diagnosis.Localisation;
import io.github.opengpr.rules.diagnosis.Operation;
import io.github.opengpr.rules.diagnosis.search.graph.FlowGraphTest;
import io.github.opengpr.rules.diagnosis.search.table.Entries;
import io.github.opengpr.rules.diagnosis.search.table.Layout;
import io.github.opengpr.rules.diagnosis.search.table.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DiagnoserTest {
  private static final Layout FORM = Tables.LAYOUT_2021;
  private static final Diagnoser DIAGNOSER = Diagnoser.of(Tables.system(FORM), FORM);
  private static final int NATURAL = 0;
  private static final int BUSINESS = 1;
  private static final int TOTAL = 6;
  private static final int RECEIVED = 0;
  private static final int CARRIED_IN = 1;
  private static final int GRANTED = 2;
  private static final int HANDLED = 23;
  private static final int CARRIED_OUT = 24;

  /**
   * Twelve applications: ten by natural persons, two by businesses; one carried in, two carried
   * out.
   */
  private static long[] sound() {
    long[] table = new long[175];
    set(table, RECEIVED, 9, 2);
    set(table, CARRIED_IN, 1, 0);
    set(table, GRANTED, 5, 1);
    set(table, 12, 3, 1);
    set(table, HANDLED, 8, 2);
    set(table, CARRIED_OUT, 2, 0);
    return table;
  }

  private static void set(long[] table, int row, long natural, long business) {
    table[FORM.cell(row, NATURAL)] = natural;
    table[FORM.cell(row, BUSINESS)] = business;
    table[FORM.cell(row, TOTAL)] = natural + business;
  }

  private static Diagnosis diagnose(long[] table) {
    return DIAGNOSER.diagnose(Entries.of(table));
  }

  private static List<Change> first(Diagnosis diagnosis) {
    return diagnosis.repairs().get(0).changes();
  }

  @Test
  void aSoundTableIsSound() {
    assertThat(diagnose(sound())).isSameAs(Diagnosis.SOUND);
  }

  @Test
  void oneWrongTotal() {
    long[] table = sound();
    table[FORM.cell(RECEIVED, TOTAL)] = 0;
    Diagnosis diagnosis = diagnose(table);
    assertThat(diagnosis.localisation()).isEqualTo(Localisation.UNIQUE_CELL);
    assertThat(diagnosis.broken())
        .containsExactly("T3-BALANCE!T3.received.total", "T3-ROW-SUM!T3.received.total");
    assertThat(diagnosis.atLeast()).isEqualTo(1);
    assertThat(diagnosis.exhaustive()).isTrue();
    assertThat(first(diagnosis)).containsExactly(new Change(FORM.cell(RECEIVED, TOTAL), 0L, 11));
    assertThat(diagnosis.certain()).isEqualTo(first(diagnosis));
    Step step = diagnosis.repairs().get(0).steps().get(0);
    assertThat(step.operation()).isEqualTo(Operation.LEFT_ZERO);
    assertThat(step.equations())
        .containsExactly("T3-BALANCE!T3.received.total", "T3-ROW-SUM!T3.received.total");
  }

  @Test
  void twoWrongCellsFarApart() {
    long[] table = sound();
    table[FORM.cell(RECEIVED, TOTAL)] = 17;
    table[FORM.cell(12, BUSINESS)] = 4;
    Diagnosis diagnosis = diagnose(table);
    assertThat(diagnosis.localisation()).isEqualTo(Localisation.UNIQUE_SET);
    assertThat(first(diagnosis))
        .containsExactly(
            new Change(FORM.cell(RECEIVED, TOTAL), 17L, 11),
            new Change(FORM.cell(12, BUSINESS), 4L, 1));
  }

  @Test
  void aNumberInTheWrongColumnIsNeverUnique() {
    long[] table = sound();
    table[FORM.cell(CARRIED_IN, NATURAL)] = 0;
    table[FORM.cell(CARRIED_IN, BUSINESS)] = 1;
    Diagnosis diagnosis = diagnose(table);
    assertThat(diagnosis.localisation()).isEqualTo(Localisation.ALTERNATIVES);
    assertThat(diagnosis.repairs().get(0).movesAmount()).isTrue();
    assertThat(diagnosis.repairs().get(0).steps().get(0).operation())
        .isEqualTo(Operation.MISPLACED);
    assertThat(first(diagnosis))
        .containsExactly(
            new Change(FORM.cell(CARRIED_IN, NATURAL), 0L, 1),
            new Change(FORM.cell(CARRIED_IN, BUSINESS), 1L, 0));
  }

  /** The facts of a real report: received 8 + 1, total 0; handled 9, all natural persons. */
  @Test
  void aCaseUnderAnotherApplicantAndATotalLeftZero() {
    long[] table = new long[175];
    table[FORM.cell(RECEIVED, NATURAL)] = 8;
    table[FORM.cell(RECEIVED, BUSINESS)] = 1;
    set(table, 3, 1, 0);
    set(table, 12, 8, 0);
    set(table, HANDLED, 9, 0);
    Entries entries =
        Entries.of(table)
            .withReadings(FORM.cell(12, NATURAL), List.of(new Reading(8, 0), new Reading(88, 40)))
            .withBlank(FORM.cell(22, TOTAL));
    Diagnosis diagnosis = DIAGNOSER.diagnose(entries);
    Change total = new Change(FORM.cell(RECEIVED, TOTAL), 0L, 9);
    assertThat(diagnosis.localisation()).isEqualTo(Localisation.ALTERNATIVES);
    assertThat(diagnosis.atLeast()).isEqualTo(3);
    assertThat(diagnosis.exhaustive()).isTrue();
    assertThat(diagnosis.certain()).containsExactly(total);
    assertThat(diagnosis.computed()).containsExactly(new Change(FORM.cell(22, TOTAL), null, 0));
    assertThat(diagnosis.repairs()).hasSize(3);
    assertThat(first(diagnosis))
        .containsExactly(
            new Change(FORM.cell(RECEIVED, NATURAL), 8L, 9),
            new Change(FORM.cell(RECEIVED, BUSINESS), 1L, 0),
            total);
    assertThat(diagnosis.repairs().subList(1, 3))
        .extracting(Repair::changes)
        .containsExactlyInAnyOrder(bookedOtherwise(total, 3, 1), bookedOtherwise(total, 12, 8));
  }

  private static List<Change> bookedOtherwise(Change total, int outcome, long filed) {
    return List.of(
        total,
        new Change(FORM.cell(outcome, NATURAL), filed, filed - 1),
        new Change(FORM.cell(outcome, BUSINESS), 0L, 1),
        new Change(FORM.cell(HANDLED, NATURAL), 9L, 8),
        new Change(FORM.cell(HANDLED, BUSINESS), 0L, 1));
  }

  @Test
  void aCarryRowLeftZero() {
    long[] table = sound();
    set(table, CARRIED_OUT, 0, 0);
    Diagnosis diagnosis = diagnose(table);
    assertThat(diagnosis.localisation()).isEqualTo(Localisation.ALTERNATIVES);
    assertThat(diagnosis.repairs().get(0).steps().get(0).operation())
        .isEqualTo(Operation.CARRY_ROW_LEFT_ZERO);
    assertThat(first(diagnosis))
        .containsExactly(
            new Change(FORM.cell(CARRIED_OUT, NATURAL), 0L, 2),
            new Change(FORM.cell(CARRIED_OUT, TOTAL), 0L, 2));
  }

  @Test
  void aMinusSign() {
    long[] table = sound();
    table[FORM.cell(12, NATURAL)] = -3;
    Diagnosis diagnosis = diagnose(table);
    assertThat(diagnosis.localisation()).isEqualTo(Localisation.UNIQUE_CELL);
    assertThat(first(diagnosis)).containsExactly(new Change(FORM.cell(12, NATURAL), -3L, 3));
    assertThat(diagnosis.repairs().get(0).steps().get(0).operation())
        .isEqualTo(Operation.NEGATIVE_SIGN);
  }

  @Test
  void negativeNumbersThatCancelAreStillWrong() {
    long[] table = new long[175];
    for (int row : new int[] {RECEIVED, GRANTED, HANDLED}) {
      table[FORM.cell(row, NATURAL)] = -1;
      table[FORM.cell(row, BUSINESS)] = 1;
    }
    Diagnosis diagnosis = diagnose(table);
    assertThat(diagnosis.broken()).isEmpty();
    assertThat(diagnosis.localisation()).isNotEqualTo(Localisation.BALANCED);
    assertThat(diagnosis.atLeast()).isGreaterThanOrEqualTo(3);
  }

  @Test
  void anotherReadingExplainsTheCell() {
    long[] table = sound();
    int cell = FORM.cell(12, NATURAL);
    table[cell] = 33;
    Entries entries = Entries.of(table).withReadings(cell, List.of(new Reading(3, 5)));
    Repair repair = DIAGNOSER.diagnose(entries).repairs().get(0);
    assertThat(repair.changes()).containsExactly(new Change(cell, 33L, 3));
    assertThat(repair.steps().get(0).operation()).isEqualTo(Operation.OTHER_READING);
    assertThat(repair.cost()).isEqualTo(5);
  }

  @Test
  void anotherReadingPutsTheRightAnswerFirst() {
    long[] table = sound();
    table[FORM.cell(GRANTED, NATURAL)] = 4;
    table[FORM.cell(12, BUSINESS)] = 0;
    Diagnosis plain = diagnose(table);
    assertThat(plain.localisation()).isEqualTo(Localisation.ALTERNATIVES);
    for (int unsure : new int[] {FORM.cell(GRANTED, BUSINESS), FORM.cell(GRANTED, NATURAL)}) {
      long other = table[unsure] + 1;
      Entries entries = Entries.of(table).withReadings(unsure, List.of(new Reading(other, 0)));
      assertThat(first(DIAGNOSER.diagnose(entries)))
          .contains(new Change(unsure, table[unsure], other));
    }
  }

  @Test
  void blanksAreComputedNotZero() {
    Entries entries = Entries.of(sound());
    for (int column = 0; column < 7; column++) {
      entries = entries.withBlank(FORM.cell(RECEIVED, column));
    }
    for (int row = 0; row < 25; row++) {
      entries = entries.withBlank(FORM.cell(row, TOTAL));
    }
    Diagnosis diagnosis = DIAGNOSER.diagnose(entries);
    assertThat(diagnosis.localisation()).isEqualTo(Localisation.BALANCED);
    assertThat(diagnosis.repairs()).isEmpty();
    assertThat(diagnosis.computed())
        .hasSize(31)
        .contains(
            new Change(FORM.cell(RECEIVED, NATURAL), null, 9),
            new Change(FORM.cell(HANDLED, TOTAL), null, 10));
  }

  @Test
  void blanksThatTheSumsDoNotDetermineStayOpen() {
    Entries entries = Entries.of(sound());
    for (int row : new int[] {GRANTED, 12}) {
      for (int column : new int[] {NATURAL, BUSINESS}) {
        entries = entries.withBlank(FORM.cell(row, column));
      }
    }
    Diagnosis diagnosis = DIAGNOSER.diagnose(entries);
    assertThat(diagnosis.localisation()).isEqualTo(Localisation.BALANCED);
    assertThat(diagnosis.computed()).isEmpty();
  }

  @Test
  void aBlankThatWouldBeNegativeMeansAWrongCell() {
    long[] table = sound();
    table[FORM.cell(GRANTED, NATURAL)] = 9;
    Diagnosis diagnosis = DIAGNOSER.diagnose(Entries.of(table).withBlank(FORM.cell(12, NATURAL)));
    assertThat(diagnosis.localisation()).isNotEqualTo(Localisation.BALANCED);
    assertThat(diagnosis.atLeast()).isEqualTo(1);
    assertThat(diagnosis.repairs())
        .allSatisfy(repair -> assertThat(repair.computed()).allMatch(change -> change.to() >= 0));
  }

  @Test
  void aKnownValueIsKept() {
    long[] table = sound();
    table[FORM.cell(CARRIED_IN, NATURAL)] = 0;
    table[FORM.cell(CARRIED_IN, BUSINESS)] = 1;
    Entries entries = Entries.of(table);
    for (int column = 0; column < 7; column++) {
      entries =
          entries.withKnown(FORM.cell(CARRIED_IN, column), table[FORM.cell(CARRIED_IN, column)]);
    }
    Diagnosis diagnosis = DIAGNOSER.diagnose(entries);
    assertThat(diagnosis.repairs())
        .isNotEmpty()
        .allSatisfy(
            repair ->
                assertThat(repair.changes())
                    .noneMatch(change -> FORM.row(change.cell()) == CARRIED_IN));
  }

  @Test
  void aKnownValueThatMendsTheTableIsTheAnswer() {
    long[] table = sound();
    table[FORM.cell(CARRIED_IN, TOTAL)] = 7;
    Diagnosis diagnosis =
        DIAGNOSER.diagnose(Entries.of(table).withKnown(FORM.cell(CARRIED_IN, TOTAL), 1));
    assertThat(diagnosis.localisation()).isEqualTo(Localisation.UNIQUE_CELL);
    assertThat(first(diagnosis)).containsExactly(new Change(FORM.cell(CARRIED_IN, TOTAL), 7L, 1));
    assertThat(diagnosis.repairs().get(0).steps().get(0).operation())
        .isEqualTo(Operation.KNOWN_VALUE);
  }

  @Test
  void aSoundTableThatDisagreesWithLastYearIsBalanced() {
    Entries entries = Entries.of(sound()).withKnown(FORM.cell(CARRIED_IN, TOTAL), 3);
    Diagnosis diagnosis = DIAGNOSER.diagnose(entries);
    assertThat(diagnosis.localisation()).isEqualTo(Localisation.BALANCED);
    assertThat(diagnosis.certain()).contains(new Change(FORM.cell(CARRIED_IN, TOTAL), 1L, 3));
    assertThat(diagnosis.repairs()).isNotEmpty();
  }

  @Test
  void tableFourIsDetectedOnly() {
    Diagnoser four = Diagnoser.of(FlowGraphTest.tableFour());
    Diagnosis diagnosis = four.diagnose(Entries.of(1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 3));
    assertThat(diagnosis.localisation()).isEqualTo(Localisation.DETECT_ONLY);
    assertThat(diagnosis.broken())
        .containsExactly(
            "T4-SUM!T4.reconsideration.total", "T4-SUM!T4.postReconsiderationLitigation.total");
    assertThat(diagnosis.atLeast()).isEqualTo(2);
    assertThat(diagnosis.repairs()).isEmpty();
    assertThat(diagnosis.certain()).isEmpty();
  }

  @Test
  void aBlankTotalOfTableFourIsComputed() {
    Diagnoser four = Diagnoser.of(FlowGraphTest.tableFour());
    Diagnosis diagnosis =
        four.diagnose(Entries.of(1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 2).withBlank(4));
    assertThat(diagnosis.localisation()).isEqualTo(Localisation.BALANCED);
    assertThat(diagnosis.computed()).containsExactly(new Change(4, null, 3));
  }

  @Test
  void allCellsWrongIsUnresolvedWithABound() {
    SplittableRandom random = new SplittableRandom(3);
    long[] table = new long[175];
    Arrays.setAll(table, cell -> random.nextInt(1, 100_000));
    Diagnosis diagnosis = diagnose(table);
    assertThat(diagnosis.localisation()).isEqualTo(Localisation.UNRESOLVED);
    assertThat(diagnosis.atLeast()).isGreaterThanOrEqualTo(20);
    assertThat(diagnosis.exhaustive()).isFalse();
  }

  @Test
  void numbersTooLargeToAddAreUnresolvedNotWrapped() {
    long[] table = new long[175];
    table[FORM.cell(RECEIVED, NATURAL)] = Long.MAX_VALUE;
    table[FORM.cell(RECEIVED, BUSINESS)] = Long.MAX_VALUE;
    table[FORM.cell(RECEIVED, 2)] = 2;
    Diagnosis diagnosis = diagnose(table);
    assertThat(diagnosis.localisation()).isEqualTo(Localisation.UNRESOLVED);
    assertThat(diagnosis.broken())
        .contains("T3-ROW-SUM!T3.received.total", "T3-BALANCE!T3.received.natural");
    assertThat(diagnosis.atLeast()).isGreaterThanOrEqualTo(1);
  }

  @Test
  void aHugeNumberInOneCellIsFound() {
    long[] table = sound();
    table[FORM.cell(GRANTED, NATURAL)] = 1_000_000_000_000_000_000L;
    assertThat(first(diagnose(table)))
        .containsExactly(new Change(FORM.cell(GRANTED, NATURAL), 1_000_000_000_000_000_000L, 5));
  }

  @Test
  void refusesATableOfAnotherShape() {
    assertThatThrownBy(() -> DIAGNOSER.diagnose(Entries.of(1, 2, 3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a table of 3 cells where 175 are needed");
    assertThatThrownBy(() -> Diagnoser.of(Tables.system(FORM), Tables.LAYOUT_2019))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("161");
  }
}
