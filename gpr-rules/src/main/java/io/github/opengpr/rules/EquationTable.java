package io.github.opengpr.rules;

import io.github.opengpr.model.Figures;
import io.github.opengpr.model.form.Cell;
import io.github.opengpr.model.form.Form;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All equations of a rule set on one form, laid out flat: equation {@code i} adds the cells from
 * {@code start[i]} to {@code middle[i]} and takes away those up to {@code start[i + 1]}. A sound
 * report costs one pass over the arrays and no allocation. Immutable and thread-safe.
 */
final class EquationTable {

  private final List<Equation> equations;
  private final List<Rule> rules;
  private final int[] cells;
  private final int[] start;
  private final int[] middle;
  // Plain comparisons of counts go the fast way; conditions and amounts are judged exactly.
  private final boolean[] plain;
  private final boolean[] equal;

  /** Asked only where some of their own cells are blank, or where all of some others are. */
  private final boolean[] ofBlanks;

  private final int[][] onlyIfBlank;

  private EquationTable(List<Equation> equations, List<Rule> rules) {
    this.equations = List.copyOf(equations);
    this.rules = List.copyOf(rules);
    int size = equations.size();
    this.start = new int[size + 1];
    this.middle = new int[size];
    this.plain = new boolean[size];
    this.equal = new boolean[size];
    this.ofBlanks = new boolean[size];
    this.onlyIfBlank = new int[size][];
    int total = equations.stream().mapToInt(equation -> equation.cells().size()).sum();
    this.cells = new int[total];
    int next = 0;
    for (int i = 0; i < size; i++) {
      SumRelation sums = equations.get(i).sums();
      start[i] = next;
      middle[i] = next + sums.left().size();
      for (Cell cell : sums.cells()) {
        cells[next++] = cell.index();
      }
      equal[i] = sums.comparison() == SumRelation.Comparison.EQUAL;
      ofBlanks[i] = sums.comparison() == SumRelation.Comparison.AT_LEAST_FILLED;
      onlyIfBlank[i] = sums.onlyIfBlank().stream().mapToInt(Cell::index).toArray();
      plain[i] =
          (equal[i] || sums.comparison() == SumRelation.Comparison.AT_LEAST)
              && sums.onlyIfBlank().isEmpty()
              && sums.cells().stream().noneMatch(cell -> cell.kind().isDecimal());
    }
    start[size] = next;
  }

  /** The instances of the given rules on the form. */
  static EquationTable of(Form form, List<Rule> rules) {
    List<Equation> equations = new ArrayList<>();
    List<Rule> owners = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule.appliesTo(form)) {
        for (Equation equation : rule.equations(form)) {
          equations.add(equation);
          owners.add(rule);
        }
      }
    }
    return new EquationTable(equations, owners);
  }

  List<Equation> equations() {
    return equations;
  }

  Equation equation(int index) {
    return equations.get(index);
  }

  Rule rule(int index) {
    return rules.get(index);
  }

  /** Judges all equations. */
  Outcome judge(Figures figures) {
    BitSet broken = null;
    BitSet blank = null;
    for (int i = 0; i < middle.length; i++) {
      if (!isAsked(i, figures)) {
        continue;
      }
      Sides.Judgement judgement =
          plain[i] ? judgePlain(i, figures) : Sides.judge(equations.get(i).sums(), figures);
      if (judgement == Sides.Judgement.BROKEN) {
        broken = broken == null ? new BitSet() : broken;
        broken.set(i);
      } else if (judgement == Sides.Judgement.BLANK) {
        blank = blank == null ? new BitSet() : blank;
        blank.set(i);
      }
    }
    return broken == null && blank == null ? Outcome.ALL_HOLD : new Outcome(broken, blank);
  }

  private boolean isAsked(int equation, Figures figures) {
    for (int cell : onlyIfBlank[equation]) {
      if (!figures.isBlank(cell)) {
        return false;
      }
    }
    return !ofBlanks[equation] || !isFilled(equation, figures);
  }

  private boolean isFilled(int equation, Figures figures) {
    for (int i = start[equation]; i < start[equation + 1]; i++) {
      if (figures.isBlank(cells[i])) {
        return false;
      }
    }
    return true;
  }

  private Sides.Judgement judgePlain(int equation, Figures figures) {
    if (!isFilled(equation, figures)) {
      return Sides.Judgement.BLANK;
    }
    int from = start[equation];
    int to = start[equation + 1];
    long sum = 0;
    // Turns negative for good once an addition has wrapped around.
    long overflow = 0;
    int turn = middle[equation];
    for (int i = from; i < to; i++) {
      long value = figures.count(cells[i]);
      long term = i < turn ? value : -value;
      long next = sum + term;
      overflow |= (sum ^ next) & (term ^ next);
      sum = next;
    }
    if (overflow < 0) {
      return Sides.judge(equations.get(equation).sums(), figures);
    }
    return (equal[equation] ? sum == 0 : sum >= 0) ? Sides.Judgement.HOLDS : Sides.Judgement.BROKEN;
  }

  /**
   * Which equations do not hold and which could not be judged, by index.
   *
   * @param broken null for none
   * @param blank null for none
   */
  record Outcome(@Nullable BitSet broken, @Nullable BitSet blank) {
    private static final Outcome ALL_HOLD = new Outcome(null, null);
  }
}
