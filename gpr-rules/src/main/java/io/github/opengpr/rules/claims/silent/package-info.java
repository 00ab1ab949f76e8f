/**
 * Statements that say a number without a numeral: 无结转, 均已答复, 未收取费用. Internal: not exported by the
 * module.
 */
@NullMarked
package io.github.opengpr.rules.claims.silent;

import org.jspecify.annotations.NullMarked;
