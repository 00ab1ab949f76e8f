package io.github.opengpr.rules.diagnosis.search;

import io.github.opengpr.rules.diagnosis.search.graph.FlowGraph;
import io.github.opengpr.rules.diagnosis.search.graph.Problem;
import io.github.opengpr.rules.diagnosis.search.table.EditRule;
import io.github.opengpr.rules.diagnosis.search.table.Entries;
import io.github.opengpr.rules.diagnosis.search.table.EquationSystem;
import io.github.opengpr.rules.diagnosis.search.table.Layout;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which cells of a table are wrong, as far as its sums can tell.
 *
 * <p>Immutable and thread-safe; make one per form and keep it. A table whose sums hold costs one
 * pass over them.
 */
public final class Diagnoser {
  /** At most so many repairs are listed. */
  public static final int LISTED = 50;

  /** Search steps after which the answer is what is known by then; about two milliseconds. */
  static final int STEPS = 20_000;

  private final EquationSystem system;
  private final DeclaredSums sums;

  /** Null if the sums only detect: to locate a cell it must stand in two independent ones. */
  private final @Nullable FlowGraph graph;

  private final @Nullable Layout layout;

  private Diagnoser(EquationSystem system, @Nullable Layout layout) {
    this.system = system;
    this.sums = new DeclaredSums(system);
    this.graph = FlowGraph.of(system);
    this.layout = layout;
  }

  /** A diagnoser that knows the sums alone. */
  public static Diagnoser of(EquationSystem system) {
    return new Diagnoser(system, null);
  }

  /**
   * A diagnoser that also knows rows and columns, and so the slips of a human hand.
   *
   * @throws IllegalArgumentException if the layout has another number of cells than the system
   */
  public static Diagnoser of(EquationSystem system, Layout layout) {
    if (layout.cells() != system.cells()) {
      throw new IllegalArgumentException(
          "a layout of " + layout.cells() + " cells for a table of " + system.cells() + " cells");
    }
    return new Diagnoser(system, layout);
  }

  /**
   * What is wrong with a table.
   *
   * @throws IllegalArgumentException if the table has another number of cells than the system
   */
  public Diagnosis diagnose(Entries entries) {
    if (entries.size() != system.cells()) {
      throw new IllegalArgumentException(
          "a table of " + entries.size() + " cells where " + system.cells() + " are needed");
    }
    if (entries.isPlain() && sums.hold(entries)) {
      return Diagnosis.SOUND;
    }
    List<EditRule> broken = sums.broken(entries);
    if (graph == null) {
      return sums.detect(entries, broken);
    }
    Problem problem = problem(graph, entries);
    if (problem == null) {
      return sums.unresolved(entries, broken);
    }
    int least = broken.isEmpty() || isChangedByKnown(entries) ? 0 : 1;
    Candidates candidates = new Candidates(problem, layout, entries, STEPS, least).collect();
    return new Ranking(problem, layout, entries, broken).rank(candidates);
  }

  private static boolean isChangedByKnown(Entries entries) {
    return entries.known().entrySet().stream()
        .anyMatch(known -> entries.value(known.getKey()) != known.getValue());
  }

  /** What the broken sums alone prove, without a search for answers. */
  public Diagnosis bound(Entries entries) {
    return sums.unresolved(entries, sums.broken(entries));
  }

  private static @Nullable Problem problem(FlowGraph graph, Entries entries) {
    long[] values = new long[entries.size()];
    BitSet free = new BitSet();
    BitSet closed = new BitSet();
    for (int cell = 0; cell < values.length; cell++) {
      values[cell] = entries.value(cell);
      if (entries.isBlank(cell)) {
        free.set(cell);
      }
    }
    for (Map.Entry<Integer, Long> known : entries.known().entrySet()) {
      values[known.getKey()] = known.getValue();
      free.clear(known.getKey());
      closed.set(known.getKey());
    }
    return Problem.of(graph, values, free, closed);
  }
}
