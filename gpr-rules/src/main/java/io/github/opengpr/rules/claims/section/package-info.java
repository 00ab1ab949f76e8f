/** The parts of a report that are told in words, each read once. Internal: not exported. */
@NullMarked
package io.github.opengpr.rules.claims.section;

import org.jspecify.annotations.NullMarked;
