/**
 * Two years beside each other in words, as JSON and for spreadsheets: what {@code gpr diff} prints.
 */
@NullMarked
package io.github.opengpr.cli.output.yearly;

import org.jspecify.annotations.NullMarked;
