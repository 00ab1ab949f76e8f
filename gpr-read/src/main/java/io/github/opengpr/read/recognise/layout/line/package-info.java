/**
 * Lines of a table: {@code TokenLine}, the cells that stand together, and what stands among them
 * and is none of them: marks of lists, page numbers, running heads, lines that a converter left
 * out.
 */
@NullMarked
package io.github.opengpr.read.recognise.layout.line;

import org.jspecify.annotations.NullMarked;
