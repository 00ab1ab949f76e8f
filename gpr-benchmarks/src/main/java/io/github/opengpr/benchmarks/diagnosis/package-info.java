/**
 * What the diagnosis of table three finds, and how long it takes: two programs that print the
 * tables of docs/PERFORMANCE.md, the same ones for the same seed.
 *
 * <p>{@link io.github.opengpr.benchmarks.diagnosis.Identification} counts how often the truth is
 * found; {@link io.github.opengpr.benchmarks.diagnosis.DiagnosisTime} measures. Both take their
 * tables from the test kit, whose slips keep the truth beside what was filed.
 */
@NullMarked
package io.github.opengpr.benchmarks.diagnosis;

import org.jspecify.annotations.NullMarked;
