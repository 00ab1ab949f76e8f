package io.github.opengpr.read.office.pdf.page;

import io.github.opengpr.read.office.word.Script;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Characters that stand on one line.
 *
 * @param glyphs from left to right, without blanks
 * @param box around them
 * @param size the size of most of them
 * @param text what they say, with spaces where there is space
 */
public record PageLine(List<Glyph> glyphs, Box box, double size, String text) implements PageBlock {

  @Override
  public double top() {
    return box.top();
  }

  /** Characters are on one line if they share this part of the height of the lower one. */
  private static final double SHARED = 0.5;

  /** Space of this part of the size parts letters and digits. */
  private static final double LETTER_SPACE = 0.3;

  /** Space of this part of the size parts ideographs; less is justified text. */
  private static final double IDEOGRAPH_SPACE = 0.8;

  /**
   * A smaller character standing this much higher is a superscript, in parts of the size of the
   * line.
   */
  private static final double RAISED = 0.15;

  private static final double SMALLER = 0.8;

  /** The lines of some characters, from top to bottom. */
  public static List<PageLine> of(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(glyph -> glyph.box().centreY()));
    List<PageLine> lines = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    Box box = null;
    for (Glyph glyph : sorted) {
      if (box != null && !sharesLine(box, glyph.box())) {
        add(lines, line);
        line = new ArrayList<>();
        box = null;
      }
      line.add(glyph);
      box = box == null ? glyph.box() : box.with(glyph.box());
    }
    add(lines, line);
    lines.sort(Comparator.comparingDouble(made -> made.box.top()));
    return lines;
  }

  private static boolean sharesLine(Box line, Box glyph) {
    double shared = Math.min(line.bottom(), glyph.bottom()) - Math.max(line.top(), glyph.top());
    return shared > SHARED * Math.min(line.height(), glyph.height());
  }

  private static void add(List<PageLine> lines, List<Glyph> line) {
    if (line.stream().anyMatch(glyph -> !glyph.isBlank())) {
      lines.add(ofLine(line));
    }
  }

  /** The line that these characters make. */
  static PageLine ofLine(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(glyph -> glyph.box().left()));
    List<Glyph> seen = sorted.stream().filter(glyph -> !glyph.isBlank()).toList();
    double size = size(seen);
    Box box = Box.around(seen.stream().map(Glyph::box).toList());
    // A number with a mark behind it may have more small characters than large ones.
    double largest = seen.stream().mapToDouble(Glyph::size).max().orElse(size);
    return new PageLine(seen, box, size, text(sorted, size, largest, bottom(seen, largest)));
  }

  /** The size of most characters. */
  private static double size(List<Glyph> glyphs) {
    double[] sizes = glyphs.stream().mapToDouble(Glyph::size).sorted().toArray();
    return sizes[sizes.length / 2];
  }

  private static double bottom(List<Glyph> glyphs, double size) {
    return glyphs.stream()
        .filter(glyph -> glyph.size() > SMALLER * size)
        .mapToDouble(glyph -> glyph.box().bottom())
        .average()
        .orElseThrow();
  }

  private static String text(List<Glyph> sorted, double size, double largest, double bottom) {
    StringBuilder text = new StringBuilder();
    Glyph before = null;
    boolean blank = false;
    for (Glyph glyph : sorted) {
      if (glyph.isBlank()) {
        blank = true;
        continue;
      }
      if (before != null && (blank && !overlaps(before, glyph) || isSpaced(before, glyph, size))) {
        text.append(' ');
      }
      boolean raised =
          glyph.size() < SMALLER * largest && glyph.box().bottom() < bottom - RAISED * largest;
      text.append((raised ? Script.RAISED : Script.PLAIN).of(glyph.text()));
      before = glyph;
      blank = false;
    }
    return text.toString();
  }

  /** Blanks painted under other characters part nothing. */
  private static boolean overlaps(Glyph before, Glyph glyph) {
    return glyph.box().left() < before.box().right();
  }

  private static boolean isSpaced(Glyph before, Glyph glyph, double size) {
    double gap = glyph.box().left() - before.box().right();
    boolean wide = isIdeograph(before) || isIdeograph(glyph);
    return gap > (wide ? IDEOGRAPH_SPACE : LETTER_SPACE) * size;
  }

  private static boolean isIdeograph(Glyph glyph) {
    return glyph.text().codePointAt(0) >= 0x2E80;
  }
}
