package io.github.opengpr.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Block;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One number a line, after the labels of its row and its column. */
class LongRecordsTest {

  private static final int SEEDS = 12;

  /** What stands before the number. */
  @SuppressWarnings("ImmutableEnumChecker") // the list is an unmodifiable copy
  private enum Fields {
    ROW_AND_COLUMN("项目", "类别", "数值"),
    TABLE_ROW_AND_COLUMN("表", "项目", "类别", "数值"),
    ONE_PATH("指标", "数值"),
    OWN_LABELS("项目", "类别", "数值");

    private final List<String> head;

    Fields(String... head) {
      this.head = List.of(head);
    }
  }

  /** How records are written: what parts fields, and the labels within them. */
  private record Writing(Fields fields, String between, String joint, boolean quoted) {

    String report(Figures figures, Function<String, String> number) {
      Form form = figures.form();
      return Specimen.around(
          form,
          table(form.table(2), figures, number),
          table(form.table(3), figures, number),
          table(form.table(4), figures, number));
    }

    private String table(Table table, Figures figures, Function<String, String> number) {
      List<String> lines = new ArrayList<>();
      lines.add(joined(fields.head));
      for (Block block : table.blocks()) {
        for (int r = 0; r < block.rows().size(); r++) {
          for (int c = 0; c < block.columns().size(); c++) {
            Cell cell = block.cell(r, c);
            var value = figures.get(cell);
            String text = value == null ? "" : number.apply(value.toPlainString());
            lines.add(line(table, cell, text));
          }
        }
      }
      return String.join("\n", lines);
    }

    private String line(Table table, Cell cell, String value) {
      List<String> labels = cell.row().labels();
      String row = String.join(joint, labels);
      String column = String.join(joint, cell.column().labels());
      List<String> words =
          switch (fields) {
            case ROW_AND_COLUMN -> List.of(row, column, value);
            case TABLE_ROW_AND_COLUMN -> List.of("表" + table.number(), row, column, value);
            case ONE_PATH -> List.of(row + joint + column, value);
            case OWN_LABELS -> List.of(labels.get(labels.size() - 1), cell.column().label(), value);
          };
      return joined(words);
    }

    private String joined(List<String> words) {
      return String.join(
          between, words.stream().map(word -> quoted ? '"' + word + '"' : word).toList());
    }
  }

  private static double rate(Writing writing, double blanks, Function<String, String> number) {
    double sum = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      Figures figures =
          Specimen.figures(Specimen.FORMS.get(seed % 4), random, blanks, seed % 3 == 0);
      Outcome outcome = Outcome.of(writing.report(figures, number), figures);
      assertThat(outcome.wrong()).as("%s, seed %d", writing, seed).isEmpty();
      sum += outcome.rate();
    }
    return sum / SEEDS;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          ROW_AND_COLUMN       ~ ','   ~ '/'   ~ true
          ROW_AND_COLUMN       ~ ','   ~ ' > ' ~ false
          ROW_AND_COLUMN       ~ ', '  ~ '/'   ~ false
          ROW_AND_COLUMN       ~ '，'  ~ '·'   ~ false
          ROW_AND_COLUMN       ~ '；'  ~ '-'   ~ false
          ROW_AND_COLUMN       ~ '|'   ~ '→'   ~ false
          ROW_AND_COLUMN       ~ ' | ' ~ '/'   ~ false
          TABLE_ROW_AND_COLUMN ~ ';'   ~ '/'   ~ true
          TABLE_ROW_AND_COLUMN ~ ','   ~ '-'   ~ false
          TABLE_ROW_AND_COLUMN ~ '：'  ~ '/'   ~ false
          ONE_PATH             ~ ','   ~ '/'   ~ false
          ONE_PATH             ~ '，'  ~ ' > ' ~ false
          OWN_LABELS           ~ ','   ~ '/'   ~ true
          OWN_LABELS           ~ '|'   ~ '/'   ~ false
          """)
  void theLabelsSayWhereEachNumberBelongs(
      Fields fields, String between, String joint, boolean quoted) {
    Writing writing = new Writing(fields, between, joint, quoted);
    assertThat(rate(writing, 0, number -> number)).as("%s", writing).isGreaterThan(0.97);
    assertThat(rate(writing, 0.5, number -> number)).as("%s", writing).isGreaterThan(0.95);
  }

  /** A line that ends after the head may have lost its number: what is told is no other cell's. */
  @ParameterizedTest
  @ValueSource(strings = {" ", "   "})
  void noNumberIsThatOfAnotherCellWhereBlanksPartFields(String between) {
    for (Fields fields : Fields.values()) {
      Writing writing = new Writing(fields, between, "/", false);
      assertThat(rate(writing, 0.4, number -> number)).as("%s", writing).isLessThan(0.9);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {",", "，"})
  void noNumberIsWrongWhereItHoldsTheSameMark(String mark) {
    Writing writing = new Writing(Fields.ROW_AND_COLUMN, mark, "/", false);
    assertThat(rate(writing, 0.3, number -> thousands(number, mark))).isLessThan(1);
  }

  private static String thousands(String number, String mark) {
    return number.matches("\\d+")
        ? String.format(Locale.ROOT, "%,d", Long.valueOf(number)).replace(",", mark)
        : number;
  }
}
