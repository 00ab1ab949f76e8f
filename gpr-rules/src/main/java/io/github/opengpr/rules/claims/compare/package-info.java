/**
 * Compares what the text says with the cells, and with itself. Internal: not exported by the
 * module.
 */
@NullMarked
package io.github.opengpr.rules.claims.compare;

import org.jspecify.annotations.NullMarked;
