package io.github.opengpr.rules.diagnosis.search;

import io.github.opengpr.rules.diagnosis.search.graph.FlowGraph;
import io.github.opengpr.rules.diagnosis.search.graph.Mending;
import io.github.opengpr.rules.diagnosis.search.graph.Problem;
import io.github.opengpr.rules.diagnosis.search.smallest.Budget;
import io.github.opengpr.rules.diagnosis.search.smallest.SmallestSets;
import io.github.opengpr.rules.diagnosis.search.table.Layout;
import java.util.ArrayList;
import java.util.List;

/**
 * Cases received under one kind of applicant and handled under another: one slip that touches four
 * cells.
 *
 * <p>In an outcome row and in （七）总计 an amount stands in the wrong column; only the balances of the
 * two columns tell. A smaller answer always exists, so these are sought on their own.
 */
final class OtherApplicant {
  private final Problem problem;
  private final FlowGraph graph;
  private final Layout layout;
  private final Budget budget;

  OtherApplicant(Problem problem, Layout layout, Budget budget) {
    this.problem = problem;
    this.graph = problem.graph();
    this.layout = layout;
    this.budget = budget;
  }

  /** Answers that undo one such slip and change at most {@code most} cells besides. */
  List<Mending> mendings(int most) {
    List<Mending> mendings = new ArrayList<>();
    if (most < 0) {
      return mendings;
    }
    for (int left = 0; left < layout.columns(); left++) {
      for (int right = left + 1; right < layout.columns(); right++) {
        if (left != layout.total() && right != layout.total()) {
          add(left, right, most, mendings);
        }
      }
    }
    return mendings;
  }

  private void add(int left, int right, int most, List<Mending> mendings) {
    int[] handled = {layout.cell(layout.handled(), left), layout.cell(layout.handled(), right)};
    int first = graph.shared(handled[0], layout.cell(layout.received(), left));
    int second = graph.shared(handled[1], layout.cell(layout.received(), right));
    if (first < 0 || second < 0 || !mayChange(handled[0]) || !mayChange(handled[1])) {
      return;
    }
    long amount = -graph.sign(handled[0], first) * problem.imbalances()[first];
    if (amount == 0 || amount != graph.sign(handled[1], second) * problem.imbalances()[second]) {
      return;
    }
    long[] to = {problem.values()[handled[0]] + amount, problem.values()[handled[1]] - amount};
    if (to[0] < 0 || to[1] < 0) {
      return;
    }
    Problem handledMoved = problem.withValues(handled, to);
    List<Mending> rests = null;
    for (int row = 0; row < layout.rows(); row++) {
      int[] cells = {layout.cell(row, left), layout.cell(row, right)};
      if (!layout.isOutcome(row) || !mayChange(cells[0]) || !mayChange(cells[1])) {
        continue;
      }
      long[] moved = {problem.values()[cells[0]] + amount, problem.values()[cells[1]] - amount};
      if (moved[0] < 0 || moved[1] < 0) {
        continue;
      }
      if (rests == null) {
        // The rest does not depend on the row: what remains out of balance is the same.
        rests = new SmallestSets(handledMoved.withValues(cells, moved), budget).upTo(most).found();
      }
      for (Mending rest : rests) {
        if (!rest.changes(cells[0]) && !rest.changes(cells[1])) {
          mendings.add(rest.with(handled, to).with(cells, moved));
        }
      }
    }
  }

  private boolean mayChange(int cell) {
    return graph.tail[cell] >= 0 && !problem.closed().get(cell) && !problem.free().get(cell);
  }
}
