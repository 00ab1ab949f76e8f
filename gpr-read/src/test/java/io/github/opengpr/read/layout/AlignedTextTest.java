package io.github.opengpr.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.chinese.DisplayWidth;
import io.github.opengpr.model.form.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text that blanks align and whose blank cells are nothing but blanks. */
@Execution(ExecutionMode.CONCURRENT)
class AlignedTextTest {

  private static final int SEEDS = 24;

  private enum Side {
    LEFT,
    MIDDLE,
    RIGHT
  }

  private enum Count {
    WIDTH,
    CHARACTERS;

    int of(String text) {
      return this == WIDTH ? DisplayWidth.of(text) : text.length();
    }
  }

  /**
   * How text is aligned.
   *
   * @param blanks blanks between two columns at least
   * @param packed whether the values of a row stand one after the other, so many blanks between
   */
  private record Writing(Count count, Side heads, Side values, int blanks, boolean packed) {

    String report(Figures figures, boolean pages) {
      return Specimen.around(
          figures.form(),
          table(Sheets.disclosure(figures), 0),
          requests(Sheets.requests(figures), pages),
          table(Sheets.disputes(figures), 0));
    }

    /** Table three, on one page or on two with the head on each, the second set more widely. */
    private String requests(Sheet sheet, boolean pages) {
      if (!pages) {
        return table(sheet, 0);
      }
      Sheet first = sheet.map(cell -> cell);
      first.cut(9, 0);
      Sheet second = sheet.map(cell -> cell);
      second.rows.subList(3, 9).clear();
      return table(first, 0) + table(second, 4);
    }

    private String table(Sheet sheet, int more) {
      int[] starts = new int[sheet.width + 1];
      for (int c = 0; c < sheet.width; c++) {
        starts[c + 1] = starts[c] + widest(sheet, c) + blanks + more;
      }
      StringBuilder out = new StringBuilder();
      for (int r = 0; r < sheet.rows.size(); r++) {
        out.append(line(sheet.begun(r), starts).stripTrailing()).append('\n');
      }
      return out.toString();
    }

    private int widest(Sheet sheet, int column) {
      int widest = 1;
      for (List<Sheet.Printed> row : sheet.rows) {
        for (Sheet.Printed cell : row) {
          if (cell.column() == column && cell.columns() == 1) {
            widest = Math.max(widest, count.of(Layouts.oneLine(cell)));
          }
        }
      }
      return widest;
    }

    private String line(List<Sheet.Printed> cells, int[] starts) {
      StringBuilder line = new StringBuilder();
      for (Sheet.Printed cell : cells) {
        String text = Layouts.oneLine(cell);
        if (text.isEmpty()) {
          continue;
        }
        if (cell.isValue() && packed) {
          line.append(" ".repeat(blanks)).append(text);
          continue;
        }
        int column = cell.column();
        int width = count.of(text);
        int room = starts[column + cell.columns()] - starts[column] - blanks - width;
        Side side = cell.isValue() ? values : column == 0 ? Side.LEFT : heads;
        int at = starts[column] + (side == Side.LEFT ? 0 : side == Side.RIGHT ? room : room / 2);
        int from = count.of(line.toString());
        line.append(" ".repeat(Math.max(from == 0 ? 0 : 1, at - from))).append(text);
      }
      return line.toString();
    }
  }

  private static List<Outcome> outcomes(Writing writing, boolean pages) {
    List<Outcome> outcomes = new ArrayList<>();
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      Form form = Specimen.FORMS.get(seed % 4);
      Figures figures = Specimen.figures(form, random, 0.3 + 0.1 * (seed % 5), seed % 3 == 0);
      Outcome outcome = Outcome.of(writing.report(figures, pages), figures);
      assertThat(outcome.wrong()).as("%s, seed %d", writing, seed).isEmpty();
      outcomes.add(outcome);
    }
    return outcomes;
  }

  @ParameterizedTest
  @CsvSource({
    "CHARACTERS, LEFT, LEFT, 1",
    "CHARACTERS, LEFT, LEFT, 3",
    "CHARACTERS, LEFT, RIGHT, 3",
    "CHARACTERS, RIGHT, RIGHT, 3",
    "WIDTH, LEFT, LEFT, 1",
    "WIDTH, LEFT, RIGHT, 3",
    "WIDTH, RIGHT, RIGHT, 3",
  })
  void valuesBelongToTheHeadsTheyStandUnder(Count count, Side heads, Side values, int blanks) {
    Writing writing = new Writing(count, heads, values, blanks, false);
    for (boolean pages : new boolean[] {false, true}) {
      double rate =
          outcomes(writing, pages).stream().mapToDouble(Outcome::rate).average().orElse(0);
      assertThat(rate).as("%s, pages %s", writing, pages).isGreaterThan(0.8);
    }
  }

  /** Where heads and values stand at different sides of their cells, some may be left open. */
  @ParameterizedTest
  @CsvSource({
    "CHARACTERS, MIDDLE, LEFT",
    "CHARACTERS, MIDDLE, RIGHT",
    "CHARACTERS, RIGHT, LEFT",
    "CHARACTERS, RIGHT, MIDDLE",
    "CHARACTERS, LEFT, MIDDLE",
    "WIDTH, MIDDLE, LEFT",
    "WIDTH, MIDDLE, RIGHT",
    "WIDTH, RIGHT, LEFT",
    "WIDTH, RIGHT, MIDDLE",
    "WIDTH, LEFT, MIDDLE",
  })
  void noneIsTakenForAnotherWhereverHeadsStand(Count count, Side heads, Side values) {
    for (int blanks = 1; blanks < 12; blanks += 5) {
      assertThat(outcomes(new Writing(count, heads, values, blanks, false), false)).isNotEmpty();
      assertThat(outcomes(new Writing(count, heads, values, blanks, false), true)).isNotEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "CHARACTERS, LEFT, LEFT",
    "CHARACTERS, LEFT, RIGHT",
    "CHARACTERS, MIDDLE, MIDDLE",
    "WIDTH, LEFT, LEFT",
    "WIDTH, LEFT, RIGHT",
    "WIDTH, RIGHT, MIDDLE",
  })
  void valuesSetOneAfterTheOtherBelongToNoHead(Count count, Side heads, Side values) {
    for (int blanks = 1; blanks < 12; blanks += 5) {
      assertThat(outcomes(new Writing(count, heads, values, blanks, true), false)).isNotEmpty();
    }
  }
}
