package io.github.opengpr.read.office.pdf.paint;

import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.pdf.page.Box;
import io.github.opengpr.read.office.pdf.page.Glyph;
import io.github.opengpr.read.office.pdf.page.Page;
import io.github.opengpr.read.office.pdf.page.Stroke;
import io.github.opengpr.read.office.pdf.page.Strokes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What goes on over the edge of a page: the rest of a word, or of a ruled table that is too wide. A
 * number cut by the edge would be read as another one, a cell beyond it as blank. What stands off
 * the page by itself is not shown and not read.
 */
final class Overhang {

  /** A word goes on over a space of this part of its size. */
  private static final double SPACE = 0.5;

  /** Lines reach over the edge by more than this. */
  private static final double OVER = 2;

  private final Page page;
  private final Budget budget;

  private Overhang(Page page, Budget budget) {
    this.page = page;
    this.budget = budget;
  }

  /** The page with those of the characters off the page that belong to it. */
  static Page kept(Page page, List<Glyph> outside, Budget budget) {
    return outside.isEmpty() ? page : new Overhang(page, budget).kept(outside);
  }

  private Page kept(List<Glyph> outside) {
    List<Box> tables = tables();
    List<Glyph> glyphs = new ArrayList<>(page.glyphs());
    List<Glyph> rest = new ArrayList<>();
    for (Glyph glyph : outside) {
      boolean inTable =
          tables.stream()
              .anyMatch(box -> box.contains(glyph.box().centreX(), glyph.box().centreY()));
      (inTable ? glyphs : rest).add(glyph);
    }
    rest.sort(Comparator.comparingDouble(glyph -> Math.abs(glyph.box().centreX() - middle())));
    List<Glyph> edge = new ArrayList<>(glyphs.stream().filter(this::isAtEdge).toList());
    for (Glyph glyph : rest) {
      if (!glyph.isBlank() && edge.stream().anyMatch(other -> goesOn(other, glyph))) {
        edge.add(glyph);
        glyphs.add(glyph);
      }
    }
    return page.with(glyphs, page.strokes());
  }

  private double middle() {
    return page.width() / 2;
  }

  private boolean isAtEdge(Glyph glyph) {
    double near = 2 * glyph.size();
    return !glyph.isBlank()
        && (glyph.box().left() < near || glyph.box().right() > page.width() - near);
  }

  private boolean goesOn(Glyph one, Glyph other) {
    budget.tick();
    double shared =
        Math.min(one.box().bottom(), other.box().bottom())
            - Math.max(one.box().top(), other.box().top());
    double space =
        Math.max(one.box().left(), other.box().left())
            - Math.min(one.box().right(), other.box().right());
    return shared > one.box().height() / 2 && space < SPACE * one.size();
  }

  /** The tables that reach over the left or the right edge. */
  private List<Box> tables() {
    List<Stroke> lines =
        Strokes.merged(page.strokes(), true, budget).stream()
            .filter(
                line ->
                    line.from() < -OVER && line.to() > OVER
                        || line.from() < page.width() - OVER && line.to() > page.width() + OVER)
            .toList();
    if (lines.size() < 2) {
      return List.of();
    }
    return List.of(Box.around(lines.stream().map(Stroke::box).toList()));
  }
}
