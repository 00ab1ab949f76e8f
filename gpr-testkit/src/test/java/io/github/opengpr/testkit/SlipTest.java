package io.github.opengpr.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SlipTest {

  @Property(tries = 200)
  void soundTablesAreSoundAndOfTheSizeAsked(
      @ForAll long seed, @ForAll Form form, @ForAll @IntRange(max = 3000) int applications) {
    long[] table = SoundTables.next(form, applications, new SplittableRandom(seed));
    assertThat(table).hasSize(form.requests().cells().size());
    assertThat(isSound(form, table)).isTrue();
    Figures figures = SlippedTable.of(table, table).filedIn(Figures.blank(form));
    assertThat(value(figures, "T3.received.total").add(value(figures, "T3.carriedIn.total")))
        .isEqualByComparingTo(BigDecimal.valueOf(applications));
  }

  @Property(tries = 500)
  void aSlipChangesTheTableAndKeepsTheTruth(@ForAll long seed, @ForAll Slip slip) {
    SplittableRandom random = new SplittableRandom(seed);
    long[] truth = SoundTables.next(Form.FORM_2021, 40, random);
    SlippedTable table = slip.on(truth, random).orElseGet(() -> Slip.cells(truth, 1, random));
    assertThat(table.truth()).isEqualTo(truth);
    assertThat(table.touched()).isNotEmpty();
    assertThat(isSound(Form.FORM_2021, table.filed()) && table.blanks().isEmpty()).isFalse();
    for (int cell = 0; cell < truth.length; cell++) {
      if (!table.touched().contains(cell)) {
        assertThat(table.filed()[cell]).isEqualTo(truth[cell]);
      }
    }
  }

  @Property(tries = 200)
  void theSameSeedMakesTheSameSlip(@ForAll long seed, @ForAll Slip slip) {
    long[] truth = SoundTables.next(Form.FORM_2021, 40, new SplittableRandom(seed));
    long[] once = slip.on(truth, new SplittableRandom(seed)).map(SlippedTable::filed).orElse(truth);
    long[] again =
        slip.on(truth, new SplittableRandom(seed)).map(SlippedTable::filed).orElse(truth);
    assertThat(again).isEqualTo(once);
  }

  @Property(tries = 100)
  void aTableGoesIntoAReportCellByCellWithItsBlanks(@ForAll long seed, @ForAll Form form) {
    SplittableRandom random = new SplittableRandom(seed);
    long[] truth = SoundTables.next(form, 60, random);
    SlippedTable table =
        Slip.ROW_SHIFTED.on(truth, random).orElseGet(() -> Slip.cells(truth, 2, random));
    Figures filed = table.filedIn(Figures.blank(form));
    List<Cell> cells = form.requests().cells();
    for (int i = 0; i < cells.size(); i++) {
      assertThat(filed.isBlank(cells.get(i))).isEqualTo(table.isBlank(i));
      if (!table.isBlank(i)) {
        assertThat(filed.count(cells.get(i).index())).isEqualTo(table.filed()[i]);
      }
    }
  }

  @Example
  void refusesWhatCannotBe() {
    long[] truth = SoundTables.next(Form.FORM_2019, 9, new SplittableRandom(1));
    assertThatThrownBy(() -> Slip.cells(truth, 162, new SplittableRandom(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("162");
    assertThatThrownBy(() -> SlippedTable.of(truth, truth).filedIn(Figures.blank(Form.FORM_2021)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("161")
        .hasMessageContaining("175");
  }

  /** Whether every sum holds, written down from the form and not from the generator. */
  private static boolean isSound(Form form, long[] table) {
    int rows = form.requests().rows().size();
    for (int row = 0; row < rows; row++) {
      long sum = 0;
      for (int column = 0; column < 6; column++) {
        sum += table[row * 7 + column];
      }
      if (sum != table[row * 7 + 6]) {
        return false;
      }
    }
    for (int column = 0; column < 7; column++) {
      long outcomes = 0;
      for (int row = 2; row < rows - 2; row++) {
        outcomes += table[row * 7 + column];
      }
      long handled = table[(rows - 2) * 7 + column];
      long carriedOut = table[(rows - 1) * 7 + column];
      if (outcomes != handled || table[column] + table[7 + column] != handled + carriedOut) {
        return false;
      }
    }
    for (long value : table) {
      if (value < 0) {
        return false;
      }
    }
    return true;
  }

  private static BigDecimal value(Figures figures, String address) {
    BigDecimal value = figures.get(figures.form().cell(address));
    assertThat(value).isNotNull();
    return value;
  }
}
