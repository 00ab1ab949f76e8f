package io.github.opengpr.read.office.pdf.page;

/** A piece of a page, in reading order: a line of text or a table. */
public sealed interface PageBlock permits PageLine, PageTable {

  /** How far below the upper edge of the page it begins. */
  double top();
}
