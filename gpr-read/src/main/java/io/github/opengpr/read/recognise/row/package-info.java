/**
 * Which row of the form a line is. A label and the values after it are a {@code CandidateRow}; all
 * candidates of a table are placed on the rows of the form by the sequence as a whole ({@code
 * RowAlignment}). What goes into a cell of a row is a {@code Placement}.
 */
@NullMarked
package io.github.opengpr.read.recognise.row;

import org.jspecify.annotations.NullMarked;
