package io.github.opengpr.rules.claims.compare.second;

import io.github.opengpr.rules.Subject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to read a row of numbers as all of a group of the tables, in any order: each number
 * an outcome or one of its reasons, two told together, or a division of the number before. One
 * number may be none of them.
 */
final class Tally {

  private static final int NONE = -1;

  /** What a number was found to tell. */
  record Entry(int place, Slot slot) {}

  private final Subject subject;
  private final List<Told> numbers;
  private final List<Slot> group;
  private final List<Slot> untold;
  private final List<Entry> entries = new ArrayList<>();
  private int odd = NONE;

  /** What the words of the odd number name; null if nothing that was not told. */
  private @Nullable Slot named;

  private int end;

  /** Where in the order of the form the last number stands. */
  private int order = NONE;

  private Tally(Subject subject, int first, List<Told> numbers, List<Slot> group) {
    this.subject = subject;
    this.numbers = numbers;
    this.group = group;
    this.untold = new ArrayList<>(group);
    this.end = first;
  }

  /** The row that begins at a place; null if it does not tell all of the group, or all but one. */
  static @Nullable Tally from(Subject subject, int first, List<Told> numbers, List<Slot> group) {
    Tally tally = new Tally(subject, first, numbers, group);
    tally.read();
    Slot named = tally.named;
    if (named != null) {
      tally.untold.add(0, named);
    }
    boolean one = tally.untold.size() == 1 && tally.odd != NONE;
    return tally.untold.isEmpty() || one ? tally : null;
  }

  private void read() {
    while (end < numbers.size() && !untold.isEmpty()) {
      Slot slot = slot(numbers.get(end));
      if (slot != null) {
        entries.add(new Entry(end, slot));
        order = order(slot);
        end = divided(end + 1, slot);
      } else if (odd == NONE) {
        odd = end;
        named = reserved(numbers.get(end));
        end++;
      } else {
        return;
      }
    }
  }

  /** All that was told, in order. */
  List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** Behind the last number of the row. */
  int end() {
    return end;
  }

  /** Whether a number stands between them that is none of the group. */
  boolean isInterrupted() {
    return odd != NONE;
  }

  /** Whether one number is none of the group, and all but one of the group were told. */
  boolean isOdd() {
    return !untold.isEmpty();
  }

  /** The place of the number that is none of the group. */
  int odd() {
    return odd;
  }

  /** The one of the group that was not told. */
  Slot missing() {
    return untold.get(0);
  }

  private @Nullable Slot reserved(Told number) {
    for (int i = 0; i < untold.size(); i++) {
      Slot leaf = named(untold.get(i).leaves(), number);
      if (leaf != null && untold.get(i).leaves().size() > 1 && number.namesOnly(leaf)) {
        divide(i, leaf);
        return leaf;
      }
      if (number.names(untold.get(i))) {
        return untold.remove(i);
      }
    }
    return null;
  }

  private @Nullable Slot slot(Told number) {
    Slot slot = first(untold, number);
    if (slot != null) {
      untold.remove(slot);
      return slot;
    }
    for (int i = 0; i + 1 < untold.size() && number.isJoined(); i++) {
      Slot both = untold.get(i).and(untold.get(i + 1));
      if (number.mayBe(both, subject)) {
        untold.subList(i, i + 2).clear();
        return both;
      }
    }
    return reason(number);
  }

  /** A reason for one of the outcomes. */
  private @Nullable Slot reason(Told number) {
    for (int i = 0; i < untold.size(); i++) {
      Slot leaf = first(untold.get(i).leaves(), number);
      if (leaf != null) {
        divide(i, leaf);
        return leaf;
      }
    }
    return null;
  }

  /** One of the leaves is told: the others are to be told, too. */
  private void divide(int at, Slot leaf) {
    List<Slot> leaves = new ArrayList<>(untold.remove(at).leaves());
    leaves.remove(leaf);
    untold.addAll(at, leaves);
  }

  private static @Nullable Slot named(List<Slot> slots, Told number) {
    for (Slot slot : slots) {
      if (number.names(slot)) {
        return slot;
      }
    }
    return null;
  }

  /** Behind the numbers that divide the last one: all its reasons, or one told nowhere else. */
  private int divided(int at, Slot slot) {
    List<Slot> leaves = new ArrayList<>(slot.leaves());
    List<Entry> found = new ArrayList<>();
    int i = at;
    Slot leaf = i < numbers.size() ? first(leaves, numbers.get(i)) : null;
    while (leaf != null) {
      leaves.remove(leaf);
      found.add(new Entry(i, leaf));
      i++;
      leaf = i < numbers.size() ? first(leaves, numbers.get(i)) : null;
    }
    boolean all = leaves.isEmpty() && found.size() > 1;
    if (i == at || (!all && first(untold, numbers.get(at)) != null)) {
      return at;
    }
    entries.addAll(found);
    return i;
  }

  private int order(Slot slot) {
    for (int i = 0; i < group.size(); i++) {
      if (group.get(i).measure().takesIn(slot.measure())) {
        return i;
      }
    }
    return order;
  }

  private @Nullable Slot first(List<Slot> slots, Told number) {
    Slot first = null;
    for (Slot slot : slots) {
      if (number.mayBe(slot, subject)) {
        if (number.names(slot)) {
          return slot;
        }
        boolean next = first != null && order(first) < order && order(slot) > order;
        first = first == null || next ? slot : first;
      }
    }
    return first;
  }
}
