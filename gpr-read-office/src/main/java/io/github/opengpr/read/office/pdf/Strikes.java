package io.github.opengpr.read.office.pdf;

import io.github.opengpr.read.office.guard.Budget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the lines that strike characters out: they are no lines of a table. */
final class Strikes {

  /** A line strikes a character out in this part of its height, from its top. */
  private static final double HIGHEST = 0.35;

  private static final double LOWEST = 0.75;

  /** And is no longer than what it strikes out, give or take so many points. */
  private static final double LONGER = 3;

  private static final double BAND = 8;

  private final Map<Integer, List<Integer>> bands = new HashMap<>();
  private final List<Glyph> glyphs;
  private final Budget budget;
  private final Set<Integer> struck = new HashSet<>();

  private Strikes(List<Glyph> glyphs, Budget budget) {
    this.glyphs = glyphs;
    this.budget = budget;
    for (int i = 0; i < glyphs.size(); i++) {
      Box box = glyphs.get(i).box();
      int last = band(box.bottom());
      if (!glyphs.get(i).isBlank() && last - band(box.top()) < 20) {
        for (int band = band(box.top()); band <= last; band++) {
          bands.computeIfAbsent(band, b -> new ArrayList<>()).add(i);
        }
      }
    }
  }

  private static int band(double y) {
    return (int) Math.floor(y / BAND);
  }

  /** The page with its struck characters marked, without the lines that strike them. */
  static Page marked(Page page, Budget budget) {
    Strikes strikes = new Strikes(page.glyphs(), budget);
    List<Stroke> rest = new ArrayList<>();
    for (Stroke stroke : page.strokes()) {
      if (!stroke.horizontal() || !strikes.strikes(stroke)) {
        rest.add(stroke);
      }
    }
    if (strikes.struck.isEmpty()) {
      return page;
    }
    List<Glyph> marked = new ArrayList<>(page.glyphs());
    strikes.struck.forEach(i -> marked.set(i, marked.get(i).struckOut()));
    return page.with(marked, rest);
  }

  private boolean strikes(Stroke stroke) {
    List<Integer> crossed = new ArrayList<>();
    double from = Double.MAX_VALUE;
    double to = -Double.MAX_VALUE;
    for (int i : bands.getOrDefault(band(stroke.at()), List.of())) {
      budget.tick();
      Box box = glyphs.get(i).box();
      double depth = (stroke.at() - box.top()) / box.height();
      if (depth >= HIGHEST
          && depth <= LOWEST
          && stroke.from() <= box.centreX()
          && stroke.to() >= box.centreX()) {
        crossed.add(i);
        from = Math.min(from, box.left());
        to = Math.max(to, box.right());
      }
    }
    if (crossed.isEmpty() || stroke.from() < from - LONGER || stroke.to() > to + LONGER) {
      return false;
    }
    struck.addAll(crossed);
    return true;
  }
}
