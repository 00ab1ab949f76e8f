package io.github.opengpr.rules.diagnosis.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.diagnosis.Localisation;
import io.github.opengpr.rules.diagnosis.report.TableSearch;
import io.github.opengpr.rules.diagnosis.search.table.Entries;
import org.junit.jupiter.api.Test;

/** A wrong cell among more blanks than the search has steps for. */
class ManyBlanksTest {
  private static final Diagnoser DIAGNOSER =
      TableSearch.of(Form.FORM_2021, 3, RuleSet.standard().equations(Form.FORM_2021)).diagnoser();

  /** The row of third parties says 21 for natural persons and 0 in all. */
  private static final String ROWS =
      """
      3 3 0 _ 0 2 8
      0 0 0 0 0 _ _
      0 0 0 0 0 0 0
      _ 0 _ _ 0 0 _
      _ 0 _ 0 0 0 _
      1 0 0 _ 0 _ 1
      _ _ _ 0 _ _ 0
      21 0 _ _ _ 0 0
      0 1 0 _ _ _ 1
      1 _ 0 _ _ 0 1
      0 1 0 0 _ 1 2
      0 0 0 0 0 0 0
      0 0 0 _ 0 0 0
      0 0 0 0 0 0 0
      0 _ 0 0 0 _ 0
      _ _ _ 0 0 _ 0
      0 _ 0 0 _ 1 1
      _ _ 0 _ _ _ _
      _ 0 0 _ _ 0 _
      0 0 0 0 _ 0 _
      0 _ _ _ _ 0 0
      0 _ _ _ 0 0 0
      0 1 0 _ 0 0 1
      2 3 0 0 0 2 7
      1 _ 0 _ _ 0 1
      """;

  @Test
  void aBrokenSumMeansAWrongCellEvenWhenTheSearchEndsAtOnce() {
    String[] cells = ROWS.strip().split("\\s+", -1);
    long[] values = new long[cells.length];
    for (int cell = 0; cell < cells.length; cell++) {
      values[cell] = cells[cell].equals("_") ? 0 : Long.parseLong(cells[cell]);
    }
    Entries entries = Entries.of(values);
    for (int cell = 0; cell < cells.length; cell++) {
      entries = cells[cell].equals("_") ? entries.withBlank(cell) : entries;
    }
    Diagnosis diagnosis = DIAGNOSER.diagnose(entries);
    assertThat(diagnosis.broken()).isNotEmpty();
    assertThat(diagnosis.atLeast()).isEqualTo(1);
    assertThat(diagnosis.localisation()).isIn(Localisation.ALTERNATIVES, Localisation.UNRESOLVED);
  }
}
