/**
 * The copies that {@code gpr check} makes of a report that was checked: corrected, as JSON, or the
 * user's own file with remarks. The original is never touched, and no file is overwritten.
 */
@NullMarked
package io.github.opengpr.cli.copy;

import org.jspecify.annotations.NullMarked;
