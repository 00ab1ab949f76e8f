/**
 * Tables on a page: by their rules ({@code Lattice}, {@code RuledTable}) or, where none are drawn,
 * by how words stand ({@code OpenTables}).
 */
@NullMarked
package io.github.opengpr.read.office.pdf.table;

import org.jspecify.annotations.NullMarked;
