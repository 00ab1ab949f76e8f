package io.github.opengpr.read.office.pdf;

import io.github.opengpr.model.printed.Place;
import io.github.opengpr.read.document.Block;
import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.pdf.page.Box;
import io.github.opengpr.read.office.pdf.page.Glyph.State;
import io.github.opengpr.read.office.pdf.page.Page;
import io.github.opengpr.read.office.pdf.page.PageBlock;
import io.github.opengpr.read.office.pdf.page.PageLine;
import io.github.opengpr.read.office.pdf.page.PageTable;
import io.github.opengpr.read.office.pdf.paint.Layers;
import io.github.opengpr.read.office.pdf.paint.PageReader;
import io.github.opengpr.read.office.word.Remarks;
import io.github.opengpr.read.office.word.Remarks.Kind;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Reads the pages of a document and puts their blocks together. Used once, by one thread. */
final class PdfDocument {

  /** Characters of which the font does not tell what they are: more than one in five is no text. */
  private static final double UNKNOWN = 0.2;

  private final Budget budget;
  private final Remarks remarks = new Remarks();
  private final List<Block> blocks = new ArrayList<>();
  private final Passages passages = new Passages();

  private PdfDocument(Budget budget) {
    this.budget = budget;
  }

  static Document read(PDDocument document, Budget budget) {
    PdfDocument reading = new PdfDocument(budget);
    List<Page> pages = reading.pages(document);
    refuse(pages);
    reading.blocks(
        RunningText.removed(pages.stream().map(page -> PageBlocks.of(page, budget)).toList()));
    return new Document(reading.blocks, reading.remarks.notes(), true);
  }

  private List<Page> pages(PDDocument document) {
    List<Page> pages = new ArrayList<>();
    Layers layers = new Layers(document);
    for (PDPage page : document.getPages()) {
      // The number that the file gives may be another one.
      budget.pages(pages.size() + 1);
      budget.checkTime();
      Page read = new PageReader(page, pages.size() + 1, layers, budget).read();
      pages.add(read);
      Place place = read.place(new Box(0, 0, read.width(), read.height()));
      if (read.hasLargePicture()) {
        remarks.add(Kind.PICTURE, place);
      }
      if (read.has(State.HIDDEN)) {
        remarks.add(Kind.HIDDEN, place);
      }
      if (read.has(State.STRUCK)) {
        remarks.add(Kind.STRUCK, place);
      }
      if (read.has(State.NOTE)) {
        remarks.add(Kind.FOOTNOTE, place);
      }
      if (read.damaged()) {
        remarks.add(Kind.DAMAGED, place);
      }
    }
    return pages;
  }

  private static void refuse(List<Page> pages) {
    long visible = pages.stream().mapToLong(Page::visibleCharacters).sum();
    boolean pictures = pages.stream().anyMatch(Page::hasLargePicture);
    if (visible == 0) {
      boolean hidden = pages.stream().anyMatch(page -> !page.glyphs().isEmpty());
      throw !pictures
          ? PdfRefusals.empty()
          : hidden ? PdfRefusals.recognised() : PdfRefusals.scanned();
    }
    long unknown =
        pages.stream()
            .flatMap(page -> page.glyphs().stream())
            .filter(glyph -> glyph.visible() && glyph.isUnknown())
            .count();
    if (unknown > UNKNOWN * visible) {
      throw PdfRefusals.withoutUnicode();
    }
  }

  private void blocks(List<PageBlocks> pages) {
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
