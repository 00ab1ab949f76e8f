/**
 * What the old and the new files of Word have in common: fields, superscripts, rows made into
 * grids, tables that only lay out the page, and what is said of all that was left out.
 */
@NullMarked
package io.github.opengpr.read.office.word;

import org.jspecify.annotations.NullMarked;
