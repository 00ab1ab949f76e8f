package io.github.opengpr.read.office.pdf.paint;

import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.pdf.page.Box;
import io.github.opengpr.read.office.pdf.page.Glyph;
import io.github.opengpr.read.office.pdf.page.Glyph.State;
import io.github.opengpr.read.office.pdf.page.Page;
import io.github.opengpr.read.office.pdf.page.Stroke;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the lines that strike characters out: they are no lines of a table, and what they strike is
 * not read. Where nothing is left beside it, that is said: a reader may hold it for a value still.
 */
public final class Strikes {

  /** A line strikes a character out in this part of its height, from its top. */
  private static final double HIGHEST = 0.35;

  private static final double LOWEST = 0.75;

  /** And is no longer than what it strikes out, give or take so many points. */
  private static final double LONGER = 3;

  private static final double BAND = 8;

  /** What stands beside struck characters is no farther from them than this, in sizes. */
  private static final double BESIDE = 0.6;

  private final Map<Integer, List<Integer>> bands = new HashMap<>();
  private final List<Glyph> glyphs;
  private final Budget budget;
  private final Set<Integer> struck = new HashSet<>();
  private final List<List<Integer>> words = new ArrayList<>();

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
  public static Page marked(Page page, Budget budget) {
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
    strikes.struck.forEach(i -> marked.set(i, marked.get(i).with(State.STRUCK)));
    for (List<Integer> word : strikes.words) {
      Box box = Box.around(word.stream().map(i -> page.glyphs().get(i).box()).toList());
      if (!strikes.hasMore(word, box)) {
        marked.add(page.glyphs().get(word.get(0)).unknown(box));
      }
    }
    return page.with(marked, rest);
  }

  /** Whether characters that are not struck out stand on the same line beside a struck word. */
  private boolean hasMore(List<Integer> word, Box box) {
    double space = BESIDE * glyphs.get(word.get(0)).size();
    Box all = box;
    Box before;
    do {
      before = all;
      for (int i : bands.getOrDefault(band(box.centreY()), List.of())) {
        budget.tick();
        Box other = glyphs.get(i).box();
        if (glyphs.get(i).visible()
            && other.left() - all.right() < space
            && all.left() - other.right() < space) {
          if (!struck.contains(i)) {
            return true;
          }
          all = all.with(other);
        }
      }
    } while (!all.equals(before));
    return false;
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
    words.add(crossed);
    return true;
  }
}
