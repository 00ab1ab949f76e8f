package io.github.opengpr.rules.diagnosis.search.slip;

import io.github.opengpr.rules.diagnosis.Operation;
import io.github.opengpr.rules.diagnosis.search.graph.Mending;
import io.github.opengpr.rules.diagnosis.search.graph.Problem;
import io.github.opengpr.rules.diagnosis.search.table.Entries;
import io.github.opengpr.rules.diagnosis.search.table.Layout;
import io.github.opengpr.rules.diagnosis.search.table.Reading;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Explains the changes of an answer as slips of the hand, as cheaply as possible.
 *
 * <p>Every set of changes is divided into single slips, pairs, and groups within a row; the
 * cheapest division counts. A cost is a measure of how far-fetched an answer is, good for ordering
 * only: 100 for one plain slip in one cell.
 */
public final class Slips {
  /** Cells touched by cases received under one kind of applicant and handled under another. */
  public static final int CELLS_OF_OTHER_APPLICANT = 4;

  /** More changes than this are divided greedily. */
  private static final int MOST_DIVIDED = 10;

  private static final Set<Operation> MOVES =
      Set.copyOf(
          EnumSet.of(
              Operation.MISPLACED,
              Operation.PARTLY_MISPLACED,
              Operation.SWAPPED,
              Operation.OTHER_APPLICANT));

  private final Entries entries;
  private final @Nullable RowSlips rows;
  private final @Nullable PairSlips pairs;

  public Slips(@Nullable Layout layout, Entries entries, Problem problem) {
    this.entries = entries;
    this.rows = layout == null ? null : new RowSlips(layout, entries, problem);
    this.pairs = layout == null ? null : new PairSlips(layout, problem);
  }

  /** The work of explaining so many changes, in steps of the search. */
  public static int stepsToExplain(int changes) {
    return 2 + (1 << Math.min(changes, MOST_DIVIDED)) / 2;
  }

  /** Some of the changes, seen as one slip. */
  public record Slip(int members, Operation operation, int cost) {}

  /** A division of all changes. */
  public record Explanation(List<Slip> slips, int cost) {
    /** Whether some slip is a number or a case in the wrong place. */
    public boolean moves() {
      return slips.stream().anyMatch(slip -> MOVES.contains(slip.operation()));
    }
  }

  public Explanation explain(Mending mending) {
    int count = mending.size();
    List<Slip> groups = new ArrayList<>();
    if (rows != null && pairs != null && count > 1 && count < 31) {
      rows.find(mending, groups);
      pairs.find(mending, groups);
    }
    Explanation best = count <= MOST_DIVIDED ? divide(mending, groups) : greedy(mending, groups);
    return new Explanation(best.slips(), best.cost() + blanksAgainstReadings(mending));
  }

  private Explanation divide(Mending mending, List<Slip> groups) {
    int count = mending.size();
    if (count == 1) {
      Slip slip = single(mending, 0);
      return new Explanation(List.of(slip), slip.cost());
    }
    Slip[] singles = new Slip[count];
    for (int i = 0; i < count; i++) {
      singles[i] = single(mending, i);
    }
    int[] cost = new int[1 << count];
    @Nullable Slip[] choice = new Slip[1 << count];
    for (int set = 1; set < cost.length; set++) {
      int low = Integer.numberOfTrailingZeros(set);
      cost[set] = cost[set & (set - 1)] + singles[low].cost();
      choice[set] = singles[low];
      for (Slip group : groups) {
        if ((group.members() & ~set) == 0 && (group.members() & (1 << low)) != 0) {
          int with = cost[set & ~group.members()] + group.cost();
          if (with < cost[set]) {
            cost[set] = with;
            choice[set] = group;
          }
        }
      }
    }
    List<Slip> slips = new ArrayList<>();
    for (int set = cost.length - 1; set != 0; ) {
      Slip slip = choice[set];
      if (slip == null) {
        break;
      }
      slips.add(slip);
      set &= ~slip.members();
    }
    return new Explanation(slips, cost[cost.length - 1]);
  }

  private Explanation greedy(Mending mending, List<Slip> groups) {
    BitSet open = new BitSet();
    open.set(0, mending.size());
    List<Slip> slips = new ArrayList<>();
    int cost = 0;
    for (Slip group : groups) {
      BitSet members = BitSet.valueOf(new long[] {group.members()});
      BitSet taken = (BitSet) members.clone();
      taken.andNot(open);
      if (taken.isEmpty()) {
        open.andNot(members);
        slips.add(group);
        cost += group.cost();
      }
    }
    for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
      Slip slip = single(mending, i);
      slips.add(slip);
      cost += slip.cost();
    }
    return new Explanation(slips, cost);
  }

  private Slip single(Mending mending, int place) {
    int cell = mending.cells()[place];
    long to = mending.to()[place];
    for (Reading reading : entries.readings(cell)) {
      if (reading.value() == to) {
        return new Slip(1 << place, Operation.OTHER_READING, reading.cost());
      }
    }
    long from = entries.value(cell);
    return new Slip(1 << place, Typo.between(from, to), Typo.cost(from, to));
  }

  /** A blank that could be read must come out as one of its readings. */
  private int blanksAgainstReadings(Mending mending) {
    int cost = 0;
    for (int i = 0; i < mending.blanks().length; i++) {
      List<Reading> readings = entries.readings(mending.blanks()[i]);
      long fill = mending.fills()[i];
      cost +=
          readings.stream()
              .filter(reading -> reading.value() == fill)
              .mapToInt(Reading::cost)
              .min()
              .orElse(readings.isEmpty() ? 0 : Typo.PLAIN);
    }
    return cost;
  }
}
