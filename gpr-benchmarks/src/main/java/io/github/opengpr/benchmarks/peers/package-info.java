/**
 * The sums of tables three and four done by libraries that check data in general: what somebody
 * would take who did not have gpr. Each is given the report in the shape it likes best, made before
 * the clock starts, and must find as many broken sums as {@link
 * io.github.opengpr.benchmarks.HandWrittenSums}.
 */
@NullMarked
package io.github.opengpr.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
