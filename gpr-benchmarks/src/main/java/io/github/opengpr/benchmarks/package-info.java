/**
 * What gpr costs, measured with JMH. docs/PERFORMANCE.md says how to run the benchmarks and what
 * they gave.
 */
@NullMarked
package io.github.opengpr.benchmarks;

import org.jspecify.annotations.NullMarked;
