/**
 * Reports made for tests: sound ones, simulated application by application, and corrupted ones.
 *
 * <p>The generators are a plain API with a seed and need no library; the jqwik arbitraries are a
 * thin layer on top of them.
 */
@NullMarked
package io.github.opengpr.testkit;

import org.jspecify.annotations.NullMarked;
