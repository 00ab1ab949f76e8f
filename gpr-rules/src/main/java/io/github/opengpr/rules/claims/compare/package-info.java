/**
 * Compares what the text says with the cells, and with itself: the first look, a number at a time;
 * {@code second} looks again. Internal: not exported by the module.
 */
@NullMarked
package io.github.opengpr.rules.claims.compare;

import org.jspecify.annotations.NullMarked;
