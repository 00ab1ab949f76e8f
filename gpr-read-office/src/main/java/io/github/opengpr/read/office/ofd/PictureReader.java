package io.github.opengpr.read.office.ofd;

import io.github.opengpr.read.office.pdf.page.Box;
import io.github.opengpr.read.office.pdf.page.Page;
import io.github.opengpr.read.office.pdf.page.PageBlock;
import java.io.IOException;
import java.util.List;

/** Reads the pages of an OFD file that are pictures. Used for one document, by one thread. */
@FunctionalInterface
public interface PictureReader {

  /**
   * Reads a page that is a picture.
   *
   * @param page the page without what its pictures show
   * @param picture the picture, as the file holds it
   * @param box where on the page it is shown, in points
   * @return what stands on it, from top to bottom, in points of the page
   * @throws IOException if it cannot be read
   */
  List<PageBlock> read(Page page, byte[] picture, Box box) throws IOException;
}
