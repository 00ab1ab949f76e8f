/**
 * What the old and the new files of Word have in common: fields, superscripts, tables that only lay
 * out the page, refusals.
 */
@NullMarked
package io.github.opengpr.read.office.word;

import org.jspecify.annotations.NullMarked;
