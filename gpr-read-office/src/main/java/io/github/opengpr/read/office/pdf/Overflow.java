package io.github.opengpr.read.office.pdf;

import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.pdf.page.Box;
import io.github.opengpr.read.office.pdf.page.Glyph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Text of a table that runs over its left or right edge, as numbers do that are wider than their
 * column: without its last digit it would be another number.
 *
 * @param inside the characters of the table, those that run over its edge moved inside
 * @param outside those that run over, where they stand
 */
record Overflow(List<Glyph> inside, List<Glyph> outside) {

  /** Characters of one word are no farther apart than this, in sizes. */
  private static final double APART = 0.35;

  /** And lie no farther above each other. */
  private static final double ABOVE = 0.3;

  /** What is moved inside takes so little room at the edge, in points. */
  private static final double ROOM = 0.01;

  static Overflow of(Box table, List<Glyph> inside, List<Glyph> all, Budget budget) {
    List<Glyph> more = new ArrayList<>(inside);
    List<Glyph> outside = new ArrayList<>();
    List<Glyph> right = beside(all, table, true);
    for (int i = 0; i < right.size(); i++) {
      take(right.get(i), table, true, i, more, outside, budget);
    }
    List<Glyph> left = beside(all, table, false);
    for (int i = 0; i < left.size(); i++) {
      take(left.get(i), table, false, i, more, outside, budget);
    }
    return outside.isEmpty() ? new Overflow(inside, List.of()) : new Overflow(more, outside);
  }

  /** The characters beside the table that may go on from its text, the nearest first. */
  private static List<Glyph> beside(List<Glyph> all, Box table, boolean right) {
    Comparator<Glyph> byLeft = Comparator.comparingDouble(glyph -> glyph.box().left());
    return all.stream()
        .filter(glyph -> !glyph.isBlank())
        .filter(glyph -> table.contains(table.centreX(), glyph.box().centreY()))
        .filter(
            glyph ->
                right
                    ? glyph.box().centreX() > table.right()
                    : glyph.box().centreX() < table.left())
        .sorted(right ? byLeft : byLeft.reversed())
        .toList();
  }

  private static void take(
      Glyph glyph,
      Box table,
      boolean right,
      int order,
      List<Glyph> inside,
      List<Glyph> outside,
      Budget budget) {
    for (Glyph taken : outside) {
      budget.tick();
      if (follows(taken.box(), glyph, right)) {
        add(glyph, table, right, order, inside, outside);
        return;
      }
    }
    for (Glyph other : inside) {
      budget.tick();
      if (!other.isBlank() && follows(other.box(), glyph, right)) {
        add(glyph, table, right, order, inside, outside);
        return;
      }
    }
  }

  private static boolean follows(Box before, Glyph glyph, boolean right) {
    Box box = glyph.box();
    double gap = right ? box.left() - before.right() : before.left() - box.right();
    return Math.abs(box.centreY() - before.centreY()) < ABOVE * glyph.size()
        && Math.abs(gap) < APART * glyph.size();
  }

  private static void add(
      Glyph glyph, Box table, boolean right, int order, List<Glyph> inside, List<Glyph> outside) {
    Box box = glyph.box();
    double at = right ? table.right() - 1 + order * ROOM : table.left() + 1 - order * ROOM;
    inside.add(glyph.moved(new Box(at, box.top(), at + ROOM / 2, box.bottom())));
    outside.add(glyph);
  }
}
