package io.github.opengpr.read.recognise.column;

import io.github.opengpr.read.recognise.sum.RowSums;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Columns of a text in which the values of a column stand below each other, wherever their heads
 * stand: every value is near the middle of one column, and the rows add up so. Values that were set
 * one after the other do neither.
 */
final class ValueColumns {

  /** So many rows must add up, and four in five of those that hold anything. */
  private static final int PROVED = 3;

  /** A value may be so much of the way to the next column off the middle of its own, in percent. */
  private static final int OFF = 40;

  /** A sum of two is no sum. */
  private static final int FEWEST = 2;

  private record Row(List<Token> values, Token label) {}

  private final int columns;
  private final List<Row> rows = new ArrayList<>();
  private @Nullable Map<Ruler, int[]> middles;

  ValueColumns(int columns) {
    this.columns = columns;
  }

  /** Learns from any row, full or not. */
  void learn(List<Token> values, Token label) {
    if (columns > FEWEST
        && !values.isEmpty()
        && values.stream().allMatch(value -> value.isValue() && value.left() >= 0)) {
      rows.add(new Row(values, label));
    }
  }

  /**
   * The values in their columns, null where a column is empty; null if the columns are not certain,
   * or the two ways of counting do not agree.
   */
  @Nullable List<@Nullable Token> place(List<Token> values) {
    List<@Nullable Token> placed = null;
    for (Map.Entry<Ruler, int[]> own : middles().entrySet()) {
      List<@Nullable Token> way = place(values, own.getValue(), own.getKey());
      if (placed != null && way != null && !placed.equals(way)) {
        return null;
      }
      placed = way == null ? placed : way;
    }
    return placed;
  }

  /** The middle of each column, by the ways of counting that make them certain. */
  private Map<Ruler, int[]> middles() {
    Map<Ruler, int[]> known = middles;
    if (known == null) {
      known = new EnumMap<>(Ruler.class);
      for (Ruler ruler : Ruler.values()) {
        int[] own = fullRows(ruler);
        if (own != null && hold(own, ruler)) {
          known.put(ruler, own);
        }
      }
      middles = known;
    }
    return known;
  }

  /** The middle of each column by the rows that have all values; null if there is none. */
  private int @Nullable [] fullRows(Ruler ruler) {
    int[] sums = new int[columns];
    int full = 0;
    for (Row row : rows) {
      if (row.values().size() == columns) {
        full++;
        for (int c = 0; c < columns; c++) {
          sums[c] += ruler.word(row.values().get(c)).middle();
        }
      }
    }
    int count = full;
    return full == 0 ? null : Arrays.stream(sums).map(sum -> sum / count).toArray();
  }

  private boolean hold(int[] middles, Ruler ruler) {
    int proved = 0;
    int filled = 0;
    int some = 0;
    for (Row row : rows) {
      if (row.values().size() > columns) {
        continue;
      }
      List<@Nullable Token> placed = place(row.values(), middles, ruler);
      if (placed == null) {
        return false;
      }
      some += row.values().size() < columns ? 1 : 0;
      if (!RowSums.areNothing(row.values())) {
        filled++;
        proved += addsUp(placed) ? 1 : 0;
      }
    }
    return some > 0 && proved >= PROVED && 5 * proved >= 4 * filled;
  }

  /** Whether the last column has the sum of the others. */
  private static boolean addsUp(List<@Nullable Token> placed) {
    Token last = placed.get(placed.size() - 1);
    return last != null && RowSums.lastIsSum(placed.stream().filter(t -> t != null).toList());
  }

  private @Nullable List<@Nullable Token> place(List<Token> values, int[] middles, Ruler ruler) {
    List<@Nullable Token> placed = new ArrayList<>();
    int next = 0;
    for (int c = 0; c < columns; c++) {
      Token value = next < values.size() ? values.get(next) : null;
      boolean here = value != null && isNear(ruler.word(value), middles, c);
      placed.add(here ? value : null);
      next += here ? 1 : 0;
    }
    return next == values.size() ? placed : null;
  }

  private static boolean isNear(Ruler.Word value, int[] middles, int column) {
    int off = value.middle() - middles[column];
    boolean last = column == middles.length - 1;
    boolean inward = off < 0 ? column > 0 : !last;
    int other =
        inward ? column + Integer.signum(off == 0 ? 1 : off) : last ? column - 1 : column + 1;
    return value.left() >= 0
        && 100 * Math.abs(off) <= OFF * Math.abs(middles[other] - middles[column]);
  }
}
