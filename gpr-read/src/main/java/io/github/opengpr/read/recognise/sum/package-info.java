/**
 * Imputation by the sums of table three: where blank cells were dropped from rows, the ways to
 * place what is left are tried, and a cell is certain only if all ways in which the table adds up
 * agree on it.
 */
@NullMarked
package io.github.opengpr.read.recognise.sum;

import org.jspecify.annotations.NullMarked;
