package io.github.opengpr.rules.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SlipTest {

  @Property(tries = 200)
  void soundTablesAreSoundAndOfTheSizeAsked(
      @ForAll long seed, @ForAll @IntRange(max = 3000) int applications) {
    for (Layout layout : new Layout[] {Layout.FORM_2021, Layout.FORM_2019}) {
      long[] table = SoundTables.next(layout.rows(), applications, new SplittableRandom(seed));
      assertThat(Tables.isSound(layout, Entries.of(table))).isTrue();
      long received = table[layout.cell(layout.received(), layout.total())];
      long carriedIn = table[layout.cell(layout.carriedIn(), layout.total())];
      assertThat(received + carriedIn).isEqualTo(applications);
    }
  }

  @Property(tries = 500)
  void aSlipChangesTheTableAndKeepsTheTruth(@ForAll long seed, @ForAll Slip slip) {
    SplittableRandom random = new SplittableRandom(seed);
    long[] truth = SoundTables.next(25, 40, random);
    SlippedTable table = slip.on(truth, random).orElseGet(() -> Slip.cells(truth, 1, random));
    assertThat(table.truth()).isEqualTo(truth);
    assertThat(table.touched()).isNotEmpty();
    assertThat(Tables.isSound(Layout.FORM_2021, Tables.entries(table)) && table.blanks().isEmpty())
        .isFalse();
    for (int cell = 0; cell < truth.length; cell++) {
      if (!table.touched().contains(cell)) {
        assertThat(table.filed()[cell]).isEqualTo(truth[cell]);
      }
    }
  }

  @Property(tries = 200)
  void theSameSeedMakesTheSameSlip(@ForAll long seed, @ForAll Slip slip) {
    long[] truth = SoundTables.next(25, 40, new SplittableRandom(seed));
    long[] once = slip.on(truth, new SplittableRandom(seed)).map(SlippedTable::filed).orElse(truth);
    long[] again =
        slip.on(truth, new SplittableRandom(seed)).map(SlippedTable::filed).orElse(truth);
    assertThat(again).isEqualTo(once);
  }
}
