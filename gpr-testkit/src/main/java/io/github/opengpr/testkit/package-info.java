/**
 * Reports made for tests: sound ones, simulated application by application, and corrupted ones.
 *
 * <p>{@link io.github.opengpr.testkit.Reports} makes sound reports of any size, {@link
 * io.github.opengpr.testkit.Corruptions} makes mistakes in them and remembers the truth, {@link
 * io.github.opengpr.testkit.Filings} prints them flawlessly. The generators are a plain API with a
 * seed and need no library; the jqwik arbitraries are a thin layer on top of them.
 */
@NullMarked
package io.github.opengpr.testkit;

import org.jspecify.annotations.NullMarked;
