package io.github.opengpr.read.recognise.disputes;

import io.github.opengpr.model.printed.CellDoubt;
import io.github.opengpr.read.recognise.row.Placement;
import io.github.opengpr.read.recognise.sum.RowSums;
import io.github.opengpr.read.recognise.token.Notes;
import io.github.opengpr.read.recognise.token.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of table four whose blank cells left no trace, parted into the procedures: each ends
 * with its total, the sum of its outcomes.
 */
final class OutcomeSums {

  private final List<Token> values;
  private final int outcomes;
  private final List<List<Token>> groups = new ArrayList<>();
  private @Nullable List<List<Token>> found;
  private boolean several;

  private OutcomeSums(List<Token> values, int outcomes) {
    this.values = values;
    this.outcomes = outcomes;
  }

  /**
   * A best guess. Only the totals are known, and procedures with all their numbers, if every
   * procedure has a total; where the other numbers stand is not.
   *
   * @param blanksLost whether blank cells left no trace
   * @param procedures how many there are
   * @param outcomes how many numbers each has at most, its total among them
   */
  static Placement[] placed(List<Token> values, boolean blanksLost, int procedures, int outcomes) {
    Placement[] cells = new Placement[procedures * outcomes];
    Arrays.fill(cells, Placement.doubtful(null, CellDoubt.COLUMN_UNKNOWN));
    OutcomeSums sums = new OutcomeSums(values, outcomes);
    if (blanksLost) {
      sums.part(0, procedures);
    }
    List<List<Token>> parted = sums.several ? null : sums.found;
    for (int i = 0; parted == null && i < Math.min(cells.length, values.size()); i++) {
      cells[i] = Placement.doubtful(values.get(i), CellDoubt.COLUMN_UNKNOWN);
    }
    for (int p = 0; parted != null && p < parted.size(); p++) {
      int last = parted.get(p).size() - 1;
      boolean named = parted.size() == procedures;
      boolean whole = named && parted.get(p).size() == outcomes;
      for (int i = 0; i <= last; i++) {
        Token value = parted.get(p).get(i);
        cells[p * outcomes + (i == last ? outcomes - 1 : i)] =
            whole || named && i == last
                ? Placement.sure(value, Notes.BY_SUM)
                : Placement.doubtful(value, CellDoubt.COLUMN_UNKNOWN);
      }
    }
    return cells;
  }

  private void part(int from, int left) {
    if (from == values.size()) {
      several |= found != null;
      found = List.copyOf(groups);
      return;
    }
    int most = Math.min(values.size(), from + outcomes);
    for (int to = from + 2; left > 0 && to <= most; to++) {
      List<Token> group = values.subList(from, to);
      if (RowSums.lastIsSum(group)) {
        groups.add(group);
        part(to, left - 1);
        groups.remove(groups.size() - 1);
      }
    }
  }
}
