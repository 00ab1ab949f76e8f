package io.github.opengpr.rules.diagnosis.report;

import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.Table;
import io.github.opengpr.rules.Equation;
import io.github.opengpr.rules.Scope;
import io.github.opengpr.rules.diagnosis.BrokenSum;
import io.github.opengpr.rules.diagnosis.search.Diagnoser;
import io.github.opengpr.rules.diagnosis.search.table.EditRule;
import io.github.opengpr.rules.diagnosis.search.table.EquationSystem;
import io.github.opengpr.rules.diagnosis.search.table.Layout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One table of a form with its cells numbered from 0 and the sums that rules declare over them:
 * what the search needs, and the way back. Immutable and thread-safe.
 */
public final class TableSearch {

  private static final int REQUESTS = 3;

  private final Table table;
  private final List<Cell> cells;
  private final EquationSystem system;
  private final Diagnoser diagnoser;
  private final Map<String, BrokenSum> sums;

  private TableSearch(
      Table table,
      List<Cell> cells,
      EquationSystem system,
      Diagnoser diagnoser,
      Map<String, BrokenSum> sums) {
    this.table = table;
    this.cells = cells;
    this.system = system;
    this.diagnoser = diagnoser;
    this.sums = sums;
  }

  /**
   * A table of a form.
   *
   * @param equations the sums declared on the form; those of the catalogue that demand equality
   *     within the table are taken. A user's own rules are left out: they need not be such that a
   *     cell can be located
   */
  public static TableSearch of(Form form, int number, List<Equation> equations) {
    Table table = form.table(number);
    List<Cell> cells = table.cells();
    int first = cells.get(0).index();
    List<EditRule> taken = new ArrayList<>();
    Map<String, BrokenSum> sums = new HashMap<>();
    for (Equation equation : equations) {
      if (isSum(equation, number)) {
        BrokenSum sum =
            new BrokenSum(equation.ruleId(), equation.anchor().address(), equation.line().label());
        sums.put(sum.key(), sum);
        taken.add(
            EditRule.of(
                sum.key(),
                equation.cells().stream().mapToInt(cell -> cell.index() - first).toArray(),
                equation.coefficients()));
      }
    }
    EquationSystem system = new EquationSystem(cells.size(), taken);
    Diagnoser diagnoser =
        number == REQUESTS ? Diagnoser.of(system, Layout.of(table)) : Diagnoser.of(system);
    return new TableSearch(table, cells, system, diagnoser, Map.copyOf(sums));
  }

  private static boolean isSum(Equation equation, int table) {
    return equation.line().table() == table
        && Scope.of(equation.ruleId()) != Scope.OWN
        && equation.isEquality()
        && equation.sums().onlyIfBlank().isEmpty();
  }

  public Table table() {
    return table;
  }

  /** Its cells, by number. */
  public List<Cell> cells() {
    return cells;
  }

  /** Its sums over numbered cells, named by the keys of their findings. */
  public EquationSystem system() {
    return system;
  }

  /** Finds wrong cells in it. */
  public Diagnoser diagnoser() {
    return diagnoser;
  }

  /** The sum with the given key. */
  BrokenSum sum(String key) {
    return Objects.requireNonNull(sums.get(key), key);
  }
}
