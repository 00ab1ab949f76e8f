package io.github.opengpr.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.Figures;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A line for each cell, where blank lines count: rows of tables two and three are read exactly. */
class BlankCellsTest {

  @ParameterizedTest
  @EnumSource(
      value = Layouts.class,
      names = {"LINES_COVERED", "LINES_AND_GAPS", "PARAGRAPHS"})
  void blankLinesSayWhichCellsAreBlank(Layouts layout) {
    for (int seed = 0; seed < 12; seed++) {
      Random random = new Random(seed);
      Figures figures =
          Specimen.figures(Specimen.FORMS.get(seed % 4), random, 0.3 + 0.05 * (seed % 5), false);
      Outcome outcome = Outcome.of(Specimen.report(figures, layout, cell -> cell, false), figures);
      assertThat(outcome.wrong()).as("%s, seed %d", layout, seed).isEmpty();
      // The row that ends a table, and table four, have no label after them to count up to.
      assertThat(outcome.rate()).as("%s, seed %d", layout, seed).isGreaterThanOrEqualTo(0.8);
    }
  }
}
