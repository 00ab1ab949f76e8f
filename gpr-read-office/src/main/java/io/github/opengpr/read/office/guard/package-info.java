/**
 * What keeps a hostile or broken file from costing more than it should: the {@link
 * io.github.opengpr.read.office.guard.Budget} of one file, and the {@link
 * io.github.opengpr.read.office.guard.Refusal} that says why a file is not read.
 */
@NullMarked
package io.github.opengpr.read.office.guard;

import org.jspecify.annotations.NullMarked;
