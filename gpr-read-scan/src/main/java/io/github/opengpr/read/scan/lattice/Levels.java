package io.github.opengpr.read.scan.lattice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The lines of a table that run one way: pieces that lie on one line are one level. */
final class Levels {

  /** Pieces no farther apart than this lie on one level. */
  private static final double SAME = 6;

  /** A level; how long its pieces are together, and the longest of them. */
  private record Level(double at, int length, int longest) {}

  private Levels() {}

  /**
   * Where the levels lie, in rising order.
   *
   * @param longest a level needs a piece of this length, else it is strokes of characters in line
   * @param nearest of two levels nearer than this, as double rules are, the weaker goes
   */
  static List<Double> of(List<Rule> rules, int longest, double nearest) {
    List<Rule> sorted = new ArrayList<>(rules);
    sorted.sort(Comparator.comparingDouble(Rule::at));
    List<Level> levels = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).at() - middle(sorted.subList(begin, i)) > SAME) {
        Level level = level(sorted.subList(begin, i));
        if (level.longest >= longest) {
          add(levels, level, nearest);
        }
        begin = i;
      }
    }
    return levels.stream().map(Level::at).toList();
  }

  private static void add(List<Level> levels, Level level, double nearest) {
    int last = levels.size() - 1;
    if (last >= 0 && level.at - levels.get(last).at < nearest) {
      if (level.length > levels.get(last).length) {
        levels.set(last, level);
      }
    } else {
      levels.add(level);
    }
  }

  private static double middle(List<Rule> rules) {
    return level(rules).at;
  }

  private static Level level(List<Rule> rules) {
    double weighted = 0;
    int length = 0;
    int longest = 0;
    for (Rule rule : rules) {
      weighted += rule.at() * rule.length();
      length += rule.length();
      longest = Math.max(longest, rule.length());
    }
    return new Level(weighted / length, length, longest);
  }
}
