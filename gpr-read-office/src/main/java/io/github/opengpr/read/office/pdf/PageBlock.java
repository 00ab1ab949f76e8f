package io.github.opengpr.read.office.pdf;

/** A piece of a page, in reading order: a line of text or a table. */
sealed interface PageBlock permits TextLine, PageTable {

  /** How far below the upper edge of the page it begins. */
  double top();
}
