package io.github.opengpr.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cells parted by tabs or blanks, where a blank of another kind stands for an empty one. */
class BlankMarksTest {

  private static final int SEEDS = 24;

  private enum Writing {
    TABS_IN_ONE_LINE("\t", "\t\t\t", "\u00A0"),
    WIDE_TABS_IN_ONE_LINE("\t", "\t\t", "\u3000"),
    BLANKS_IN_ONE_LINE(" ", " ", "\u3000"),
    OTHER_BLANKS_IN_ONE_LINE(" ", " ", "\u00A0"),
    A_LINE_FOR_EACH_ROW(" ", "\n", "\u3000");

    private final String between;
    private final String after;
    private final String mark;

    Writing(String between, String after, String mark) {
      this.between = between;
      this.after = after;
      this.mark = mark;
    }

    /** A report of which a share of the marks is lost. */
    String report(Figures figures, Random random, double lost) {
      return Specimen.around(
              figures.form(),
              table(Sheets.disclosure(figures), random, lost),
              table(Sheets.requests(figures), random, lost),
              table(Sheets.disputes(figures), random, lost))
          .replace("\n", after);
    }

    private String table(Sheet sheet, Random random, double lost) {
      List<String> rows = new ArrayList<>();
      for (int r = 0; r < sheet.rows.size(); r++) {
        List<String> cells = new ArrayList<>();
        for (Sheet.Printed cell : sheet.begun(r)) {
          boolean blank = cell.isValue() && cell.text().isEmpty();
          if (!blank || random.nextDouble() >= lost) {
            cells.add(blank ? mark : Layouts.oneLine(cell));
          }
        }
        rows.add(String.join(between, cells));
      }
      return String.join("\n", rows);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theMarkSaysWhichCellsAreBlank(Writing writing) {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      Figures figures = figures(seed, random);
      Outcome outcome = Outcome.of(writing.report(figures, random, 0), figures);
      assertThat(outcome.wrong()).as("%s, seed %d", writing, seed).isEmpty();
      assertThat(outcome.rate()).as("%s, seed %d", writing, seed).isGreaterThan(0.98);
    }
  }

  @ParameterizedTest
  @EnumSource
  void noneIsTakenForAnotherWhereSomeLeaveNoMark(Writing writing) {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      Figures figures = figures(seed, random);
      Outcome outcome = Outcome.of(writing.report(figures, random, 0.02 + 0.02 * seed), figures);
      assertThat(outcome.wrong()).as("%s, seed %d", writing, seed).isEmpty();
    }
  }

  private static Figures figures(int seed, Random random) {
    Form form = Specimen.FORMS.get(seed % 4);
    return Specimen.figures(form, random, 0.2 + 0.1 * (seed % 7), seed % 3 == 0);
  }
}
