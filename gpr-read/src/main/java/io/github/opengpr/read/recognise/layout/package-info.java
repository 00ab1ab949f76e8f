/**
 * How a table lies in lines of text: with tabs, with bars, a cell a line, cells parted by blanks,
 * or values before their labels. {@code TableText} parts the table from the text around it, {@code
 * TableLines} cuts it into lines of cells, whichever way it is laid out. The ways stand in rooms of
 * their own: {@code bar}, {@code blank}, {@code told}, {@code stack}; {@code head} knows what a
 * printed head says of the columns, {@code line} what a line of cells is.
 *
 * <p>Another way to print rows as lines goes into its room; which column a value belongs to is
 * decided in {@code column}.
 */
@NullMarked
package io.github.opengpr.read.recognise.layout;

import org.jspecify.annotations.NullMarked;
