/**
 * Looks once more at the numbers that do not agree alone: with what stands beside them they may be
 * parts, shares, another row or another agency's. Internal: not exported by the module.
 */
@NullMarked
package io.github.opengpr.rules.claims.compare.second;

import org.jspecify.annotations.NullMarked;
