package io.github.opengpr.rules.diagnosis.search.slip;

import io.github.opengpr.rules.diagnosis.Operation;
import io.github.opengpr.rules.diagnosis.search.graph.Mending;
import io.github.opengpr.rules.diagnosis.search.graph.Problem;
import io.github.opengpr.rules.diagnosis.search.slip.Slips.Slip;
import io.github.opengpr.rules.diagnosis.search.table.Layout;
import java.util.List;

/**
 * Slips that touch two cells of a row or column, or two such pairs: a number or a case in the wrong
 * place.
 */
final class PairSlips {
  private final Layout layout;
  private final long[] filed;

  PairSlips(Layout layout, Problem problem) {
    this.layout = layout;
    this.filed = problem.values();
  }

  void find(Mending mending, List<Slip> into) {
    int count = mending.size();
    for (int i = 0; i < count; i++) {
      for (int j = i + 1; j < count; j++) {
        int a = mending.cells()[i];
        int b = mending.cells()[j];
        int members = (1 << i) | (1 << j);
        if (layout.row(a) == layout.row(b)) {
          inRow(a, mending.to()[i], b, mending.to()[j], members, into);
          otherApplicant(mending, i, j, into);
        } else if (layout.column(a) == layout.column(b)) {
          inColumn(a, mending.to()[i], b, mending.to()[j], members, into);
        }
      }
    }
  }

  private void inRow(int a, long toA, int b, long toB, int members, List<Slip> into) {
    if (layout.column(a) == layout.total() || layout.column(b) == layout.total()) {
      if (toA - filed[a] == toB - filed[b]) {
        boolean totalFirst = layout.column(a) == layout.total();
        int cost = totalFirst ? Typo.cost(filed[b], toB) : Typo.cost(filed[a], toA);
        into.add(new Slip(members, Operation.TOTAL_FOLLOWED, cost + 30));
      }
    } else {
      move(a, toA, b, toB, Math.abs(a - b) == 1, members, into);
    }
  }

  private void inColumn(int a, long toA, int b, long toB, int members, List<Slip> into) {
    int low = layout.row(a);
    int high = layout.row(b);
    if (low == layout.handled() || high == layout.handled()) {
      int outcome = low == layout.handled() ? high : low;
      if (layout.isOutcome(outcome) && toA - filed[a] == toB - filed[b]) {
        int cost = outcome == low ? Typo.cost(filed[a], toA) : Typo.cost(filed[b], toB);
        into.add(new Slip(members, Operation.TOTAL_FOLLOWED, cost + 30));
      }
    } else {
      move(a, toA, b, toB, Math.abs(low - high) == 1, members, into);
    }
  }

  private void move(
      int a, long toA, int b, long toB, boolean neighbours, int members, List<Slip> into) {
    if (filed[a] - toA != toB - filed[b] || filed[a] < 0 || filed[b] < 0) {
      return;
    }
    if (toA == filed[b] && toB == filed[a]) {
      boolean whole = toA == 0 || toB == 0;
      // Numbers that differ by one look exchanged by chance.
      int chance = !whole && Math.abs(toA - toB) == 1 ? 8 : 0;
      Operation operation = whole ? Operation.MISPLACED : Operation.SWAPPED;
      into.add(new Slip(members, operation, (neighbours ? 120 : whole ? 140 : 150) + chance));
      return;
    }
    boolean gainsA = toA > filed[a];
    long gainer = gainsA ? filed[a] : filed[b];
    long amount = Math.abs(toA - filed[a]);
    if (gainer == 0) {
      into.add(new Slip(members, Operation.MISPLACED, neighbours ? 145 : 155));
    } else {
      int rarer = (int) Math.min(9, gainer);
      into.add(new Slip(members, Operation.PARTLY_MISPLACED, (amount == 1 ? 170 : 185) - rarer));
    }
  }

  private void otherApplicant(Mending mending, int i, int j, List<Slip> into) {
    int row = layout.row(mending.cells()[i]);
    long amount = mending.to()[i] - filed[mending.cells()[i]];
    if (!layout.isOutcome(row) || amount != filed[mending.cells()[j]] - mending.to()[j]) {
      return;
    }
    int left = layout.cell(layout.handled(), layout.column(mending.cells()[i]));
    int right = layout.cell(layout.handled(), layout.column(mending.cells()[j]));
    int members = (1 << i) | (1 << j);
    for (int k = j + 1; k < mending.size(); k++) {
      int cell = mending.cells()[k];
      long gain = mending.to()[k] - filed[cell];
      if ((cell == left && gain == amount) || (cell == right && gain == -amount)) {
        members |= 1 << k;
      }
    }
    if (Integer.bitCount(members) == Slips.CELLS_OF_OTHER_APPLICANT) {
      long from = amount > 0 ? filed[mending.cells()[j]] : filed[mending.cells()[i]];
      int rarer = (int) Math.min(9, from);
      into.add(
          new Slip(
              members, Operation.OTHER_APPLICANT, (Math.abs(amount) == 1 ? 172 : 187) - rarer));
    }
  }
}
