/**
 * What the formats of spreadsheets share: sheets of cells with merged areas and hidden rows, made
 * into the lines and grids that a reader of the page sees.
 */
@NullMarked
package io.github.opengpr.read.office.sheet;

import org.jspecify.annotations.NullMarked;
