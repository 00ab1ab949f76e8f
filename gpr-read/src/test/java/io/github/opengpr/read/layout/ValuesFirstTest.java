package io.github.opengpr.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Form;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rows whose values a converter has printed before their labels. */
class ValuesFirstTest {

  private static final Pattern ROW = Pattern.compile("(?m)^(\\D.*?)((?: \\d+(?:\\.\\d+)?)+)$");

  @Test
  void noValueIsWrong() {
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      Form form = Specimen.FORMS.get(seed % 4);
      Figures figures = Specimen.figures(form, random, 0, seed % 3 == 0);
      String text = Specimen.report(figures, Layouts.PDF_LINES, cell -> cell, false);
      String turned =
          ROW.matcher(text).replaceAll(row -> row.group(2).strip() + " " + row.group(1));
      assertThat(turned).isNotEqualTo(text);
      assertThat(Outcome.of(turned, figures).wrong()).as("seed %d", seed).isEmpty();
    }
  }
}
