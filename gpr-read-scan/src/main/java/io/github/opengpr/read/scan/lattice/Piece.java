package io.github.opengpr.read.scan.lattice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rules that touch or cross each other. */
record Piece(List<Rule> across, List<Rule> down) {

  /** Rules that end so near to each other touch. */
  private static final int TOUCH = 8;

  static List<Piece> of(List<Rule> across, List<Rule> down) {
    int[] group = new int[across.size() + down.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
    for (int h = 0; h < across.size(); h++) {
      for (int v = 0; v < down.size(); v++) {
        if (touch(across.get(h), down.get(v))) {
          group[root(group, h)] = root(group, across.size() + v);
        }
      }
    }
    Map<Integer, Piece> pieces = new HashMap<>();
    for (int i = 0; i < group.length; i++) {
      Piece piece =
          pieces.computeIfAbsent(
              root(group, i), root -> new Piece(new ArrayList<>(), new ArrayList<>()));
      if (i < across.size()) {
        piece.across.add(across.get(i));
      } else {
        piece.down.add(down.get(i - across.size()));
      }
    }
    return List.copyOf(pieces.values());
  }

  private static boolean touch(Rule across, Rule down) {
    return down.at() >= across.from() - TOUCH
        && down.at() <= across.to() + TOUCH
        && across.at() >= down.from() - TOUCH
        && across.at() <= down.to() + TOUCH;
  }

  private static int root(int[] group, int i) {
    int at = i;
    while (group[at] != at) {
      group[at] = group[group[at]];
      at = group[at];
    }
    return at;
  }

  int width() {
    int from = across.stream().mapToInt(Rule::from).min().orElse(0);
    return across.stream().mapToInt(Rule::to).max().orElse(0) - from;
  }
}
