package io.github.opengpr.read.scan.lattice;

import io.github.opengpr.read.office.pdf.page.Groups;
import java.util.ArrayList;
import java.util.List;

/** Rules that touch or cross each other. */
record Piece(List<Rule> across, List<Rule> down) {

  /** Rules that end so near to each other touch. */
  private static final int TOUCH = 8;

  static List<Piece> of(List<Rule> across, List<Rule> down) {
    Groups groups = new Groups(across.size() + down.size());
    for (int h = 0; h < across.size(); h++) {
      for (int v = 0; v < down.size(); v++) {
        if (touch(across.get(h), down.get(v))) {
          groups.join(h, across.size() + v);
        }
      }
    }
    return groups.all().stream().map(group -> piece(across, down, group)).toList();
  }

  private static Piece piece(List<Rule> across, List<Rule> down, List<Integer> group) {
    Piece piece = new Piece(new ArrayList<>(), new ArrayList<>());
    for (int i : group) {
      if (i < across.size()) {
        piece.across.add(across.get(i));
      } else {
        piece.down.add(down.get(i - across.size()));
      }
    }
    return piece;
  }

  private static boolean touch(Rule across, Rule down) {
    return down.at() >= across.from() - TOUCH
        && down.at() <= across.to() + TOUCH
        && across.at() >= down.from() - TOUCH
        && across.at() <= down.to() + TOUCH;
  }

  int width() {
    int from = across.stream().mapToInt(Rule::from).min().orElse(0);
    return across.stream().mapToInt(Rule::to).max().orElse(0) - from;
  }
}
