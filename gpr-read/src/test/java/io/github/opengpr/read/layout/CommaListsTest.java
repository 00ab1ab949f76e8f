package io.github.opengpr.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.Figures;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Lists of numbers with commas between, where a comma may also part the thousands of a number: what
 * is not certain is not given as certain.
 */
class CommaListsTest {

  @ParameterizedTest
  @EnumSource(Damage.class)
  void noCellIsWrongAndCalledRight(Damage damage) {
    for (double blanks : new double[] {0, 0.15}) {
      for (int seed = 0; seed < 12; seed++) {
        Random random = new Random(31L * seed + 7);
        Figures figures = figures(random, blanks, seed);
        String text = Specimen.report(figures, Layouts.LISTED, damage, random, seed % 5 == 4);
        Outcome outcome = Outcome.of(ToldLayouts.withCommas(text), figures);
        assertThat(outcome.wrong()).as("%s, blanks %s, seed %d", damage, blanks, seed).isEmpty();
      }
    }
  }

  @Test
  void noCellIsWrongWhereverTheTextBreaksOffOrBegins() {
    for (int seed = 0; seed < 120; seed++) {
      Random random = new Random(seed);
      Figures figures = figures(random, seed % 2 == 0 ? 0 : 0.15, seed);
      Damage damage = seed % 4 < 2 ? Damage.NONE : Damage.SEPARATORS;
      String text =
          ToldLayouts.withCommas(
              Specimen.report(figures, Layouts.LISTED, damage, random, seed % 5 == 4));
      int cut = random.nextInt(text.length());
      assertThat(Outcome.of(text.substring(0, cut), figures).wrong())
          .as("breaks off, seed %d", seed)
          .isEmpty();
      assertThat(Outcome.of(text.substring(cut), figures).wrong())
          .as("begins, seed %d", seed)
          .isEmpty();
    }
  }

  @Test
  void listsWithoutCommasInNumbersAreReadExactly() {
    for (int seed = 0; seed < 6; seed++) {
      Random random = new Random(31L * seed + 7);
      Figures figures = figures(random, 0, seed);
      String text = Specimen.report(figures, Layouts.LISTED, Damage.NONE, random, false);
      Outcome outcome = Outcome.of(ToldLayouts.withCommas(text), figures);
      assertThat(outcome.rate()).as("seed %d", seed).isGreaterThanOrEqualTo(0.98);
    }
  }

  private static Figures figures(Random random, double blanks, int seed) {
    return Specimen.figures(Specimen.FORMS.get(seed % 4), random, blanks, seed % 3 == 0);
  }
}
