package io.github.opengpr.read.office.pdf.table;

import io.github.opengpr.read.office.grid.Edges;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.pdf.page.Box;
import io.github.opengpr.read.office.pdf.page.Groups;
import io.github.opengpr.read.office.pdf.page.Page;
import io.github.opengpr.read.office.pdf.page.Stroke;
import io.github.opengpr.read.office.pdf.page.Strokes;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines that cross or touch each other, as those of a table do.
 *
 * @param horizontal the horizontal ones
 * @param vertical the vertical ones
 */
public record Lattice(List<Stroke> horizontal, List<Stroke> vertical) {

  /** Lines touch if they are no farther apart than this. */
  private static final double TOUCH = 3;

  /** Lines nearer to each other are one, or two of a double line. */
  public static final double SAME_EDGE = 3.5;

  /** More lines on a page are a drawing. */
  private static final int MOST = 4_000;

  /** All lattices of a page. */
  public static List<Lattice> of(Page page, Budget budget) {
    List<Stroke> horizontal = Strokes.merged(page.strokes(), true, budget);
    List<Stroke> vertical = Strokes.merged(page.strokes(), false, budget);
    if (horizontal.size() > MOST || vertical.size() > MOST) {
      return List.of();
    }
    Groups groups = new Groups(horizontal.size() + vertical.size());
    for (int h = 0; h < horizontal.size(); h++) {
      budget.tick();
      for (int v = 0; v < vertical.size(); v++) {
        if (touch(horizontal.get(h), vertical.get(v))) {
          groups.join(h, horizontal.size() + v);
        }
      }
    }
    return groups.all().stream()
        .map(group -> lattice(horizontal, vertical, group))
        .filter(lattice -> lattice.horizontal.size() > 1 && lattice.vertical.size() > 1)
        .toList();
  }

  private static Lattice lattice(
      List<Stroke> horizontal, List<Stroke> vertical, List<Integer> group) {
    Lattice lattice = new Lattice(new ArrayList<>(), new ArrayList<>());
    for (int i : group) {
      if (i < horizontal.size()) {
        lattice.horizontal.add(horizontal.get(i));
      } else {
        lattice.vertical.add(vertical.get(i - horizontal.size()));
      }
    }
    return lattice;
  }

  private static boolean touch(Stroke horizontal, Stroke vertical) {
    return vertical.at() >= horizontal.from() - TOUCH
        && vertical.at() <= horizontal.to() + TOUCH
        && horizontal.at() >= vertical.from() - TOUCH
        && horizontal.at() <= vertical.to() + TOUCH;
  }

  /** The rectangle it fills. */
  public Box box() {
    List<Box> boxes = new ArrayList<>();
    horizontal.forEach(stroke -> boxes.add(stroke.box()));
    vertical.forEach(stroke -> boxes.add(stroke.box()));
    return Box.around(boxes);
  }

  /** The edges of its columns; a side without a line is one too. */
  Edges columnEdges() {
    return edges(vertical, box().left(), box().right());
  }

  /** The edges of its rows. */
  Edges rowEdges() {
    return edges(horizontal, box().top(), box().bottom());
  }

  private static Edges edges(List<Stroke> strokes, double first, double last) {
    List<Double> found = new ArrayList<>(strokes.stream().map(Stroke::at).toList());
    found.add(first);
    found.add(last);
    return Edges.of(found, SAME_EDGE);
  }
}
