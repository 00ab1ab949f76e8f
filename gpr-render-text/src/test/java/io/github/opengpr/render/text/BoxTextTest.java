package io.github.opengpr.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.AnnualReport;
import io.github.opengpr.model.Figures;
import io.github.opengpr.model.chinese.DisplayWidth;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.TableLayout;
import io.github.opengpr.model.form.TableLayout.Box;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BoxTextTest {

  @Provide
  Arbitrary<Figures> figures() {
    Arbitrary<Long> counts =
        Arbitraries.integers()
            .between(0, 18)
            .flatMap(digits -> Arbitraries.longs().between(0, power(digits) - 1));
    return Combinators.combine(
            Arbitraries.of(Form.values()), counts.injectNull(0.2).list().ofSize(220))
        .as(BoxTextTest::figures);
  }

  private static long power(int digits) {
    return BigDecimal.TEN.pow(digits).longValueExact();
  }

  private static Figures figures(Form form, List<Long> values) {
    Figures.Builder figures = Figures.builder(form);
    for (Cell cell : form.cells()) {
      Long value = values.get(cell.index());
      figures.put(cell, value == null ? null : BigDecimal.valueOf(value));
    }
    return figures.build();
  }

  @Property(tries = 200)
  void everyLineOfATableIsAsWideAsTheOthers(@ForAll("figures") Figures figures) {
    for (List<String> table : tables(figures)) {
      Set<Integer> widths = new HashSet<>();
      Set<Integer> widthsWithWideQuotes = new HashSet<>();
      for (String line : table) {
        widths.add(DisplayWidth.of(line));
        long ambiguous = line.codePoints().filter(c -> "“”‘’·—…①".indexOf(c) >= 0).count();
        widthsWithWideQuotes.add(DisplayWidth.of(line) + (int) ambiguous);
      }
      assertThat(widths).hasSize(1);
      assertThat(widthsWithWideQuotes).as("in a CJK font too").isEqualTo(widths);
    }
  }

  @Property(tries = 100)
  void everyValueStandsOnceInItsRow(@ForAll("figures") Figures figures) {
    List<List<String>> tables = tables(figures);
    for (int t = 0; t < 3; t++) {
      TableLayout layout = TableLayout.of(figures.form().tables().get(t));
      List<List<String>> rows = rows(tables.get(t));
      assertThat(rows).hasSize(layout.height());
      for (int row = 0; row < layout.height(); row++) {
        List<String> values =
            layout.rows().get(row).stream()
                .filter(box -> box.cell() != null)
                .map(box -> TextStyle.content(box, figures))
                .toList();
        if (!values.isEmpty()) {
          List<String> cells = rows.get(row);
          assertThat(cells.subList(cells.size() - values.size(), cells.size())).isEqualTo(values);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyLabelCanBePutTogetherAgain(Form form) {
    Figures blank = Figures.blank(form);
    List<List<String>> tables = tables(blank);
    for (int t = 0; t < 3; t++) {
      List<String> printed =
          rows(tables.get(t)).stream()
              .flatMap(List::stream)
              .filter(text -> !text.isEmpty())
              .toList();
      List<String> labels =
          TableLayout.of(form.tables().get(t)).boxes().stream()
              .map(Box::label)
              .filter(label -> label != null)
              .map(label -> label.replaceAll("[“”]", "\""))
              .toList();
      assertThat(printed).isEqualTo(labels);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyTableFitsIntoAPageAsLongAsNumbersAreShort(Form form) {
    Figures.Builder figures = Figures.builder(form);
    form.cells().forEach(cell -> figures.put(cell, 9999));
    for (List<String> table : tables(figures.build())) {
      assertThat(table)
          .allSatisfy(
              line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(ColumnWidths.LIMIT));
    }
  }

  @Test
  void leavesTheRuleOpenBesideARowGroup() {
    List<String> table = tables(Figures.blank(Form.FORM_2021)).get(1);
    assertThat(table)
        .anySatisfy(
            line -> assertThat(line).matches("\\|            \\|                \\+-[-+]*\\+"));
    assertThat(table.get(0)).matches("\\+-+\\+-+\\+");
    assertThat(table.get(table.size() - 1)).matches("(\\+-+){8}\\+");
  }

  /** The framed tables of a report without text. */
  private static List<List<String>> tables(Figures figures) {
    String text = TextRenderer.render(AnnualReport.of(figures));
    return List.of(text.split("\n\n")).stream()
        .filter(piece -> piece.startsWith("+"))
        .map(piece -> piece.lines().toList())
        .toList();
  }

  /** The texts of the cells of each row: what stands between two rules, put together. */
  private static List<List<String>> rows(List<String> table) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = null;
    for (String line : table) {
      if (line.matches("[-+| ]+") && line.contains("-")) {
        row = null;
        continue;
      }
      String[] parts = line.substring(1, line.length() - 1).split("\\|", -1);
      if (row == null) {
        row = new ArrayList<>(Collections.nCopies(parts.length, ""));
        rows.add(row);
      }
      for (int i = 0; i < parts.length; i++) {
        row.set(i, row.get(i) + parts[i].strip());
      }
    }
    return rows;
  }
}
