/**
 * Which cell is wrong: what is known about a table whose sums fail.
 *
 * <p>A checker says that a sum fails; a {@link io.github.opengpr.rules.diagnosis.TableDiagnosis}
 * says which cell to look at and what it should be, how many cells are wrong at the least, and
 * which other answers are as good. It is had from {@link
 * io.github.opengpr.rules.CheckResult#diagnosis()}.
 *
 * <p>The sums of table three are such that a single wrong cell is always found with its right
 * value. Yet the smallest answer need not be the true one; nothing here is ever applied by itself.
 * What can be known and what cannot stands in docs/DIAGNOSIS.md.
 *
 * <p>Only results live here. The search over plain numbers is {@code diagnosis.search}; the way
 * from a report to the search and back, and the words, are {@code diagnosis.report}. Both are
 * internal.
 */
@NullMarked
package io.github.opengpr.rules.diagnosis;

import org.jspecify.annotations.NullMarked;
