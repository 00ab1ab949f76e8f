package io.github.opengpr.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Form;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a document has before it breaks off is read; nothing else is claimed. */
@Execution(ExecutionMode.CONCURRENT)
class CutOffTest {

  @ParameterizedTest
  @EnumSource(Layouts.class)
  void noCellOfATextIsWrongWhereverItBreaksOff(Layouts layout) {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      Figures figures = figures(seed, random);
      String text = Specimen.report(figures, layout, cell -> cell, seed % 5 == 4);
      String cut = text.substring(0, cut(text, random, seed));
      assertThat(Outcome.of(cut, figures).wrong()).as("%s, seed %d", layout, seed).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Pages.class)
  void noCellOfAPageIsWrongWhereverItBreaksOff(Pages page) {
    Charset charset = page == Pages.PORTAL ? Charset.forName("GBK") : StandardCharsets.UTF_8;
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      Figures figures = figures(seed, random);
      String html = new String(page.write(figures, random, seed % 5 == 4), charset);
      byte[] cut = html.substring(0, cut(html, random, seed)).getBytes(charset);
      assertThat(Outcome.of(cut, "cut.html", figures).wrong())
          .as("%s, seed %d", page, seed)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.MATCH_NONE,
      names = {"STACKED.*", "VALUES_ABOVE"})
  void rowsBeforeTheEndAreReadExactly(Layouts layout) {
    Figures figures = Specimen.figures(Form.FORM_2021, new Random(5), 0, true);
    String text = Specimen.report(figures, layout, cell -> cell, false);
    int end = text.indexOf("5.要求行政机关");
    if (end < 0) {
      end = text.lastIndexOf('\n', text.indexOf("（五）不予处")) + 1;
    }
    Outcome outcome = Outcome.of(text.substring(0, end), figures);
    assertThat(outcome.wrong()).isEmpty();
    assertThat(outcome.exact()).as("cells before the end").isGreaterThanOrEqualTo(10 + 15 * 7);
  }

  @ParameterizedTest
  @EnumSource(Layouts.class)
  void noCellOfATextIsWrongWhereverItBegins(Layouts layout) {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      Figures figures = figures(seed, random);
      String text = Specimen.report(figures, layout, cell -> cell, seed % 5 == 4);
      String rest = text.substring(cut(text, random, seed));
      assertThat(Outcome.of(rest, figures).wrong()).as("%s, seed %d", layout, seed).isEmpty();
    }
  }

  /**
   * Values before labels, without a heading or a head, are not taken for a table; in narrow columns
   * no row begins in one piece, nor where a label that spans rows is given again in each; without
   * all sums nothing tells which numbers belong to which labels; a notation is known by the
   * beginning of its tables.
   */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.MATCH_NONE,
      names = {
        "VALUES_.*",
        "BOX_NARROW",
        "BARS_NARROW",
        "MARKUP_REPEATED",
        "NAMED_LINES_BEGUN",
        "NUMBERED",
        "STACKED.*",
        "WIKI.*",
        "TEX",
        "FORUM",
        "LISTS_.*",
        "RECORDS"
      })
  void rowsAfterALostBeginningAreReadExactly(Layouts layout) {
    Figures figures = Specimen.figures(Form.FORM_2021, new Random(5), 0, true);
    String text = Specimen.report(figures, layout, cell -> cell, false);
    String first = "（四）无法提供";
    int begin = text.indexOf(first) < 0 ? text.indexOf("1.本机关不掌握") : text.indexOf(first);
    assertThat(begin).as("the row begins in one piece").isNotNegative();
    begin = text.lastIndexOf('\n', begin) + 1;
    Outcome outcome = Outcome.of(text.substring(begin), figures);
    assertThat(outcome.wrong()).isEmpty();
    assertThat(outcome.exact()).as("cells after it").isGreaterThanOrEqualTo(13 * 7 + 15);
  }

  private static Figures figures(int seed, Random random) {
    return Specimen.figures(
        Specimen.FORMS.get(seed % 4), random, seed % 2 == 0 ? 0 : 0.15, seed % 3 == 0);
  }

  private static int cut(String text, Random random, int seed) {
    int cut = random.nextInt(text.length());
    int line = text.indexOf('\n', cut);
    return seed % 2 == 0 && line > 0 ? line + seed % 4 / 2 : cut;
  }
}
