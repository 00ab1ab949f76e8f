package io.github.opengpr.read.office.pdf;

import io.github.opengpr.read.document.Document;
import io.github.opengpr.read.office.guard.Budget;
import io.github.opengpr.read.office.pdf.page.Page;
import io.github.opengpr.read.office.pdf.paint.Layers;
import io.github.opengpr.read.office.pdf.paint.PageReader;
import io.github.opengpr.read.office.word.Remarks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Reads the pages of a document and puts their blocks together. Used once, by one thread. */
final class PdfDocument {

  /** Characters of which the font does not tell what they are: more than one in five is no text. */
  private static final double UNKNOWN = 0.2;

  /** A page with fewer characters beside its picture is no page of text. */
  private static final int FEW = 20;

  private final Budget budget;
  private final Remarks remarks = new Remarks();
  private final @Nullable ScanReader scans;

  private PdfDocument(Budget budget, @Nullable ScanReader scans) {
    this.budget = budget;
    this.scans = scans;
  }

  /**
   * The blocks of a document.
   *
   * @param scans reads pages that are pictures; null if they are not read
   */
  static Document read(PDDocument document, Budget budget, @Nullable ScanReader scans)
      throws IOException {
    PdfDocument reading = new PdfDocument(budget, scans);
    List<Page> pages = reading.pages(document);
    refuse(pages.stream().filter(page -> !reading.isScanned(page)).toList(), pages);
    List<PageBlocks> blocks = new ArrayList<>();
    for (Page page : pages) {
      blocks.add(reading.blocks(document, page));
    }
    return new Document(DocumentOfPages.joined(blocks, budget), reading.remarks.notes(), true);
  }

  private PageBlocks blocks(PDDocument document, Page page) throws IOException {
    return scans != null && isScanned(page)
        ? PageBlocks.ofScan(page, scans.read(document, page))
        : PageBlocks.of(page, budget);
  }

  /** Whether a page is a picture that is to be read; a printed page number makes no text of it. */
  private boolean isScanned(Page page) {
    return scans != null && page.hasLargePicture() && page.visibleCharacters() < FEW;
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
      if (!isScanned(read)) {
        DocumentOfPages.remark(read, remarks);
      }
    }
    return pages;
  }

  private static void refuse(List<Page> pages, List<Page> all) {
    long visible = pages.stream().mapToLong(Page::visibleCharacters).sum();
    boolean pictures = pages.stream().anyMatch(Page::hasLargePicture);
    if (visible == 0 && pages.size() == all.size()) {
      boolean hidden = pages.stream().anyMatch(page -> !page.glyphs().isEmpty());
      throw !pictures
          ? PdfRefusals.empty()
          : hidden ? PdfRefusals.recognised() : PdfRefusals.scanned();
    }
    long unknown = pages.stream().mapToLong(Page::unknownCharacters).sum();
    if (unknown > UNKNOWN * visible) {
      throw PdfRefusals.withoutUnicode();
    }
  }
}
