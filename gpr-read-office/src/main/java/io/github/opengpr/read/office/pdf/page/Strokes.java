package io.github.opengpr.read.office.pdf.page;

import io.github.opengpr.read.office.guard.Budget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts strokes together that lie on one line: dashes, dots, and the edges of neighbouring cells.
 */
public final class Strokes {

  /** Strokes lie on one line if they are no farther apart than this. */
  static final double SAME_LINE = 1.5;

  /** Strokes on one line go on over a gap of this. */
  private static final double GAP = 2.5;

  /** What is shorter is no line of a table. */
  private static final double SHORTEST = 5;

  private Strokes() {}

  /** The lines that the strokes of one direction make. */
  public static List<Stroke> merged(List<Stroke> strokes, boolean horizontal, Budget budget) {
    List<Stroke> sorted =
        new ArrayList<>(
            strokes.stream().filter(stroke -> stroke.horizontal() == horizontal).toList());
    sorted.sort(Comparator.comparingDouble(Stroke::at));
    List<Stroke> lines = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).at() - sorted.get(begin).at() > SAME_LINE) {
        lines.addAll(onOneLine(sorted.subList(begin, i), horizontal, budget));
        begin = i;
      }
    }
    return lines;
  }

  private static List<Stroke> onOneLine(List<Stroke> strokes, boolean horizontal, Budget budget) {
    List<Stroke> sorted = new ArrayList<>(strokes);
    sorted.sort(Comparator.comparingDouble(Stroke::from));
    double at = strokes.stream().mapToDouble(Stroke::at).average().orElseThrow();
    List<Stroke> lines = new ArrayList<>();
    double from = sorted.get(0).from();
    double to = sorted.get(0).to();
    for (Stroke stroke : sorted) {
      budget.tick();
      if (stroke.from() > to + GAP) {
        add(lines, new Stroke(horizontal, at, from, to));
        from = stroke.from();
      }
      to = Math.max(to, stroke.to());
    }
    add(lines, new Stroke(horizontal, at, from, to));
    return lines;
  }

  private static void add(List<Stroke> lines, Stroke line) {
    if (line.length() >= SHORTEST) {
      lines.add(line);
    }
  }
}
