package io.github.opengpr.read.office.ofd;

import io.github.opengpr.read.office.pdf.page.Box;
import io.github.opengpr.read.office.pdf.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * A page and the largest picture on it.
 *
 * @param page the page without what its pictures show
 * @param box where the picture is shown; null if there is none
 * @param file the part of the file that holds the picture; null if there is none
 */
record DrawnPage(Page page, @Nullable Box box, @Nullable String file) {

  /** A page with fewer characters beside its picture is no page of text. */
  private static final int FEW = 20;

  /** Whether the picture is the page. */
  boolean isScan() {
    return file != null && page.hasLargePicture() && page.visibleCharacters() < FEW;
  }
}
