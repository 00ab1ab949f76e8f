/**
 * Pages, read with PDFBox: characters and strokes with their positions, from which lines,
 * paragraphs and tables are put together as a reader's eye does.
 *
 * <p>The order: {@link io.github.opengpr.read.office.pdf.paint.PageReader} takes a page apart into
 * glyphs and rules; tables are found by their rules or, where there are none, by the alignment of
 * their numbers; what is left is lines of text; page numbers and running heads are dropped; tables
 * and paragraphs that go on over a page are joined.
 *
 * <p>All positions are in points from the upper left corner of the page as it is shown.
 */
@NullMarked
package io.github.opengpr.read.office.pdf;

import org.jspecify.annotations.NullMarked;
