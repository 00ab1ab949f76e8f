/**
 * Reads a text sentence by sentence and asks each reader of a subject what its numbers mean; shares
 * and changes too, which may be of any subject. Internal: not exported by the module.
 */
@NullMarked
package io.github.opengpr.rules.claims.grammar;

import org.jspecify.annotations.NullMarked;
