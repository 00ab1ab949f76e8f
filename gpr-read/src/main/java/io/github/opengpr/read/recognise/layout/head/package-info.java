/**
 * What the head of a table says: which columns stand where, in which order, in how many parts, and
 * numbers that number columns and rows.
 */
@NullMarked
package io.github.opengpr.read.recognise.layout.head;

import org.jspecify.annotations.NullMarked;
