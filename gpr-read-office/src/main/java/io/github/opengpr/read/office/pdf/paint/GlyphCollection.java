package io.github.opengpr.read.office.pdf.paint;

import io.github.opengpr.read.office.pdf.page.Box;
import io.github.opengpr.read.office.pdf.page.Glyph;
import io.github.opengpr.read.office.pdf.page.Glyph.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects characters; one painted again over itself, for bold type or a shadow, is kept once. */
public final class GlyphCollection {

  private static final double SQUARE = 8;

  /**
   * Characters of the same kind nearer than this part of their size are one: no two digits overlap
   * so far.
   */
  private static final double SAME = 0.25;

  private record Square(int x, int y) {}

  private final List<Glyph> glyphs = new ArrayList<>();
  private final Map<Square, List<Glyph>> squares = new HashMap<>();

  /** Adds a character, unless it is there. */
  public void add(Glyph glyph) {
    int x = (int) Math.floor(glyph.box().left() / SQUARE);
    int y = (int) Math.floor(glyph.box().top() / SQUARE);
    if (!glyph.isBlank() && isThere(glyph, x, y)) {
      return;
    }
    glyphs.add(glyph);
    squares.computeIfAbsent(new Square(x, y), square -> new ArrayList<>(2)).add(glyph);
  }

  private boolean isThere(Glyph glyph, int x, int y) {
    for (int dx = -1; dx <= 1; dx++) {
      for (int dy = -1; dy <= 1; dy++) {
        for (Glyph other : squares.getOrDefault(new Square(x + dx, y + dy), List.of())) {
          if (isSame(glyph, other)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isSame(Glyph glyph, Glyph other) {
    double near = SAME * Math.min(glyph.size(), other.size());
    return other.text().equals(glyph.text())
        && other.visible() == glyph.visible()
        && Math.abs(other.box().left() - glyph.box().left()) < near
        && Math.abs(other.box().top() - glyph.box().top()) < near;
  }

  /** What stands in this box so far is painted over. */
  void cover(Box box) {
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      if (glyph.visible() && box.contains(glyph.box().centreX(), glyph.box().centreY())) {
        glyphs.set(i, glyph.with(State.HIDDEN));
        // What is painted on top now is another character, even if it is the same.
        squares.clear();
      }
    }
  }

  /** The characters, in the order in which they are painted. */
  public List<Glyph> glyphs() {
    return glyphs;
  }
}
