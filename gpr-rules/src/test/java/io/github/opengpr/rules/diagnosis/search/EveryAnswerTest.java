package io.github.opengpr.rules.diagnosis.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opengpr.rules.diagnosis.search.table.Entries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tables so small that all values of all cells can be tried: three rows of two numbers and a total,
 * the third row being the sum of the others. What the search finds is what trying finds.
 */
class EveryAnswerTest {

  private static final int SIDE = 3;
  private static final int CELLS = SIDE * SIDE;
  private static final int MOST = 16;
  private static final Diagnoser DIAGNOSER = Diagnoser.of(Tables.SQUARE);

  /** Tables by seed: how many cells are spoilt, how many are blank. */
  @ParameterizedTest
  @CsvSource({
    "1, 0, 60",
    "2, 0, 60",
    "3, 0, 20",
    "0, 2, 40",
    "0, 4, 40",
    "1, 1, 60",
    "1, 2, 20",
    "1, 4, 30",
    "2, 1, 20",
    "2, 3, 20"
  })
  void isFoundAndNoOther(int spoilt, int blanks, int tables) {
    for (int seed = 0; seed < tables; seed++) {
      Entries entries = table(spoilt, blanks, seed);
      Diagnosis found = DIAGNOSER.diagnose(entries);
      Tried tried = Tried.fewest(entries);
      isSame(entries, found, tried);
      if (found.atLeast() > 0) {
        assertThat(found.found()).isEqualTo(tried.cells().size());
        assertThat(Set.copyOf(found.certain())).as("%s", entries).isEqualTo(tried.certain());
      }
    }
  }

  /**
   * Around a cycle of changed and blank cells the same cells may take several values: then some of
   * them are given, and no change is certain, though often only one does.
   */
  @ParameterizedTest
  @CsvSource({"4, 0, 60", "5, 0, 60", "6, 0, 60", "3, 2, 40", "2, 4, 40", "1, 5, 40"})
  void isFoundAndNoOtherAroundCycles(int spoilt, int blanks, int tables) {
    for (int seed = 0; seed < tables; seed++) {
      Entries entries = table(spoilt, blanks, seed);
      Diagnosis found = DIAGNOSER.diagnose(entries);
      Tried tried = Tried.fewest(entries);
      isSame(entries, found, tried);
      if (found.atLeast() > 0) {
        assertThat(found.found()).isGreaterThanOrEqualTo(tried.cells().size());
        assertThat(tried.certain()).as("%s", entries).containsAll(found.certain());
      }
    }
  }

  private static void isSame(Entries entries, Diagnosis found, Tried tried) {
    assertThat(found.atLeast()).as("%s", entries).isEqualTo(tried.changes);
    assertThat(found.exhaustive()).isTrue();
    if (tried.changes > 0) {
      // Between blanks a change may have several values that do; one of them is given.
      assertThat(changes(found.repairs())).as("%s", entries).isSubsetOf(tried.answers.keySet());
      assertThat(changes(found.repairs()).stream().map(EveryAnswerTest::cells).distinct())
          .as("%s", entries)
          .containsExactlyInAnyOrderElementsOf(tried.cells());
    }
    for (Change blank : found.computed()) {
      assertThat(tried.fills(blank.cell())).as("%s", entries).containsExactly(blank.to());
    }
    for (Repair repair : found.repairs()) {
      Set<List<Long>> fills = tried.answers.get(Set.copyOf(repair.changes()));
      for (Change blank : repair.computed()) {
        assertThat(fills).allMatch(fill -> fill.get(blank.cell()) == blank.to());
      }
    }
  }

  private static Entries table(int spoilt, int blanks, int seed) {
    SplittableRandom random = new SplittableRandom(1000L * spoilt + 100L * blanks + seed);
    long[] cells = new long[CELLS];
    for (int cell : new int[] {0, 1, 3, 4}) {
      cells[cell] = random.nextInt(3);
    }
    for (int i = 0; i < 2; i++) {
      cells[3 * i + 2] = cells[3 * i] + cells[3 * i + 1];
    }
    for (int i = 0; i < SIDE; i++) {
      cells[6 + i] = cells[i] + cells[3 + i];
    }
    int[] order = new int[CELLS];
    Arrays.setAll(order, i -> i);
    for (int i = 0; i < CELLS; i++) {
      int other = random.nextInt(i, CELLS);
      int swap = order[i];
      order[i] = order[other];
      order[other] = swap;
    }
    for (int i = 0; i < spoilt; i++) {
      long wrong = random.nextInt(-1, 6);
      cells[order[i]] = wrong == cells[order[i]] ? wrong + 1 : wrong;
    }
    Entries entries = Entries.of(cells);
    for (int i = spoilt; i < spoilt + blanks; i++) {
      entries = entries.withBlank(order[i]);
    }
    return entries;
  }

  private static Set<Set<Change>> changes(List<Repair> repairs) {
    Set<Set<Change>> changes = new HashSet<>();
    repairs.forEach(repair -> changes.add(Set.copyOf(repair.changes())));
    return changes;
  }

  private static Set<Integer> cells(Set<Change> changes) {
    return changes.stream().map(Change::cell).collect(Collectors.toSet());
  }

  /** All ways to change exactly so many cells, each with all tables that then hold. */
  private static final class Tried {
    private final Map<Set<Change>, Set<List<Long>>> answers = new HashMap<>();
    private final Entries entries;
    private final int changes;
    private final long[] values = new long[CELLS];

    Tried(Entries entries, int changes) {
      this.entries = entries;
      this.changes = changes;
      tryFrom(0, changes);
    }

    /** With as few changes as will do. */
    static Tried fewest(Entries entries) {
      Tried tried = new Tried(entries, 0);
      while (tried.answers.isEmpty()) {
        tried = new Tried(entries, tried.changes + 1);
      }
      return tried;
    }

    /** The cells that change, answer by answer. */
    Set<Set<Integer>> cells() {
      return answers.keySet().stream().map(EveryAnswerTest::cells).collect(Collectors.toSet());
    }

    private void tryFrom(int cell, int left) {
      if (cell == CELLS) {
        if (left == 0) {
          keep();
        }
        return;
      }
      boolean blank = entries.isBlank(cell);
      long filed = entries.value(cell);
      for (long value = 0; value <= MOST; value++) {
        boolean changed = !blank && value != filed;
        if (left > 0 || !changed) {
          values[cell] = value;
          if (holdsSoFar(cell)) {
            tryFrom(cell + 1, changed ? left - 1 : left);
          }
        }
      }
    }

    /** Whether the sums that end in this cell hold. */
    private boolean holdsSoFar(int cell) {
      boolean row = cell % SIDE < 2 || values[cell] == values[cell - 1] + values[cell - 2];
      return row && (cell < 2 * SIDE || values[cell] == values[cell - 3] + values[cell - 6]);
    }

    private void keep() {
      Set<Change> changes = new HashSet<>();
      List<Long> table = new ArrayList<>();
      for (int cell = 0; cell < CELLS; cell++) {
        table.add(values[cell]);
        if (!entries.isBlank(cell) && values[cell] != entries.value(cell)) {
          changes.add(new Change(cell, entries.value(cell), values[cell]));
        }
      }
      answers.computeIfAbsent(Set.copyOf(changes), c -> new HashSet<>()).add(table);
    }

    /** The changes common to all answers. */
    Set<Change> certain() {
      Set<Change> certain = new HashSet<>(answers.keySet().iterator().next());
      answers.keySet().forEach(certain::retainAll);
      return certain;
    }

    Set<Long> fills(int blank) {
      Set<Long> fills = new HashSet<>();
      answers.values().forEach(tables -> tables.forEach(table -> fills.add(table.get(blank))));
      return fills;
    }
  }
}
