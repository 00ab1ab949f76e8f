package io.github.opengpr.read.office.pdf.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbered things in groups, found from the pairs that belong together. */
public final class Groups {

  /** Of each thing another of its group, or itself: the one thing that all of a group lead to. */
  private final int[] towards;

  /** Each of so many things in a group of its own. */
  public Groups(int size) {
    towards = new int[size];
    for (int i = 0; i < size; i++) {
      towards[i] = i;
    }
  }

  /** Puts the groups of two things together. */
  public void join(int one, int other) {
    towards[root(one)] = root(other);
  }

  /** The things of each group, in order. */
  public List<List<Integer>> all() {
    Map<Integer, List<Integer>> groups = new HashMap<>();
    for (int i = 0; i < towards.length; i++) {
      groups.computeIfAbsent(root(i), root -> new ArrayList<>()).add(i);
    }
    return List.copyOf(groups.values());
  }

  private int root(int i) {
    int at = i;
    while (towards[at] != at) {
      towards[at] = towards[towards[at]];
      at = towards[at];
    }
    return at;
  }
}
