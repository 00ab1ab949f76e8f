package io.github.opengpr.read.office.pdf;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.pdf.page.Box;
import io.github.opengpr.read.office.pdf.page.Glyph.State;
import io.github.opengpr.read.office.pdf.page.Page;
import io.github.opengpr.read.office.pdf.page.PageBlock;
import io.github.opengpr.read.office.pdf.page.PageLine;
import io.github.opengpr.read.office.pdf.page.PageTable;
import io.github.opengpr.read.office.word.Remarks;
import io.github.opengpr.read.office.word.Remarks.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the blocks of pages together, whatever format drew the pages. Used once, by one thread. */
public final class DocumentOfPages {

  private final Budget budget;
  private final List<Block> blocks = new ArrayList<>();
  private final Passages passages = new Passages();

  private DocumentOfPages(Budget budget) {
    this.budget = budget;
  }

  /** The lines and grids of pages whose blocks are known, in reading order. */
  public static List<Block> joined(List<PageBlocks> pages, Budget budget) {
    DocumentOfPages made = new DocumentOfPages(budget);
    made.join(RunningText.removed(pages));
    return made.blocks;
  }

  /** Says what of a page is not read. */
  public static void remark(Page page, Remarks remarks) {
    Place place = page.place(new Box(0, 0, page.width(), page.height()));
    if (page.hasLargePicture()) {
      remarks.add(Kind.PICTURE, place);
    }
    if (page.has(State.HIDDEN)) {
      remarks.add(Kind.HIDDEN, place);
    }
    if (page.has(State.STRUCK)) {
      remarks.add(Kind.STRUCK, place);
    }
    if (page.has(State.NOTE)) {
      remarks.add(Kind.FOOTNOTE, place);
    }
    if (page.damaged()) {
      remarks.add(Kind.DAMAGED, place);
    }
  }

  private void join(List<PageBlocks> pages) {
    @Nullable JoinedTable table = null;
    for (PageBlocks page : pages) {
      List<PageLine> lines = new ArrayList<>();
      for (PageBlock block : page.withOpenTables(budget).blocks()) {
        if (block instanceof PageLine line) {
          table = finish(table);
          lines.add(line);
        } else if (block instanceof PageTable found) {
          passages.add(page.page(), lines);
          lines.clear();
          finishText();
          if (table == null || !table.add(found)) {
            finish(table);
            table = new JoinedTable(found);
          }
        }
      }
      passages.add(page.page(), lines);
    }
    finish(table);
    finishText();
  }

  private void finishText() {
    passages
        .take()
        .forEach(
            line -> {
              budget.cell();
              blocks.add(line);
            });
  }

  private @Nullable JoinedTable finish(@Nullable JoinedTable table) {
    if (table != null) {
      blocks.add(table.grid());
    }
    return null;
  }
}
