package io.github.opengpr.rules.diagnosis.search;

import io.github.opengpr.rules.diagnosis.Localisation;
import io.github.opengpr.rules.diagnosis.Operation;
import io.github.opengpr.rules.diagnosis.search.graph.FlowGraph;
import io.github.opengpr.rules.diagnosis.search.graph.Mending;
import io.github.opengpr.rules.diagnosis.search.graph.Problem;
import io.github.opengpr.rules.diagnosis.search.slip.Slips;
import io.github.opengpr.rules.diagnosis.search.slip.Slips.Explanation;
import io.github.opengpr.rules.diagnosis.search.slip.Slips.Slip;
import io.github.opengpr.rules.diagnosis.search.smallest.SmallestSets;
import io.github.opengpr.rules.diagnosis.search.table.EditRule;
import io.github.opengpr.rules.diagnosis.search.table.Entries;
import io.github.opengpr.rules.diagnosis.search.table.Layout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the answers in order, says on what they agree, and how much is known. */
final class Ranking {
  private final Problem problem;
  private final FlowGraph graph;
  private final Entries entries;
  private final List<EditRule> broken;
  private final Slips slips;

  Ranking(Problem problem, @Nullable Layout layout, Entries entries, List<EditRule> broken) {
    this.problem = problem;
    this.graph = problem.graph();
    this.entries = entries;
    this.broken = broken;
    this.slips = new Slips(layout, entries, problem);
  }

  /** An answer with its explanation; loose if other values in the same cells would do as well. */
  private record Answer(Mending mending, Explanation explanation, boolean moves, boolean loose) {
    int cost() {
      return explanation.cost();
    }

    int size() {
      return mending.size();
    }
  }

  Diagnosis rank(Candidates candidates) {
    List<Answer> answers = new ArrayList<>();
    for (Mending mending : candidates.all()) {
      Explanation explanation = slips.explain(mending);
      boolean moves = moves(mending) || explanation.moves();
      answers.add(new Answer(mending, explanation, moves, isLoose(mending)));
    }
    answers.sort(
        Comparator.comparingInt(Answer::cost)
            .thenComparingInt(Answer::size)
            .thenComparing(Answer::mending));
    List<Change> known = known();
    boolean sound = candidates.fewest() == 0 && known.isEmpty();
    List<Repair> repairs = new ArrayList<>();
    for (Answer answer :
        answers.subList(0, sound ? 0 : Math.min(Diagnoser.LISTED, answers.size()))) {
      repairs.add(repair(answer, known));
    }
    return new Diagnosis(
        verdict(candidates, answers, known.size()),
        DeclaredSums.ids(broken),
        candidates.fewest() + known.size(),
        candidates.exhaustive(),
        certain(answers, known),
        computed(answers),
        repairs,
        sound ? 0 : answers.size());
  }

  private Localisation verdict(Candidates candidates, List<Answer> answers, int known) {
    if (answers.isEmpty()) {
      return Localisation.UNRESOLVED;
    }
    if (broken.isEmpty() && (candidates.fewest() == 0 || known > 0)) {
      return Localisation.BALANCED;
    }
    if (candidates.fewest() == 0) {
      return known == 1 ? Localisation.UNIQUE_CELL : Localisation.UNIQUE_SET;
    }
    Answer first = answers.get(0);
    boolean one = candidates.exhaustive() && candidates.smallest() == 1 && !first.loose();
    if (one && candidates.fewest() == 1) {
      return known == 0 ? Localisation.UNIQUE_CELL : Localisation.UNIQUE_SET;
    }
    boolean only =
        one
            && first.size() == candidates.fewest()
            && !first.moves()
            && (answers.size() == 1 || answers.get(1).cost() > first.cost());
    return only ? Localisation.UNIQUE_SET : Localisation.ALTERNATIVES;
  }

  /** Whether the changes pass an amount through a sum that holds, or cancel each other in one. */
  private boolean moves(Mending mending) {
    int[] cells = mending.cells();
    for (int i = 0; i < cells.length; i++) {
      if (problem.imbalances()[graph.tail[cells[i]]] == 0
          || problem.imbalances()[graph.head[cells[i]]] == 0) {
        return true;
      }
      for (int j = i + 1; j < cells.length; j++) {
        int node = graph.shared(cells[i], cells[j]);
        if (node >= 0
            && gain(mending, i) * graph.sign(cells[i], node)
                == -gain(mending, j) * graph.sign(cells[j], node)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the changed and the free cells form a cycle that holds a changed one. */
  private boolean isLoose(Mending mending) {
    if (mending.size() < SmallestSets.SHORTEST_CYCLE && problem.free().isEmpty()) {
      return false;
    }
    int[] group = new int[graph.nodes];
    Arrays.setAll(group, node -> node);
    problem.free().stream()
        .filter(cell -> graph.tail[cell] >= 0)
        .forEach(cell -> join(group, cell));
    boolean loose = false;
    for (int cell : mending.cells()) {
      loose |= !join(group, cell);
    }
    return loose;
  }

  private boolean join(int[] group, int cell) {
    int from = group[graph.tail[cell]];
    int to = group[graph.head[cell]];
    for (int node = 0; node < group.length && from != to; node++) {
      group[node] = group[node] == from ? to : group[node];
    }
    return from != to;
  }

  private long gain(Mending mending, int place) {
    return mending.to()[place] - problem.values()[mending.cells()[place]];
  }

  private List<Change> certain(List<Answer> answers, List<Change> known) {
    List<Change> certain = new ArrayList<>(known);
    if (!answers.isEmpty()) {
      Mending first = answers.get(0).mending();
      for (int i = 0; i < first.size(); i++) {
        int cell = first.cells()[i];
        long to = first.to()[i];
        if (answers.stream()
            .allMatch(
                answer ->
                    !answer.loose() && answer.mending().valueOf(cell, entries.value(cell)) == to)) {
          certain.add(new Change(cell, entries.value(cell), to));
        }
      }
    }
    certain.sort(Comparator.comparingInt(Change::cell));
    return certain;
  }

  private static List<Change> computed(List<Answer> answers) {
    List<Change> computed = new ArrayList<>();
    if (!answers.isEmpty()) {
      Mending first = answers.get(0).mending();
      for (int i = 0; i < first.blanks().length; i++) {
        int cell = first.blanks()[i];
        long to = first.fills()[i];
        if (answers.stream()
            .allMatch(answer -> !answer.loose() && answer.mending().valueOf(cell, -1) == to)) {
          computed.add(new Change(cell, null, to));
        }
      }
    }
    return computed;
  }

  /** Cells filed otherwise than is known from elsewhere. */
  private List<Change> known() {
    List<Change> changes = new ArrayList<>();
    for (Map.Entry<Integer, Long> known : entries.known().entrySet()) {
      int cell = known.getKey();
      if (!entries.isBlank(cell) && entries.value(cell) != known.getValue()) {
        changes.add(new Change(cell, entries.value(cell), known.getValue()));
      }
    }
    return changes;
  }

  private Repair repair(Answer answer, List<Change> known) {
    Mending mending = answer.mending();
    List<Change> changes = new ArrayList<>(known);
    for (int i = 0; i < mending.size(); i++) {
      changes.add(
          new Change(mending.cells()[i], entries.value(mending.cells()[i]), mending.to()[i]));
    }
    changes.sort(Comparator.comparingInt(Change::cell));
    List<Change> computed = new ArrayList<>();
    for (int i = 0; i < mending.blanks().length; i++) {
      computed.add(new Change(mending.blanks()[i], null, mending.fills()[i]));
    }
    List<Step> steps = new ArrayList<>();
    for (Change change : known) {
      steps.add(step(Operation.KNOWN_VALUE, List.of(change.cell())));
    }
    for (Slip slip : answer.explanation().slips()) {
      List<Integer> cells = new ArrayList<>();
      for (int i = 0; i < mending.size(); i++) {
        if (i < Integer.SIZE && (slip.members() & (1 << i)) != 0) {
          cells.add(mending.cells()[i]);
        }
      }
      steps.add(step(slip.operation(), cells));
    }
    return new Repair(changes, computed, steps, answer.cost(), answer.moves());
  }

  private Step step(Operation operation, List<Integer> cells) {
    return new Step(operation, cells, DeclaredSums.at(cells, broken));
  }
}
