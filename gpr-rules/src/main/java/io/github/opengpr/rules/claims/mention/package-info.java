/**
 * A number and what it is said of, and the lists that numbers stand in: a whole and its parts.
 * Internal: not exported by the module.
 */
@NullMarked
package io.github.opengpr.rules.claims.mention;

import org.jspecify.annotations.NullMarked;
