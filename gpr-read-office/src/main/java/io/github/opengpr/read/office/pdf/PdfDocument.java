package io.github.opengpr.read.office.pdf;

import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.pdf.page.Page;
import io.github.opengpr.read.office.pdf.paint.Layers;
import io.github.opengpr.read.office.pdf.paint.PageReader;
import io.github.opengpr.read.office.word.Remarks;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Reads the pages of a document and puts their blocks together. Used once, by one thread. */
final class PdfDocument {

  /** Characters of which the font does not tell what they are: more than one in five is no text. */
  private static final double UNKNOWN = 0.2;

  private final Budget budget;
  private final Remarks remarks = new Remarks();

  private PdfDocument(Budget budget) {
    this.budget = budget;
  }

  static Document read(PDDocument document, Budget budget) {
    PdfDocument reading = new PdfDocument(budget);
    List<Page> pages = reading.pages(document);
    refuse(pages);
    return new Document(DocumentOfPages.blocks(pages, budget), reading.remarks.notes(), true);
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
      DocumentOfPages.remark(read, remarks);
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
}
