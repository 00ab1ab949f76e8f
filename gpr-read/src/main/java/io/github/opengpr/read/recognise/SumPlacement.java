package io.github.opengpr.read.recognise;

import io.github.opengpr.read.recognise.RowCandidates.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which of the ways to place the values of rows that lost cells let table three add up: every
 * column of outcomes to its total, and every balance of the form. A way is ruled out only where the
 * search has shown that no choice for the other rows goes with it.
 */
final class SumPlacement {

  /** Steps after which the search is given up; what was not ruled out by then stays possible. */
  private static final int BUDGET = 60_000;

  /** The first row of outcomes; received and carried in stand before. */
  private static final int OUTCOMES = 2;

  private final int columns;
  private final int equations;
  private final List<Integer> open;
  private final Map<Integer, List<Candidate>> ways;
  private final Map<Integer, boolean[]> supported = new HashMap<>();

  /** What the rows chosen so far leave of each equation: 0 everywhere is a solution. */
  private final long[] balance;

  /** The least and the most that the open rows from some position on can add to each equation. */
  private final long[][] least;

  private final long[][] most;
  private final int[] chosen;
  private final int[][] signs;
  private int steps;
  private boolean found;

  /**
   * A search.
   *
   * @param known the numbers of each row that is certain, blanks as 0; null for rows to be placed
   * @param ways the ways to place the others
   */
  SumPlacement(List<@Nullable List<Long>> known, Map<Integer, List<Candidate>> ways, int columns) {
    this.columns = columns;
    this.equations = 2 * columns;
    this.ways = ways;
    this.balance = new long[equations];
    int rows = known.size();
    for (int row = 0; row < rows; row++) {
      List<Long> numbers = known.get(row);
      for (int e = 0; numbers != null && e < equations; e++) {
        balance[e] += sign(row, e, rows) * numbers.get(e % columns);
      }
    }
    // The rows that bound the others first, and those with the fewest ways.
    this.open =
        ways.keySet().stream()
            .sorted(
                Comparator.comparingInt(
                    (Integer row) ->
                        (isOutcome(row, rows) ? 100 : 0)
                            + ways.getOrDefault(row, List.of()).size()))
            .toList();
    this.signs = new int[open.size()][equations];
    this.least = new long[open.size() + 1][equations];
    this.most = new long[open.size() + 1][equations];
    this.chosen = new int[open.size()];
    for (int i = open.size() - 1; i >= 0; i--) {
      for (int e = 0; e < equations; e++) {
        signs[i][e] = sign(open.get(i), e, rows);
        bound(i, e);
      }
    }
    open.forEach(row -> supported.put(row, new boolean[ways(row).size()]));
  }

  private void bound(int i, int e) {
    long low = Long.MAX_VALUE;
    long high = Long.MIN_VALUE;
    for (Candidate way : ways(open.get(i))) {
      long number = signs[i][e] * way.number(e % columns);
      low = Math.min(low, number);
      high = Math.max(high, number);
    }
    least[i][e] = least[i + 1][e] + low;
    most[i][e] = most[i + 1][e] + high;
  }

  private static boolean isOutcome(int row, int rows) {
    return row >= OUTCOMES && row < rows - 2;
  }

  /**
   * How a row counts in an equation: the first ones say that the outcomes are what was handled, the
   * others that what came in was handled or carried over.
   */
  private int sign(int row, int equation, int rows) {
    if (equation < columns) {
      return isOutcome(row, rows) ? 1 : row == rows - 2 ? -1 : 0;
    }
    return isOutcome(row, rows) ? 0 : row < OUTCOMES ? 1 : -1;
  }

  private List<Candidate> ways(int row) {
    return ways.getOrDefault(row, List.of());
  }

  /**
   * The ways of each row that no sum rules out; empty if the table cannot add up at all, or if that
   * was not found out.
   */
  Map<Integer, List<Candidate>> possible() {
    search(0, -1, -1);
    if (!found) {
      return Map.of();
    }
    Map<Integer, List<Candidate>> possible = new HashMap<>();
    for (int i = 0; i < open.size(); i++) {
      List<Candidate> kept = new ArrayList<>();
      List<Candidate> all = ways(open.get(i));
      for (int w = 0; w < all.size(); w++) {
        if (isPossible(i, w)) {
          kept.add(all.get(w));
        }
      }
      possible.put(open.get(i), kept);
    }
    return possible;
  }

  /** Whether everything adds up in some way. */
  boolean addsUp() {
    return found;
  }

  private boolean isPossible(int position, int way) {
    boolean[] known = supported.get(open.get(position));
    if (known != null && known[way]) {
      return true;
    }
    found = false;
    search(0, position, way);
    boolean possible = found || steps > BUDGET;
    found = true;
    return possible;
  }

  /** Looks for one solution; if a position is given, with the given way in it. */
  private void search(int at, int fixed, int way) {
    if (++steps > BUDGET || found || !fits(at)) {
      return;
    }
    if (at == open.size()) {
      solution();
      return;
    }
    List<Candidate> candidates = ways(open.get(at));
    for (int w = 0; w < candidates.size() && !found; w++) {
      if (at != fixed || w == way) {
        chosen[at] = w;
        add(at, candidates.get(w), 1);
        search(at + 1, fixed, way);
        add(at, candidates.get(w), -1);
      }
    }
  }

  private void add(int position, Candidate candidate, int times) {
    for (int e = 0; e < equations; e++) {
      balance[e] += (long) times * signs[position][e] * candidate.number(e % columns);
    }
  }

  /** Whether the rows left can still bring every equation to 0. */
  private boolean fits(int at) {
    for (int e = 0; e < equations; e++) {
      if (balance[e] + least[at][e] > 0 || balance[e] + most[at][e] < 0) {
        return false;
      }
    }
    return true;
  }

  private void solution() {
    found = true;
    for (int i = 0; i < chosen.length; i++) {
      boolean[] known = supported.get(open.get(i));
      if (known != null) {
        known[chosen[i]] = true;
      }
    }
  }
}
