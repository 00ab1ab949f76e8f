/**
 * How a table lies in lines of text: with tabs, with bars, a cell a line, cells parted by blanks,
 * or values before their labels. {@code TableText} parts the table from the text around it, {@code
 * TableLines} cuts it into lines of cells ({@code TokenLine}), whichever way it is laid out.
 *
 * <p>Another way to print rows as lines goes here; which column a value belongs to is decided in
 * {@code column}.
 */
@NullMarked
package io.github.opengpr.read.recognise.layout;

import org.jspecify.annotations.NullMarked;
