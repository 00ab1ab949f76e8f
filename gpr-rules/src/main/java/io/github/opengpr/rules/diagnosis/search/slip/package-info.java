/** Changes explained as slips of the hand: of one cell, of two, of a row. */
@NullMarked
package io.github.opengpr.rules.diagnosis.search.slip;

import org.jspecify.annotations.NullMarked;
