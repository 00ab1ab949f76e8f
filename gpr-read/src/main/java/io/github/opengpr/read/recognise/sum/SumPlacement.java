package io.github.opengpr.read.recognise.sum;

import io.github.opengpr.model.form.Block;
import io.github.opengpr.model.form.Form;
import io.github.opengpr.model.form.FormSum;
import io.github.opengpr.model.form.Table;
import io.github.opengpr.read.recognise.sum.RowCandidates.Candidate;
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

  private final int columns;
  private final int equations;
  private final Map<Integer, List<Candidate>> ways;

  /** The rows to be placed, in the order of the search. */
  private final int[] open;

  /** The numbers of each way of each open row. */
  private final long[][][] numbers;

  /** Whether each way of each open row was part of a solution. */
  private final boolean[][] supported;

  /** How each row counts in each equation. */
  private final int[][] inForm;

  /** How each open row counts in each equation. */
  private final int[][] signs;

  /** What the rows chosen so far leave of each equation: 0 everywhere is a solution. */
  private final long[] balance;

  /** The least and the most that the open rows from some position on can add to each equation. */
  private final long[][] least;

  private final long[][] most;
  private final int[] chosen;
  private int steps;
  private boolean found;

  /**
   * A search.
   *
   * @param requests table three of the form
   * @param known the numbers of each row that is certain, blanks as 0; null for rows to be placed
   * @param ways the ways to place the others, at least one each
   */
  SumPlacement(
      Table requests, List<@Nullable List<Long>> known, Map<Integer, List<Candidate>> ways) {
    this.columns = requests.blocks().get(0).columns().size();
    this.equations = 2 * columns;
    this.inForm = signs(requests.blocks().get(0));
    this.ways = ways;
    this.balance = new long[equations];
    for (int row = 0; row < known.size(); row++) {
      List<Long> certain = known.get(row);
      for (int e = 0; certain != null && e < equations; e++) {
        balance[e] += inForm[row][e] * certain.get(e % columns);
      }
    }
    this.open = order();
    this.numbers = new long[open.length][][];
    this.supported = new boolean[open.length][];
    this.signs = new int[open.length][equations];
    this.least = new long[open.length + 1][equations];
    this.most = new long[open.length + 1][equations];
    this.chosen = new int[open.length];
    for (int i = open.length - 1; i >= 0; i--) {
      List<Candidate> candidates = ways.getOrDefault(open[i], List.of());
      supported[i] = new boolean[candidates.size()];
      numbers[i] = new long[candidates.size()][];
      for (int w = 0; w < candidates.size(); w++) {
        numbers[i][w] = candidates.get(w).numbers().stream().mapToLong(Long::longValue).toArray();
      }
      for (int e = 0; e < equations; e++) {
        signs[i][e] = inForm[open[i]][e];
        bound(i, e);
      }
    }
  }

  /** The rows that bound the others first, and those with the fewest ways. */
  private int[] order() {
    Comparator<Integer> fewest =
        Comparator.comparingInt(row -> ways.getOrDefault(row, List.of()).size());
    return ways.keySet().stream()
        .sorted(Comparator.comparing((Integer row) -> inForm[row][0] > 0).thenComparing(fewest))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private void bound(int i, int e) {
    long low = Long.MAX_VALUE;
    long high = Long.MIN_VALUE;
    for (long[] way : numbers[i]) {
      long number = signs[i][e] * way[e % columns];
      low = Math.min(low, number);
      high = Math.max(high, number);
    }
    least[i][e] = least[i + 1][e] + low;
    most[i][e] = most[i + 1][e] + high;
  }

  /**
   * How the rows count in the sums down the columns: the first ones say that the outcomes are what
   * was handled, the others that what came in was handled or carried over.
   */
  private static int[][] signs(Block block) {
    Form form = block.cells().get(0).form();
    List<FormSum> sums = new ArrayList<>(form.sums(FormSum.Kind.OUTCOMES));
    sums.addAll(form.sums(FormSum.Kind.BALANCE));
    int columns = block.columns().size();
    int[][] signs = new int[block.rows().size()][sums.size()];
    for (int row = 0; row < signs.length; row++) {
      for (int e = 0; e < sums.size(); e++) {
        signs[row][e] = sums.get(e).sign(block.cell(row, e % columns));
      }
    }
    return signs;
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
    for (int i = 0; i < open.length; i++) {
      List<Candidate> kept = new ArrayList<>();
      List<Candidate> all = ways.getOrDefault(open[i], List.of());
      for (int w = 0; w < all.size(); w++) {
        if (isPossible(i, w)) {
          kept.add(all.get(w));
        }
      }
      possible.put(open[i], kept);
    }
    return possible;
  }

  /** Whether everything adds up in some way. */
  boolean addsUp() {
    return found;
  }

  private boolean isPossible(int position, int way) {
    if (supported[position][way]) {
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
    if (++steps > BUDGET || !fits(at)) {
      return;
    }
    if (at == open.length) {
      found = true;
      for (int i = 0; i < chosen.length; i++) {
        supported[i][chosen[i]] = true;
      }
      return;
    }
    for (int w = 0; w < numbers[at].length && !found; w++) {
      if (at != fixed || w == way) {
        chosen[at] = w;
        add(at, w, 1);
        search(at + 1, fixed, way);
        add(at, w, -1);
      }
    }
  }

  private void add(int position, int way, int times) {
    for (int e = 0; e < equations; e++) {
      balance[e] += (long) times * signs[position][e] * numbers[position][way][e % columns];
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
}
