package io.github.opengpr.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.testkit.Reports;
import java.util.Random;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Execution(ExecutionMode.CONCURRENT)
class TextLayoutsTest {

  @ParameterizedTest
  @EnumSource(Layouts.class)
  void everyLayoutWithoutBlanksIsReadExactly(Layouts layout) {
    for (int seed = 0; seed < 12; seed++) {
      Random random = new Random(seed);
      Form form = Specimen.FORMS.get(seed % 4);
      Figures figures =
          layout.isStacked()
              ? Reports.sound(form, seed, 90).figures()
              : Specimen.figures(form, random, 0, seed % 3 == 0);
      boolean byRow = seed % 5 == 4 && !layout.isStacked();
      Outcome outcome = Outcome.of(Specimen.report(figures, layout, cell -> cell, byRow), figures);
      assertThat(outcome.wrong()).as("%s, seed %d", layout, seed).isEmpty();
      if (!layout.isAmbiguous()) {
        assertThat(outcome.exact()).as("%s, seed %d", layout, seed).isEqualTo(outcome.all());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Layouts.class)
  void blanksAreReadWhereTheyLeaveATraceAndNeverMisplaced(Layouts layout) {
    for (int seed = 0; seed < 24; seed++) {
      Random random = new Random(seed);
      Form form = Specimen.FORMS.get(seed % 4);
      double blanks = seed % 2 == 0 ? 0.1 : 0.5;
      Figures figures = Specimen.figures(form, random, blanks, seed % 3 == 0);
      Outcome outcome =
          Outcome.of(Specimen.report(figures, layout, cell -> cell, seed % 5 == 4), figures);
      assertThat(outcome.wrong()).as("%s, seed %d", layout, seed).isEmpty();
      if (layout.keepsBlanks && blanks < 0.2) {
        assertThat(outcome.exact()).as("%s, seed %d", layout, seed).isEqualTo(outcome.all());
      }
    }
  }
}
