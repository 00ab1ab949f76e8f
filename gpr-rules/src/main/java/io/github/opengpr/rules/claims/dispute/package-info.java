/**
 * Reconsideration and litigation by result, as table four has them. Internal: not exported by the
 * module.
 */
@NullMarked
package io.github.opengpr.rules.claims.dispute;

import org.jspecify.annotations.NullMarked;
