package io.github.opengpr.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.Figures;
import java.util.Random;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever a file suffers, no number is read wrong without a word; harmless damage costs nothing.
 */
@Execution(ExecutionMode.CONCURRENT)
class DamageTest {

  private static final int SEEDS = 6;

  @ParameterizedTest
  @EnumSource(Damage.class)
  void noCellIsWrongAndCalledRightAndHarmlessDamageCostsLittle(Damage damage) {
    for (Layouts layout : Layouts.values()) {
      double exact = 0;
      for (int seed = 0; seed < SEEDS; seed++) {
        Outcome outcome = readSound(damage, layout, 0, seed);
        if (seed % 2 == 0) {
          readSound(damage, layout, 0.15, seed);
        }
        exact += outcome.rate() / SEEDS;
      }
      assertThat(exact).as("%s, %s", damage, layout).isGreaterThanOrEqualTo(least(damage, layout));
    }
  }

  /** What is read, with no cell wrong where the page tells a lost cell from a blank one. */
  private static Outcome readSound(Damage damage, Layouts layout, double blanks, int seed) {
    Outcome outcome = read(damage, layout, blanks, seed);
    if (!isBlankOnThePage(damage, layout) && !isHidden(damage, layout, blanks)) {
      assertThat(outcome.wrong())
          .as("%s, %s, blanks %s, seed %d", damage, layout, blanks, seed)
          .isEmpty();
    }
    return outcome;
  }

  /** The share of cells that must be read exactly. */
  private static double least(Damage damage, Layouts layout) {
    if (layout.isStacked()) {
      return 0; // without right sums nothing is certain
    }
    if (layout == Layouts.PDF_WRAPPED || layout.name().startsWith("VALUES_")) {
      // The rows hang together by their labels alone.
      return damage.harmless ? 0.8 : 0.24;
    }
    if (layout == Layouts.NAMED_LINES_BEGUN || layout == Layouts.NAMED_RECORDS) {
      // Label and head alone tell where each number belongs, and 总计 without its ordinal is both.
      return damage.harmless ? 0.78 : 0.4;
    }
    return damage.harmless ? 0.98 : 0.4;
  }

  /** In aligned columns, and in rows that are filled up, a lost cell looks like a blank one. */
  private static boolean isBlankOnThePage(Damage damage, Layouts layout) {
    return (layout == Layouts.ALIGNED || layout == Layouts.TEX || layout.isFilledUp())
        && (damage == Damage.CELL_LOST || damage == Damage.LAST_CELL_LOST);
  }

  /**
   * Where blank cells leave nothing and numbers run together, no row shows that one is there twice
   * or in pieces, and table two has no sums.
   */
  private static boolean isHidden(Damage damage, Layouts layout, double blanks) {
    return layout == Layouts.STACKED_RUN_TOGETHER
        && blanks > 0
        && (damage == Damage.DOUBLED || damage == Damage.SPLIT);
  }

  private static Outcome read(Damage damage, Layouts layout, double blanks, int seed) {
    Random random = new Random(31L * seed + 7);
    Figures figures = Specimen.figures(Specimen.FORMS.get(seed % 4), random, blanks, seed % 3 == 0);
    String text = Specimen.report(figures, layout, damage, random, seed % 5 == 4);
    return Outcome.of(text, figures);
  }
}
