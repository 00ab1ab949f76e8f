/** Ruled lines of a page, the lattice they make, and the cells between them. */
@NullMarked
package io.github.opengpr.read.scan.lattice;

import org.jspecify.annotations.NullMarked;
