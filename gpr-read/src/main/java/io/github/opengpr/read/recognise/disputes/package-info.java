/**
 * Table four: reconsideration and litigation, printed as one row of fifteen values, as three rows
 * of five, as five rows of three, or as two or three tables.
 */
@NullMarked
package io.github.opengpr.read.recognise.disputes;

import org.jspecify.annotations.NullMarked;
