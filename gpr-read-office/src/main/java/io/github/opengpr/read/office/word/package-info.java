/**
 * What the old and the new files of Word have in common: fields, digits off the line, rows made
 * into grids, tables that only lay out the page, and what is said of all that was left out.
 */
@NullMarked
package io.github.opengpr.read.office.word;

import org.jspecify.annotations.NullMarked;
