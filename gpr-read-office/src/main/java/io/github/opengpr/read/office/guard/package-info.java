/**
 * What keeps a hostile or broken file from costing more than it should: the {@link
 * io.github.opengpr.read.office.guard.Budget} of one file, the {@link
 * io.github.opengpr.read.office.guard.Refusal} that says why a file is not read, and the {@link
 * io.github.opengpr.read.office.guard.GuardedFormat} that keeps to both.
 */
@NullMarked
package io.github.opengpr.read.office.guard;

import org.jspecify.annotations.NullMarked;
