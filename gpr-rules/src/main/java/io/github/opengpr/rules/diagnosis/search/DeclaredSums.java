package io.github.opengpr.rules.diagnosis.search;

import io.github.opengpr.rules.diagnosis.Localisation;
import io.github.opengpr.rules.diagnosis.search.table.EditRule;
import io.github.opengpr.rules.diagnosis.search.table.Entries;
import io.github.opengpr.rules.diagnosis.search.table.EquationSystem;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The declared sums themselves: whether they hold, which fail, and what that alone proves. */
final class DeclaredSums {
  /** DeclaredSums of fewer than a thousand million numbers up to this stay within a long. */
  private static final long LARGE = 1_000_000_000L;

  private final EquationSystem system;

  DeclaredSums(EquationSystem system) {
    this.system = system;
  }

  /** Whether every sum holds and no cell is negative; needs a table without blanks. */
  boolean hold(Entries entries) {
    for (int cell = 0; cell < entries.size(); cell++) {
      if (entries.value(cell) < 0) {
        return false;
      }
    }
    for (EditRule equation : system.equations()) {
      long sum = 0;
      for (int i = 0; i < equation.size(); i++) {
        long value = equation.coefficient(i) * entries.value(equation.cell(i));
        long next = sum + value;
        if (((sum ^ next) & (value ^ next)) < 0) {
          return false;
        }
        sum = next;
      }
      if (sum != 0) {
        return false;
      }
    }
    return true;
  }

  /** The sums that no value of their blanks can make hold. */
  List<EditRule> broken(Entries entries) {
    List<EditRule> broken = new ArrayList<>();
    for (EditRule equation : system.equations()) {
      if (isBroken(equation, entries)) {
        broken.add(equation);
      }
    }
    return broken;
  }

  private static boolean isBroken(EditRule equation, Entries entries) {
    long sum = 0;
    boolean up = false;
    boolean down = false;
    for (int i = 0; i < equation.size(); i++) {
      int cell = equation.cell(i);
      if (entries.isBlank(cell)) {
        up |= equation.coefficient(i) > 0;
        down |= equation.coefficient(i) < 0;
      } else {
        long value = entries.value(cell);
        if (value > LARGE || value < -LARGE) {
          return isBrokenLarge(equation, entries);
        }
        sum += equation.coefficient(i) * value;
      }
    }
    return (sum > 0 && !down) || (sum < 0 && !up);
  }

  private static boolean isBrokenLarge(EditRule equation, Entries entries) {
    BigInteger sum = BigInteger.ZERO;
    boolean up = false;
    boolean down = false;
    for (int i = 0; i < equation.size(); i++) {
      int cell = equation.cell(i);
      if (entries.isBlank(cell)) {
        up |= equation.coefficient(i) > 0;
        down |= equation.coefficient(i) < 0;
      } else {
        sum =
            sum.add(
                BigInteger.valueOf(entries.value(cell))
                    .multiply(BigInteger.valueOf(equation.coefficient(i))));
      }
    }
    return (sum.signum() > 0 && !down) || (sum.signum() < 0 && !up);
  }

  static List<String> ids(List<EditRule> equations) {
    return equations.stream().map(EditRule::id).toList();
  }

  /** The ids of the broken sums in which a cell stands. */
  static List<String> at(List<Integer> cells, List<EditRule> broken) {
    List<String> ids = new ArrayList<>();
    for (EditRule equation : broken) {
      for (int cell : cells) {
        if (equation.coefficientOf(cell) != 0) {
          ids.add(equation.id());
          break;
        }
      }
    }
    return ids;
  }

  /**
   * Detection without location: how many cells are wrong at least, and blanks that one sum
   * determines.
   */
  Diagnosis detect(Entries entries, List<EditRule> broken) {
    Localisation verdict = broken.isEmpty() ? Localisation.BALANCED : Localisation.DETECT_ONLY;
    return new Diagnosis(
        verdict,
        ids(broken),
        disjoint(entries),
        true,
        List.of(),
        broken.isEmpty() ? fills(entries) : List.of(),
        List.of(),
        0);
  }

  /** Numbers too large to search with. */
  Diagnosis unresolved(Entries entries, List<EditRule> broken) {
    return new Diagnosis(
        Localisation.UNRESOLVED,
        ids(broken),
        disjoint(entries),
        false,
        List.of(),
        List.of(),
        List.of(),
        0);
  }

  /** Broken sums that share no cell need a wrong cell each; a negative number is one. */
  private int disjoint(Entries entries) {
    BitSet taken = new BitSet();
    int count = 0;
    for (EditRule equation : system.equations()) {
      boolean apart = isBroken(equation, entries);
      for (int i = 0; i < equation.size() && apart; i++) {
        apart = !taken.get(equation.cell(i));
      }
      if (apart) {
        count++;
        for (int i = 0; i < equation.size(); i++) {
          taken.set(equation.cell(i));
        }
      }
    }
    return count;
  }

  private List<Change> fills(Entries entries) {
    List<Change> fills = new ArrayList<>();
    for (EditRule equation : system.equations()) {
      int blank = -1;
      int blanks = 0;
      BigInteger sum = BigInteger.ZERO;
      for (int i = 0; i < equation.size(); i++) {
        int cell = equation.cell(i);
        if (entries.isBlank(cell)) {
          blank = cell;
          blanks++;
        }
        sum =
            sum.add(
                BigInteger.valueOf(entries.value(cell))
                    .multiply(BigInteger.valueOf(equation.coefficient(i))));
      }
      if (blanks == 1 && sum.abs().bitLength() < Long.SIZE) {
        fills.add(new Change(blank, null, -equation.coefficientOf(blank) * sum.longValue()));
      }
    }
    return fills;
  }
}
