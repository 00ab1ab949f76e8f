/**
 * The generators of {@link io.github.opengpr.testkit} as jqwik arbitraries.
 *
 * <p>jqwik is an optional dependency: bring it yourself to use this package.
 */
@NullMarked
package io.github.opengpr.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
