package io.github.opengpr.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.Figures;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Numbers of a row that lost the blanks between them: the sums part what can be parted one way. */
class RunTogetherTest {

  private static Figures figures(int seed, int applications) {
    return LostCellsTest.sound(Specimen.FORMS.get(seed % 4), new Random(seed), applications, 0);
  }

  private static String text(Figures figures, Random random, boolean all) {
    String three = Layouts.PDF_LINES.write(Sheets.requests(figures));
    StringBuilder run = new StringBuilder();
    for (String line : three.lines().toList()) {
      String mended = line;
      if (line.matches(".*( \\d+){7}")) {
        int[] blanks = line.chars().map(c -> c == ' ' ? 1 : 0).toArray();
        int at = line.length();
        for (int back = random.nextInt(6) + 1; back > 0; back--) {
          at = line.lastIndexOf(' ', at - 1);
        }
        boolean spoilt = blanks.length > 0 && random.nextInt(3) == 0;
        mended = spoilt ? line.substring(0, at) + line.substring(at + 1) : line;
        mended = all ? line.replaceAll("(?<=\\d) (?=\\d)", "") : mended;
      }
      run.append(mended).append('\n');
    }
    return Specimen.around(
        figures.form(),
        Layouts.PDF_LINES.write(Sheets.disclosure(figures)),
        run.toString(),
        Layouts.PDF_LINES.write(Sheets.disputes(figures)));
  }

  @Test
  void aLostBlankIsFoundBySums() {
    int exact = 0;
    int all = 0;
    for (int seed = 0; seed < 24; seed++) {
      Figures figures = figures(seed, 4 + 30 * (seed % 5));
      Outcome outcome = Outcome.of(text(figures, new Random(seed), false), figures);
      assertThat(outcome.wrong()).as("seed %d", seed).isEmpty();
      exact += outcome.exact();
      all += outcome.all();
    }
    assertThat(exact).isGreaterThan(all * 98 / 100);
  }

  @Test
  void rowsOfDigitsArePartedAsFarAsTheSumsSayHow() {
    int exact = 0;
    int all = 0;
    for (int seed = 0; seed < 24; seed++) {
      Figures figures = figures(seed, 3 + seed % 6);
      Outcome outcome = Outcome.of(text(figures, new Random(seed), true), figures);
      assertThat(outcome.wrong()).as("seed %d", seed).isEmpty();
      exact += outcome.exact();
      all += outcome.all();
    }
    assertThat(exact).isGreaterThan(all * 9 / 10);
  }

  @Test
  void digitsThatDoNotAddUpArePartedNowhere() {
    Figures sound = figures(0, 9);
    Figures figures =
        sound.toBuilder()
            .put(sound.form().cell("T3.handled.total"), BigDecimal.valueOf(77))
            .build();
    Outcome outcome = Outcome.of(text(figures, new Random(3), true), figures);
    assertThat(outcome.wrong()).isEmpty();
    assertThat(outcome.exact()).isLessThan(outcome.all() - 100);
  }
}
