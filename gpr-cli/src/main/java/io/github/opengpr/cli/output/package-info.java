/**
 * Findings and values in words, as JSON and as tab-separated lines; in rooms of their own the rules
 * ({@code rule}), two years beside each other ({@code yearly}) and logs ({@code sarif}).
 *
 * <p>Everything here turns values into text and prints nothing, so that it can run on any thread.
 */
@NullMarked
package io.github.opengpr.cli.output;

import org.jspecify.annotations.NullMarked;
