package io.github.opengpr.rules.diagnosis.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.diagnosis.Localisation;
import io.github.opengpr.rules.diagnosis.search.table.Entries;
import io.github.opengpr.rules.diagnosis.search.table.Layout;
import io.github.opengpr.testkit.Slip;
import io.github.opengpr.testkit.SlippedTable;
import io.github.opengpr.testkit.SoundTables;
import java.util.BitSet;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of identification, on tables of towns with 2 to cities with 14 000 applications. */
class IdentificationTest {
  private static final int[] SIZES = {2, 9, 40, 150, 1000, 14000};
  private static final int EACH = 250;
  private static final Layout FORM = Tables.LAYOUT_2021;
  private static final Diagnoser DIAGNOSER = Diagnoser.of(Tables.system(FORM), FORM);

  /** What came out of many tables, in tables. */
  private static final class Tally {
    int all;
    int listed;
    int first;
    int three;
    int five;
    int unique;
    int uniqueWrong;
    int certainWrong;

    void add(SlippedTable table) {
      Diagnosis diagnosis = DIAGNOSER.diagnose(Tables.entries(table));
      int rank = Tables.rank(table, diagnosis);
      boolean one =
          diagnosis.localisation() == Localisation.UNIQUE_CELL
              || diagnosis.localisation() == Localisation.UNIQUE_SET;
      long[] truth = table.truth();
      all++;
      listed += rank > 0 ? 1 : 0;
      first += rank == 1 ? 1 : 0;
      three += rank > 0 && rank <= 3 ? 1 : 0;
      five += rank > 0 && rank <= 5 ? 1 : 0;
      unique += one ? 1 : 0;
      uniqueWrong += one && rank != 1 ? 1 : 0;
      certainWrong +=
          diagnosis.certain().stream().allMatch(change -> truth[change.cell()] == change.to())
              ? 0
              : 1;
    }

    private static void atLeast(double percent, int count, int all) {
      assertThat(100.0 * count / all).isGreaterThanOrEqualTo(percent);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {25, 23})
  void oneWrongCellIsAlwaysFoundUniqueAndExact(int rows) {
    Layout layout = rows == 25 ? Tables.LAYOUT_2021 : Tables.LAYOUT_2019;
    Diagnoser diagnoser = Diagnoser.of(Tables.system(layout), layout);
    SplittableRandom random = new SplittableRandom(501);
    for (int size : SIZES) {
      long[] truth = SoundTables.next(Tables.form(rows), size, random);
      for (int cell = 0; cell < truth.length; cell++) {
        for (Slip slip : Slip.values()) {
          long wrong = slip.isOneCell() ? slip.inCell(truth[cell], random) : truth[cell];
          if (wrong != truth[cell]) {
            long[] filed = truth.clone();
            filed[cell] = wrong;
            Diagnosis diagnosis = diagnoser.diagnose(Entries.of(filed));
            assertThat(diagnosis.localisation()).isEqualTo(Localisation.UNIQUE_CELL);
            assertThat(diagnosis.repairs().get(0).changes())
                .containsExactly(new Change(cell, wrong, truth[cell]));
          }
        }
      }
    }
  }

  private static Tally cells(int wrong, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Tally tally = new Tally();
    for (int size : SIZES) {
      for (int i = 0; i < EACH; i++) {
        tally.add(Slip.cells(SoundTables.next(Form.FORM_2021, size, random), wrong, random));
      }
    }
    return tally;
  }

  private static Tally slips(Slip slip, long seed, int... sizes) {
    SplittableRandom random = new SplittableRandom(seed);
    Tally tally = new Tally();
    for (int size : sizes) {
      for (int i = 0; i < EACH; i++) {
        slip.on(SoundTables.next(Form.FORM_2021, size, random), random).ifPresent(tally::add);
      }
    }
    assertThat(tally.all).isPositive();
    return tally;
  }

  @Test
  void twoRandomSlips() {
    Tally tally = cells(2, 502);
    assertThat(tally.listed).isEqualTo(tally.all);
    assertThat(tally.uniqueWrong).isZero();
    Tally.atLeast(98, tally.unique, tally.all);
    Tally.atLeast(98.5, tally.first, tally.all);
  }

  @Test
  void threeRandomSlips() {
    Tally tally = cells(3, 503);
    Tally.atLeast(99.5, tally.listed, tally.all);
    Tally.atLeast(97, tally.first, tally.all);
    Tally.atLeast(99.5, tally.all - tally.uniqueWrong, tally.all);
  }

  @ParameterizedTest
  @EnumSource(
      value = Slip.class,
      names = {
        "CARRY_ROW_ZERO",
        "HANDLED_OMITS_ROW",
        "HANDLED_OMITS_ADDEND",
        "HANDLED_INCLUDES_CARRIED_OUT"
      })
  void aWholeRowWrongIsFirst(Slip slip) {
    Tally tally = slips(slip, 504, SIZES);
    assertThat(tally.first).isEqualTo(tally.all);
    assertThat(tally.uniqueWrong).isZero();
    assertThat(tally.certainWrong).isZero();
  }

  @ParameterizedTest
  @EnumSource(
      value = Slip.class,
      names = {"COLUMN_OFF", "ROW_OFF", "SWAPPED_IN_ROW", "SWAPPED_IN_COLUMN", "ROW_SHIFTED"})
  void numbersInTheWrongPlaceAreAmongTheFirstThree(Slip slip) {
    Tally small = slips(slip, 505, 9);
    Tally.atLeast(99, small.three, small.all);
    Tally town = slips(slip, 506, 150);
    Tally.atLeast(90, town.three, town.all);
    assertThat(small.uniqueWrong + town.uniqueWrong).isZero();
  }

  @ParameterizedTest
  @EnumSource(
      value = Slip.class,
      names = {"OTHER_APPLICANT", "OTHER_APPLICANT_AND_TOTAL_ZERO"})
  void aCaseUnderAnotherApplicantIsNeverUnique(Slip slip) {
    Tally all = slips(slip, 507, SIZES);
    assertThat(all.unique).isZero();
    assertThat(all.certainWrong).isZero();
    Tally small = slips(slip, 508, 9);
    Tally.atLeast(80, small.five, small.all);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void upToThreeBlanksAreFilled(int blanks) {
    SplittableRandom random = new SplittableRandom(509);
    for (int i = 0; i < EACH; i++) {
      long[] truth = SoundTables.next(Form.FORM_2021, SIZES[i % SIZES.length], random);
      BitSet blank = new BitSet();
      while (blank.cardinality() < blanks) {
        blank.set(random.nextInt(truth.length));
      }
      filled(SlippedTable.of(truth, truth, blank));
    }
  }

  @Test
  void aWholeRowAndAWholeColumnAreFilled() {
    SplittableRandom random = new SplittableRandom(510);
    for (int row = 0; row < FORM.rows(); row++) {
      for (int column = 0; column < FORM.columns(); column++) {
        BitSet blank = new BitSet();
        for (int cell = 0; cell < FORM.cells(); cell++) {
          blank.set(cell, FORM.row(cell) == row || FORM.column(cell) == column);
        }
        long[] truth = SoundTables.next(Form.FORM_2021, 40, random);
        filled(SlippedTable.of(truth, truth, blank));
      }
    }
  }

  private static void filled(SlippedTable table) {
    Diagnosis diagnosis = DIAGNOSER.diagnose(Tables.entries(table));
    assertThat(diagnosis.localisation()).isEqualTo(Localisation.BALANCED);
    assertThat(diagnosis.computed()).extracting(Change::cell).isEqualTo(table.blanks());
    assertThat(diagnosis.computed())
        .allMatch(change -> change.to() == table.truth()[change.cell()]);
  }

  @Test
  void oneWrongCellBesideOneBlankIsFound() {
    SplittableRandom random = new SplittableRandom(511);
    for (int i = 0; i < 4 * EACH; i++) {
      SlippedTable slipped =
          Slip.cells(SoundTables.next(Form.FORM_2021, SIZES[i % SIZES.length], random), 1, random);
      BitSet blank = new BitSet();
      int cell = random.nextInt(FORM.cells());
      if (slipped.touched().contains(cell)) {
        continue;
      }
      blank.set(cell);
      SlippedTable table = SlippedTable.of(slipped.truth(), slipped.filed(), blank);
      Diagnosis diagnosis = DIAGNOSER.diagnose(Tables.entries(table));
      assertThat(diagnosis.localisation()).isEqualTo(Localisation.UNIQUE_CELL);
      assertThat(Tables.rank(table, diagnosis)).isEqualTo(1);
    }
  }
}
