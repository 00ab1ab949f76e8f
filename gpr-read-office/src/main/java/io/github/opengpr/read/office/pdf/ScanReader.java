package io.github.opengpr.read.office.pdf;

import io.github.opengpr.read.office.pdf.page.Page;
import io.github.opengpr.read.office.pdf.page.PageBlock;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Reads the pages of a PDF that are pictures. Used for one document, by one thread. */
@FunctionalInterface
public interface ScanReader {

  /**
   * Reads a page that is a picture.
   *
   * @param document the document
   * @param page the page without what its pictures show
   * @return what stands on it, from top to bottom, in points of the page as shown
   * @throws IOException if it cannot be read
   */
  List<PageBlock> read(PDDocument document, Page page) throws IOException;
}
