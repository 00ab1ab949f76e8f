/**
 * Sound reports for tests of JUnit 5 and 6, without jqwik. JUnit itself is optional: whoever uses
 * this package brings it.
 */
@NullMarked
package io.github.opengpr.testkit.junit;

import org.jspecify.annotations.NullMarked;
