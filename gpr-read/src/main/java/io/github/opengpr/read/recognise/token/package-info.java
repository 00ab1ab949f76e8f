/**
 * Words and numbers: the text of a single cell and what can be said of it without knowing the table
 * it stands in. {@code LabelKey} and {@code Similarity} compare labels, {@code NumberReading} says
 * which number a cell shows and how surely, {@code Agencies} and {@code Markup} know their kinds of
 * text.
 */
@NullMarked
package io.github.opengpr.read.recognise.token;

import org.jspecify.annotations.NullMarked;
