package io.github.opengpr.read.scan.ink;

import io.github.opengpr.read.scan.page.Filters;
import io.github.opengpr.read.scan.page.Grey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The ink in a part of a page.
 *
 * @param lines its lines, from top to bottom
 * @param amount how much ink there is by a measure that knows no lines: of the darkest little
 *     window of the part, how much darker than paper it is, from 0 to 255
 */
public record CellInk(List<InkLine> lines, int amount) {

  /** Beside a rule so many pixels are its shade. */
  private static final int MARGIN = 4;

  /** Ink is at least so much darker than paper. */
  private static final int CONTRAST = 45;

  /** Windows of this size hold a stroke or more of any figure. */
  private static final int WINDOW = 7;

  /** A window so much darker than paper may hold ink. */
  private static final int FAINT = 9;

  /** Fewer pixels are a speck. */
  private static final int SPECK = 5;

  /** As large as this, a blob is ink wherever it lies. */
  private static final int LARGE = 14;

  /** A rule left over at the edge is no thicker. */
  private static final int SLIVER = 5;

  /** Of the box around a corner of a frame so little is ink. */
  private static final double THIN = 0.25;

  /** A flat blob so near to the upper or lower edge is no dash: those stand in the middle. */
  private static final int FLAT = 9;

  /** Keeps an unmodifiable copy. */
  public CellInk {
    lines = List.copyOf(lines);
  }

  /** The ink inside a cell, the rules around it left out. */
  public static CellInk of(Grey page, int left, int top, int right, int bottom) {
    int fromX = left + MARGIN;
    int fromY = top + MARGIN;
    if (right - MARGIN - fromX < MARGIN || bottom - MARGIN - fromY < MARGIN) {
      // Too small to hold anything that could be read.
      return new CellInk(List.of(), 0);
    }
    Grey part = page.part(fromX, fromY, right - MARGIN, bottom - MARGIN);
    Grey soft = Filters.mean(part, 3, 3);
    int paper = quantile(soft, 0.9);
    int dark = quantile(soft, Math.min(0.01, 8.0 / soft.pixels().length));
    if (paper - dark < CONTRAST) {
      return new CellInk(List.of(), amount(part, paper));
    }
    int threshold = (paper + dark) / 2;
    boolean[] mask = new boolean[soft.pixels().length];
    for (int i = 0; i < mask.length; i++) {
      mask[i] = (soft.pixels()[i] & 0xFF) < threshold;
    }
    boolean[] rules = DoubleRules.of(mask, part.width(), part.height());
    for (int i = 0; i < mask.length; i++) {
      mask[i] &= !rules[i];
    }
    List<Blob> blobs = ofText(Blob.of(mask, part.width()), part.width(), part.height());
    List<InkLine> lines = new ArrayList<>();
    for (List<Blob> line : lines(blobs)) {
      lines.add(line(line, part, fromX, fromY));
    }
    return new CellInk(lines, amount(DoubleRules.cleared(part, rules, paper), paper));
  }

  /** Whether there is no ink, by both measures. */
  public boolean isEmpty() {
    return lines.isEmpty() && amount < FAINT;
  }

  /** Whether the two measures disagree. */
  public boolean isFaint() {
    return lines.isEmpty() && amount >= FAINT;
  }

  private static int amount(Grey part, int paper) {
    // The rules' shade reaches further where they are thick.
    int edge = SLIVER;
    if (part.width() < 3 * edge || part.height() < 3 * edge) {
      edge = 0;
    }
    Grey inner = part.part(edge, edge, part.width() - edge, part.height() - edge);
    Grey mean = Filters.mean(inner, WINDOW, WINDOW);
    int darkest = Grey.WHITE;
    for (byte value : mean.pixels()) {
      darkest = Math.min(darkest, value & 0xFF);
    }
    return Math.max(0, paper - darkest);
  }

  private static int quantile(Grey part, double share) {
    int[] counts = new int[256];
    for (byte value : part.pixels()) {
      counts[value & 0xFF]++;
    }
    int wanted = (int) (share * part.pixels().length);
    int seen = 0;
    int value = 0;
    while (value < 255 && seen + counts[value] <= wanted) {
      seen += counts[value++];
    }
    return value;
  }

  /** Without specks and without what is left of rules. */
  private static List<Blob> ofText(List<Blob> blobs, int width, int height) {
    List<Blob> text = new ArrayList<>();
    List<Blob> small = new ArrayList<>();
    for (Blob blob : blobs) {
      if (blob.area() >= SPECK && !isRule(blob, width, height)) {
        (blob.area() < LARGE ? small : text).add(blob);
      }
    }
    // A small blob is a dot if it lies beside ink, else a speck.
    List<Blob> kept = new ArrayList<>(text);
    for (Blob blob : small) {
      if (text.stream().anyMatch(other -> isNear(blob, other))) {
        kept.add(blob);
      }
    }
    return kept;
  }

  /** Whether a blob is what is left of a rule: at an edge and thin, or a frame around the cell. */
  private static boolean isRule(Blob blob, int width, int height) {
    int across = Math.min(blob.left(), width - blob.right());
    int down = Math.min(blob.top(), height - blob.bottom());
    if (across <= SLIVER && blob.width() <= SLIVER && (across == 0 || blob.height() > LARGE)
        || down <= FLAT && blob.height() <= SLIVER && (down == 0 || blob.width() > LARGE)) {
      return true;
    }
    boolean thin = blob.area() < THIN * blob.width() * blob.height();
    boolean runs = blob.width() > width / 2 || blob.height() >= 0.95 * height;
    return Math.min(across, down) <= DoubleRules.NEAR && runs && (thin || blob.height() <= SLIVER);
  }

  private static boolean isNear(Blob dot, Blob ink) {
    int reach = Math.max(6, ink.height() / 2);
    return dot.right() > ink.left() - reach
        && dot.left() < ink.right() + reach
        && dot.bottom() > ink.top() - 4
        && dot.top() < ink.bottom() + 4;
  }

  private static List<List<Blob>> lines(List<Blob> blobs) {
    List<Blob> sorted = new ArrayList<>(blobs);
    sorted.sort(Comparator.comparingInt(Blob::top));
    List<List<Blob>> lines = new ArrayList<>();
    int bottom = Integer.MIN_VALUE;
    for (Blob blob : sorted) {
      if (lines.isEmpty() || blob.top() > bottom) {
        lines.add(new ArrayList<>());
      }
      lines.get(lines.size() - 1).add(blob);
      bottom = Math.max(bottom, blob.bottom());
    }
    return joined(lines);
  }

  /** Strokes of one character that lie one over the other, as in 二 or 公, are one line. */
  private static List<List<Blob>> joined(List<List<Blob>> lines) {
    List<List<Blob>> joined = new ArrayList<>();
    for (List<Blob> line : lines) {
      if (!joined.isEmpty()) {
        List<Blob> last = joined.get(joined.size() - 1);
        Blob above = around(last);
        Blob below = around(line);
        Blob both = above.with(below);
        int gap = below.top() - above.bottom();
        boolean square = both.height() <= 1.15 * both.width();
        if (both.height() <= 34
            && square
            && gap <= 10
            && (isPart(above, both) || isPart(below, both))) {
          last.addAll(line);
          continue;
        }
      }
      joined.add(new ArrayList<>(line));
    }
    return joined;
  }

  /** Whether a line is too low to be one of its own. */
  private static boolean isPart(Blob line, Blob both) {
    return line.height() < 0.45 * both.height();
  }

  private static Blob around(List<Blob> blobs) {
    return blobs.stream().reduce(Blob::with).orElseThrow();
  }

  private static InkLine line(List<Blob> blobs, Grey part, int x, int y) {
    Blob all = around(blobs);
    List<Blob> sorted = new ArrayList<>(blobs);
    sorted.sort(Comparator.comparingInt(Blob::left));
    int groups = 0;
    int right = Integer.MIN_VALUE;
    int firstWidth = 0;
    for (Blob blob : sorted) {
      if (blob.left() > right) {
        groups++;
      }
      right = Math.max(right, blob.right());
      firstWidth = groups == 1 ? right - all.left() : firstWidth;
    }
    boolean clipped =
        all.left() == 0
            || all.top() == 0
            || all.right() == part.width()
            || all.bottom() == part.height();
    Blob placed = all.at(x, y);
    return new InkLine(
        placed.left(),
        placed.top(),
        placed.right(),
        placed.bottom(),
        groups,
        firstWidth < 0.4 * all.height(),
        clipped);
  }
}
