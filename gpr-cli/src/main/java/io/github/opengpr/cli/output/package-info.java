/**
 * Findings, values and rules in words, as JSON and as tab-separated lines.
 *
 * <p>Everything here turns values into text and prints nothing, so that it can run on any thread.
 */
@NullMarked
package io.github.opengpr.cli.output;

import org.jspecify.annotations.NullMarked;
