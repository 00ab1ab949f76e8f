package io.github.opengpr.rules.diagnosis.search;

import io.github.opengpr.model.form.Form;
import io.github.opengpr.rules.RuleSet;
import io.github.opengpr.rules.diagnosis.report.TableSearch;
import io.github.opengpr.rules.diagnosis.search.table.EditRule;
import io.github.opengpr.rules.diagnosis.search.table.Entries;
import io.github.opengpr.rules.diagnosis.search.table.EquationSystem;
import io.github.opengpr.rules.diagnosis.search.table.Layout;
import io.github.opengpr.testkit.SlippedTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tables as tests need them. */
public final class Tables {
  public static final Layout LAYOUT_2021 = Layout.of(Form.FORM_2021.requests());
  public static final Layout LAYOUT_2019 = Layout.of(Form.FORM_2019.requests());
  private static final EquationSystem SYSTEM_2021 = declared(Form.FORM_2021);
  private static final EquationSystem SYSTEM_2019 = declared(Form.FORM_2019);

  /** Three rows of two numbers and a total, the third row being the sum of the others. */
  public static final EquationSystem SQUARE = square();

  private Tables() {}

  private static EquationSystem square() {
    List<EditRule> sums = new ArrayList<>();
    int[] signs = {1, 1, -1};
    for (int i = 0; i < 3; i++) {
      sums.add(EditRule.of("row " + i, new int[] {3 * i, 3 * i + 1, 3 * i + 2}, signs));
      sums.add(EditRule.of("column " + i, new int[] {i, i + 3, i + 6}, signs));
    }
    return new EquationSystem(9, sums);
  }

  /** The form whose table three has so many rows. */
  public static Form form(int rows) {
    return rows == LAYOUT_2021.rows() ? Form.FORM_2021 : Form.FORM_2019;
  }

  /** The sums of table three as the rules declare them. */
  public static EquationSystem system(Layout layout) {
    return layout.equals(LAYOUT_2021) ? SYSTEM_2021 : SYSTEM_2019;
  }

  private static EquationSystem declared(Form form) {
    return TableSearch.of(form, 3, RuleSet.standard().equations(form)).system();
  }

  public static Entries entries(SlippedTable table) {
    Entries entries = Entries.of(table.filed());
    for (int cell : table.blanks()) {
      entries = entries.withBlank(cell);
    }
    return entries;
  }

  /**
   * The table after a repair; blanks that the sums do not determine are filled so that what remains
   * can be judged.
   */
  public static Entries repaired(Entries entries, Repair repair) {
    long[] values = new long[entries.size()];
    List<Integer> blank = new ArrayList<>();
    for (int cell = 0; cell < values.length; cell++) {
      values[cell] = entries.value(cell);
      if (entries.isBlank(cell)) {
        blank.add(cell);
      }
    }
    for (Change change : repair.changes()) {
      values[change.cell()] = change.to();
      blank.remove((Integer) change.cell());
    }
    for (Change change : repair.computed()) {
      values[change.cell()] = change.to();
      blank.remove((Integer) change.cell());
    }
    Entries repaired = Entries.of(values);
    for (int cell : blank) {
      repaired = repaired.withBlank(cell);
    }
    return repaired;
  }

  /** The place of the truth in the list, 0 if it is not there. */
  public static int rank(SlippedTable table, Diagnosis diagnosis) {
    for (int i = 0; i < diagnosis.repairs().size(); i++) {
      long[] mended = table.filed().clone();
      List<Integer> filled = new ArrayList<>();
      for (Change change : diagnosis.repairs().get(i).changes()) {
        mended[change.cell()] = change.to();
      }
      for (Change change : diagnosis.repairs().get(i).computed()) {
        mended[change.cell()] = change.to();
        filled.add(change.cell());
      }
      if (filled.equals(table.blanks()) && Arrays.equals(mended, table.truth())) {
        return i + 1;
      }
    }
    return 0;
  }

  /**
   * Whether no sum is broken and no cell negative, written down from the form and not from the
   * diagnosis.
   */
  public static boolean isSound(Layout layout, Entries entries) {
    for (int cell = 0; cell < entries.size(); cell++) {
      if (entries.value(cell) < 0) {
        return false;
      }
    }
    for (int row = 0; row < layout.rows(); row++) {
      List<Integer> cells = new ArrayList<>();
      for (int column = 0; column < layout.total(); column++) {
        cells.add(layout.cell(row, column));
      }
      if (!adds(entries, cells, List.of(layout.cell(row, layout.total())))) {
        return false;
      }
    }
    for (int column = 0; column < layout.columns(); column++) {
      List<Integer> outcomes = new ArrayList<>();
      for (int row = 2; row < layout.rows() - 2; row++) {
        outcomes.add(layout.cell(row, column));
      }
      int handled = layout.cell(layout.rows() - 2, column);
      int carriedOut = layout.cell(layout.rows() - 1, column);
      if (!adds(entries, outcomes, List.of(handled))
          || !adds(
              entries,
              List.of(layout.cell(0, column), layout.cell(1, column)),
              List.of(handled, carriedOut))) {
        return false;
      }
    }
    return true;
  }

  private static boolean adds(Entries entries, List<Integer> left, List<Integer> right) {
    if (left.stream().anyMatch(entries::isBlank) || right.stream().anyMatch(entries::isBlank)) {
      return true;
    }
    return left.stream().mapToLong(entries::value).sum()
        == right.stream().mapToLong(entries::value).sum();
  }
}
