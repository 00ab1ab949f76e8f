/**
 * Rules on single cells: one plain number of the right kind in each, no blanks, no value that
 * cannot be.
 */
@NullMarked
package io.github.opengpr.rules.catalogue.cells;

import org.jspecify.annotations.NullMarked;
