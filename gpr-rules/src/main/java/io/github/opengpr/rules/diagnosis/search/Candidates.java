package io.github.opengpr.rules.diagnosis.search;

import io.github.opengpr.rules.diagnosis.search.graph.Mending;
import io.github.opengpr.rules.diagnosis.search.graph.Problem;
import io.github.opengpr.rules.diagnosis.search.slip.Slips;
import io.github.opengpr.rules.diagnosis.search.smallest.Budget;
import io.github.opengpr.rules.diagnosis.search.smallest.SmallestSets;
import io.github.opengpr.rules.diagnosis.search.table.Entries;
import io.github.opengpr.rules.diagnosis.search.table.Layout;
import io.github.opengpr.rules.diagnosis.search.table.Reading;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The answers worth weighing: all smallest sets, and larger ones that a single slip of the hand
 * explains.
 *
 * <p>Not thread-safe; lives for one diagnosis.
 */
final class Candidates {
  /** Larger sets are not searched for: so many cells are no longer a slip. */
  static final int MOST_CHANGES = 16;

  /** Answers that change more than this many cells above the fewest are not offered. */
  static final int MORE_THAN_FEWEST = 2;

  private static final int MOST_ZERO_TRIALS = 40;
  private static final int STEPS_FOR_LINES = 5_000;

  private final Problem problem;
  private final @Nullable Layout layout;
  private final Entries entries;
  private final Budget budget;
  private final int least;
  private final Set<Mending> all = new TreeSet<>();
  private int fewest;
  private int smallest;
  private boolean exhaustive;

  /**
   * @param least as many cells must change whatever the search finds
   */
  Candidates(Problem problem, @Nullable Layout layout, Entries entries, int steps, int least) {
    this.problem = problem;
    this.layout = layout;
    this.entries = entries;
    this.budget = new Budget(steps);
    this.least = least;
  }

  /** Searches. */
  Candidates collect() {
    searchSmallest();
    smallest = all.size();
    if (fewest == 1 && exhaustive && smallest == 1) {
      return this;
    }
    addReadings();
    if (layout != null) {
      if (!exhaustive) {
        addLines(layout);
      }
      int most =
          (exhaustive ? fewest : Math.min(fewest, 4))
              + MORE_THAN_FEWEST
              - Slips.CELLS_OF_OTHER_APPLICANT;
      all.addAll(new OtherApplicant(problem, layout, budget).mendings(most));
    }
    return this;
  }

  /** All answers found, in an order of their own. */
  List<Mending> all() {
    return new ArrayList<>(all);
  }

  /** How many of the answers are smallest sets. */
  int smallest() {
    return smallest;
  }

  /** No answer changes fewer cells. */
  int fewest() {
    return fewest;
  }

  /** Whether all answers of that size were found. */
  boolean exhaustive() {
    return exhaustive;
  }

  /** The smallest sets; where a blank would come out negative, also with that blank held at 0. */
  private void searchSmallest() {
    int size = Integer.MAX_VALUE;
    int cut = Integer.MAX_VALUE;
    int relaxed = 0;
    BitSet undetermined = new BitSet();
    fewest = Integer.MAX_VALUE;
    Deque<BitSet> trials = new ArrayDeque<>();
    Set<BitSet> seen = new HashSet<>();
    trials.add(new BitSet());
    while (!trials.isEmpty()) {
      BitSet zero = trials.remove();
      if (!seen.add(zero)) {
        continue;
      }
      if (seen.size() > MOST_ZERO_TRIALS || (budget.isSpent() && !zero.isEmpty())) {
        fewest = Math.min(fewest, Math.max(relaxed, 1));
        cut = fewest;
        break;
      }
      Problem trial = zero.isEmpty() ? problem : problem.withZero(zero);
      SmallestSets sets = new SmallestSets(trial, budget).upTo(Math.min(size, MOST_CHANGES));
      if (zero.isEmpty()) {
        relaxed = sets.relaxedLevel();
        undetermined = sets.undetermined();
      }
      cut = sets.exhaustive() ? cut : Math.min(cut, sets.level());
      fewest = Math.min(fewest, Math.max(relaxed, sets.level()));
      if (!sets.found().isEmpty() && sets.level() < size) {
        size = sets.level();
        all.clear();
      }
      for (Mending mending : sets.found()) {
        all.add(mending.withZeroBlanks(zero, undetermined));
      }
      BitSet below = sets.negativeFree();
      for (int cell = below.nextSetBit(0); cell >= 0; cell = below.nextSetBit(cell + 1)) {
        BitSet more = (BitSet) zero.clone();
        more.set(cell);
        trials.add(more);
      }
    }
    // A search that ran out of steps at once proves nothing; a broken sum does.
    fewest = Math.max(fewest, least);
    exhaustive = size < cut && size < Integer.MAX_VALUE;
  }

  /** Unsure cells read the other way, with as few further changes as possible. */
  private void addReadings() {
    for (int cell = 0; cell < entries.size(); cell++) {
      if (entries.isBlank(cell) || problem.closed().get(cell) || problem.graph().tail[cell] < 0) {
        continue;
      }
      for (Reading reading : entries.readings(cell)) {
        if (!budget.isSpent() && reading.value() != entries.value(cell) && reading.value() >= 0) {
          int[] cells = {cell};
          long[] to = {reading.value()};
          SmallestSets rest = new SmallestSets(problem.withValues(cells, to), budget).upTo(fewest);
          for (Mending mending : rest.found()) {
            all.add(mending.with(cells, to));
          }
        }
      }
    }
  }

  /** A whole row or column written anew: what a search cut short may have missed. */
  private void addLines(Layout layout) {
    Budget lines = new Budget(STEPS_FOR_LINES);
    for (int row = 0; row < layout.rows(); row++) {
      int[] cells = new int[layout.columns()];
      for (int column = 0; column < cells.length; column++) {
        cells[column] = layout.cell(row, column);
      }
      addLine(cells, lines);
    }
    for (int column = 0; column < layout.columns(); column++) {
      int[] cells = new int[layout.rows()];
      for (int row = 0; row < cells.length; row++) {
        cells[row] = layout.cell(row, column);
      }
      addLine(cells, lines);
    }
  }

  private void addLine(int[] cells, Budget lines) {
    if (lines.isSpent()) {
      return;
    }
    Problem freed = problem.withFree(cells);
    SmallestSets rest = new SmallestSets(freed, lines).upTo(MORE_THAN_FEWEST);
    if (!rest.undetermined().isEmpty()) {
      return;
    }
    for (Mending mending : rest.found()) {
      Mending whole = mending.asChanges(cells, problem);
      if (whole.size() >= fewest && whole.size() <= MOST_CHANGES) {
        all.add(whole);
      }
    }
  }
}
