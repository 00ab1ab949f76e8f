/**
 * Two reports of one agency beside each other (两年对照): every cell last year and this year, what was
 * carried over, and how much of the text was taken over.
 *
 * <p>{@link io.github.opengpr.rules.yearly.YearComparison} only shows; what may not be is said by
 * the rules, which are given last year's report by {@link
 * io.github.opengpr.rules.CheckContext#previous()}.
 */
@NullMarked
package io.github.opengpr.rules.yearly;

import org.jspecify.annotations.NullMarked;
