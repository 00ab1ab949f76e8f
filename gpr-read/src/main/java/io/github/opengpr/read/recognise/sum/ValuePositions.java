package io.github.opengpr.read.recognise.sum;

import io.github.opengpr.read.recognise.row.Placement;
import io.github.opengpr.read.recognise.sum.RowCandidates.Candidate;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the values of a row stand from its last one, across the page. Pages print each column
 * about as far from the last one in every row, so that of the ways to place the values of a row
 * those are likely in which each stands where full rows have its column. Likely is not certain:
 * whether such ways add up is for the sums to say.
 */
final class ValuePositions {

  private final List<int[]> full = new ArrayList<>();
  private final int columns;
  private boolean aligned;

  /** Learns from the rows of a table that have all their values. */
  ValuePositions(Placement[] cells, int columns) {
    this.columns = columns;
    for (int row = 0; row + columns <= cells.length; row += columns) {
      List<@Nullable Token> tokens = new ArrayList<>();
      for (int c = 0; c < columns; c++) {
        tokens.add(cells[row + c].trust() == Placement.Trust.SURE ? cells[row + c].token() : null);
      }
      int[] offsets = offsets(tokens);
      if (!tokens.contains(null) && offsets != null) {
        full.add(offsets);
        aligned |= gapsDiffer(tokens);
      }
    }
  }

  /** Whether columns part the values, and not always as many blanks. */
  private static boolean gapsDiffer(List<@Nullable Token> tokens) {
    int least = Integer.MAX_VALUE;
    int most = 0;
    Token before = null;
    for (Token token : tokens) {
      if (before != null && token != null) {
        least = Math.min(least, token.left() - before.right());
        most = Math.max(most, token.left() - before.right());
      }
      before = token;
    }
    return most > least + 1;
  }

  /**
   * The likely ones of the ways to place the values of a row; all if nothing is known.
   *
   * @param slack so much farther off than the nearest way, in columns of the page, others are
   *     likely too
   */
  List<Candidate> likely(List<Candidate> ways, int slack) {
    List<Integer> costs = new ArrayList<>();
    for (Candidate way : ways) {
      int[] offsets = offsets(way.tokens());
      if (!aligned || offsets == null) {
        return ways;
      }
      costs.add(cost(way, offsets));
    }
    int least = costs.stream().mapToInt(Integer::intValue).min().orElse(0);
    List<Candidate> likely = new ArrayList<>();
    for (int i = 0; i < ways.size(); i++) {
      if (costs.get(i) <= least + 2 * slack) {
        likely.add(ways.get(i));
      }
    }
    return likely;
  }

  /** How far off the values of a way are, twice the columns of the page, by the row most alike. */
  private int cost(Candidate way, int[] offsets) {
    int least = Integer.MAX_VALUE;
    for (int[] known : full) {
      int cost = 0;
      for (int c = 0; c < columns; c++) {
        cost += way.tokens().get(c) == null ? 0 : Math.abs(offsets[c] - known[c]);
      }
      least = Math.min(least, cost);
    }
    return least;
  }

  /** Twice the columns of the page from the middle of each value to the last; null if unknown. */
  private int @Nullable [] offsets(List<@Nullable Token> tokens) {
    Token last = tokens.get(columns - 1);
    if (last == null) {
      return null;
    }
    int[] offsets = new int[columns];
    for (int c = 0; c < columns; c++) {
      Token token = tokens.get(c);
      if (token != null && token.left() < 0) {
        return null;
      }
      offsets[c] = token == null ? 0 : last.left() + last.right() - token.left() - token.right();
    }
    return offsets;
  }
}
