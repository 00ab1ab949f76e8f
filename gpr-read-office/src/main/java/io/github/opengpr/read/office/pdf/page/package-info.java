/**
 * The model of a page: glyphs, strokes and boxes in points, lines of text, and the tables and
 * blocks found on it. Whoever draws pages can be read through it.
 */
@NullMarked
package io.github.opengpr.read.office.pdf.page;

import org.jspecify.annotations.NullMarked;
