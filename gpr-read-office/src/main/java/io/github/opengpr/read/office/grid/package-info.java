/** The columns of tables, found from the edges of their cells. */
@NullMarked
package io.github.opengpr.read.office.grid;

import org.jspecify.annotations.NullMarked;
