package io.github.opengpr.read.scan.lattice;

import io.github.opengpr.read.office.pdf.page.Groups;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a ruled line.
 *
 * @param at how far it lies from the edge of the page, across its own direction
 * @param from where it begins
 * @param to where it ends
 */
record Rule(double at, int from, int to) {

  /** Runs of neighbouring lines belong to one piece if no more than this parts their ends. */
  private static final int TOUCH = 9;

  private record Run(int line, int from, int to) {}

  /** The pieces of a mask. */
  static List<Rule> of(RuleMask mask) {
    List<Run> runs = runs(mask);
    Groups groups = new Groups(runs.size());
    int before = 0;
    for (int i = 0; i < runs.size(); i++) {
      while (runs.get(before).line < runs.get(i).line - 2) {
        before++;
      }
      for (int k = before; k < i; k++) {
        Run one = runs.get(k);
        Run other = runs.get(i);
        boolean touches = one.from <= other.to + TOUCH && other.from <= one.to + TOUCH;
        if (one.line < other.line && touches) {
          groups.join(k, i);
        }
      }
    }
    return groups.all().stream()
        .map(group -> around(group.stream().map(runs::get).toList()))
        .toList();
  }

  private static Rule around(List<Run> runs) {
    double weighted = 0;
    long weight = 0;
    int from = Integer.MAX_VALUE;
    int to = 0;
    for (Run run : runs) {
      weighted += (double) run.line * (run.to - run.from);
      weight += run.to - run.from;
      from = Math.min(from, run.from);
      to = Math.max(to, run.to);
    }
    return new Rule(weighted / weight, from, to);
  }

  private static List<Run> runs(RuleMask mask) {
    List<Run> runs = new ArrayList<>();
    for (int line = 0; line < mask.lines(); line++) {
      int begin = -1;
      for (int i = 0; i <= mask.length(); i++) {
        boolean on = i < mask.length() && mask.isDark(i, line);
        if (on && begin < 0) {
          begin = i;
        } else if (!on && begin >= 0) {
          runs.add(new Run(line, begin, i));
          begin = -1;
        }
      }
    }
    return runs;
  }

  int length() {
    return to - from;
  }
}
