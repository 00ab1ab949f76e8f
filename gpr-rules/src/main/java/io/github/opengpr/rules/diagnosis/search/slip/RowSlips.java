package io.github.opengpr.rules.diagnosis.search.slip;

import io.github.opengpr.rules.diagnosis.Operation;
import io.github.opengpr.rules.diagnosis.search.graph.Mending;
import io.github.opengpr.rules.diagnosis.search.graph.Problem;
import io.github.opengpr.rules.diagnosis.search.slip.Slips.Slip;
import io.github.opengpr.rules.diagnosis.search.table.Entries;
import io.github.opengpr.rules.diagnosis.search.table.Layout;
import java.util.List;

/**
 * Slips that touch several cells of one row: a carry row left 0, a row shifted, （七）总计 added up
 * wrongly.
 */
final class RowSlips {
  private final Layout layout;
  private final Entries entries;
  private final long[] filed;

  RowSlips(Layout layout, Entries entries, Problem problem) {
    this.layout = layout;
    this.entries = entries;
    this.filed = problem.values();
  }

  void find(Mending mending, List<Slip> into) {
    for (int i = 0; i < mending.size(); ) {
      int row = layout.row(mending.cells()[i]);
      int members = 0;
      for (; i < mending.size() && layout.row(mending.cells()[i]) == row; i++) {
        members |= 1 << i;
      }
      if (Integer.bitCount(members) > 1) {
        inRow(row, mending, members, into);
      }
    }
  }

  private void inRow(int row, Mending mending, int members, List<Slip> into) {
    if (layout.isCarry(row) && filedZero(row)) {
      into.add(new Slip(members, Operation.CARRY_ROW_LEFT_ZERO, 110));
    }
    if (row == layout.handled()) {
      handled(mending, members, into);
    }
    int shift = shift(row, mending);
    if (shift > 0) {
      into.add(new Slip(members, Operation.ROW_SHIFTED, shift));
    }
  }

  private boolean filedZero(int row) {
    for (int column = 0; column < layout.columns(); column++) {
      if (filed[layout.cell(row, column)] != 0) {
        return false;
      }
    }
    return true;
  }

  private void handled(Mending mending, int members, List<Slip> into) {
    for (int row = 0; row < layout.rows(); row++) {
      if (layout.isOutcome(row) && differsBy(row, 1, mending)) {
        into.add(new Slip(members, Operation.HANDLED_OMITS_OUTCOME, 110));
        return;
      }
    }
    if (differsBy(layout.carriedOut(), -1, mending)) {
      into.add(new Slip(members, Operation.HANDLED_INCLUDES_CARRIED_OUT, 110));
    }
  }

  /** Whether （七）总计 gains, or loses, exactly what stands in another row. */
  private boolean differsBy(int row, int sign, Mending mending) {
    for (int column = 0; column < layout.columns(); column++) {
      int cell = layout.cell(layout.handled(), column);
      int other = layout.cell(row, column);
      long gain = mending.valueOf(cell, filed[cell]) - filed[cell];
      if (gain != sign * mending.valueOf(other, filed[other])) {
        return false;
      }
    }
    return true;
  }

  /** The cost of the row being shifted by a cell; 0 if it is not. */
  private int shift(int row, Mending mending) {
    int width = layout.columns();
    long[] was = new long[width];
    long[] right = new long[width];
    for (int column = 0; column < width; column++) {
      int cell = layout.cell(row, column);
      was[column] = filed[cell];
      right[column] = mending.valueOf(cell, filed[cell]);
    }
    int last = width - 1;
    boolean lastEmpty = was[last] == 0 || entries.isBlank(layout.cell(row, last));
    for (int at = 0; at < last; at++) {
      if (lastEmpty && same(was, 0, right, 0, at) && same(was, at, right, at + 1, last - at)) {
        return right[at] == 0 ? 120 : 130;
      }
      if (same(was, 0, right, 0, at) && same(was, at + 1, right, at, last - at)) {
        return was[at] == 0 ? 130 : 135;
      }
    }
    return 0;
  }

  private static boolean same(long[] a, int from, long[] b, int start, int length) {
    for (int i = 0; i < length; i++) {
      if (a[from + i] != b[start + i]) {
        return false;
      }
    }
    return true;
  }
}
