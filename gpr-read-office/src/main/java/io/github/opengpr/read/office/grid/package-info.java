/**
 * Tables of all office formats made into grids: spans resolved, or columns found from the edges of
 * the cells.
 */
@NullMarked
package io.github.opengpr.read.office.grid;

import org.jspecify.annotations.NullMarked;
