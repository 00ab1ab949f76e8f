/**
 * Adding up the reports of many agencies into one (汇总): cell by cell, on one form, in bounded
 * memory.
 *
 * <p>{@link io.github.opengpr.rules.rollup.RollUp} takes any number of reports one after the other
 * and keeps nothing of them but the sums, so a million reports cost no more memory than one. What a
 * blank cell means is the caller's choice and is never silently 0.
 */
@NullMarked
package io.github.opengpr.rules.rollup;

import org.jspecify.annotations.NullMarked;
