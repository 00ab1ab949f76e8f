package io.github.opengpr.read.office.pdf;

import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.pdf.page.Box;
import io.github.opengpr.read.office.pdf.page.Glyph;
import io.github.opengpr.read.office.pdf.page.Glyph.Run;
import io.github.opengpr.read.office.pdf.page.Page;
import io.github.opengpr.read.office.pdf.page.PageBlock;
import io.github.opengpr.read.office.pdf.page.PageLine;
import io.github.opengpr.read.office.pdf.page.PageTable;
import io.github.opengpr.read.office.pdf.table.Lattice;
import io.github.opengpr.read.office.pdf.table.OpenTables;
import io.github.opengpr.read.office.pdf.table.RuledTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The tables and lines of a page, from top to bottom.
 *
 * @param page the page
 * @param blocks what stands on it
 * @param scanned whether it is a picture; then what no lines rule is no table, for its places would
 *     be guesses made of guesses
 */
public record PageBlocks(Page page, List<PageBlock> blocks, boolean scanned) {

  /** Keeps an unmodifiable copy. */
  public PageBlocks {
    blocks = List.copyOf(blocks);
  }

  /** What was read on a page that is a picture. */
  public static PageBlocks ofScan(Page page, List<PageBlock> blocks) {
    return new PageBlocks(page, blocks, true);
  }

  /** Finds the ruled tables of a page; the rest is lines. */
  public static PageBlocks of(Page page, Budget budget) {
    List<Glyph> rest = new ArrayList<>(page.glyphs().stream().filter(Glyph::visible).toList());
    List<Lattice> lattices = new ArrayList<>(Lattice.of(page, budget));
    lattices.sort(
        Comparator.comparingDouble(lattice -> lattice.box().width() * lattice.box().height()));
    List<PageBlock> blocks = new ArrayList<>();
    for (Lattice lattice : lattices) {
      Box box = beyond(lattice.box(), page);
      List<Glyph> inside =
          rest.stream()
              .filter(glyph -> box.contains(glyph.box().centreX(), glyph.box().centreY()))
              .toList();
      Overflow overflow = Overflow.of(box, inside, rest, budget);
      PageTable table = RuledTable.of(page, lattice, overflow.inside(), budget);
      if (table != null) {
        blocks.add(table);
        rest.removeIf(glyph -> box.contains(glyph.box().centreX(), glyph.box().centreY()));
        rest.removeAll(overflow.outside());
      }
    }
    // What runs another way than the page is a note in its margin.
    rest.removeIf(glyph -> glyph.run() != Run.RIGHT);
    blocks.addAll(PageLine.of(rest));
    blocks.sort(Comparator.comparingDouble(PageBlock::top));
    return new PageBlocks(page, blocks, false);
  }

  /** A table that ends at the edge of the page goes on beyond it. */
  private static Box beyond(Box table, Page page) {
    return new Box(
        table.left() < RuledTable.AT_EDGE ? -page.width() : table.left(),
        table.top(),
        table.right() > page.width() - RuledTable.AT_EDGE ? 2 * page.width() : table.right(),
        table.bottom());
  }

  PageBlocks with(List<PageBlock> others) {
    return new PageBlocks(page, others, scanned);
  }

  /** The same page, with the tables found that no lines rule. */
  PageBlocks withOpenTables(Budget budget) {
    if (scanned) {
      return this;
    }
    List<PageBlock> found = new ArrayList<>();
    List<PageLine> lines = new ArrayList<>();
    for (PageBlock block : blocks) {
      if (block instanceof PageLine line) {
        lines.add(line);
      } else {
        found.addAll(OpenTables.in(page, lines, budget));
        lines.clear();
        found.add(block);
      }
    }
    found.addAll(OpenTables.in(page, lines, budget));
    return with(found);
  }
}
