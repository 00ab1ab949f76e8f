/**
 * Which column of a row a value belongs to. Every class knows one proof: the heads of a grid, the
 * edges under which values are aligned, the pattern of full rows, the stream of cells. {@code
 * RowReading} asks them in turn; what none proves is unsure, and stays without a value where it
 * could be two.
 *
 * <p>A new layout of columns goes here.
 */
@NullMarked
package io.github.opengpr.read.recognise.column;

import org.jspecify.annotations.NullMarked;
