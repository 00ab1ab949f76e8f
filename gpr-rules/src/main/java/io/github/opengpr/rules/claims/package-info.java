/**
 * Every number of the text accounted for: what it says, which cells say so too, and whether they
 * agree. The way in is {@link io.github.opengpr.rules.claims.Claims}.
 *
 * <p>The text is read once, in stages, each a package that is not exported: {@code lexicon} knows
 * the words, {@code grammar} makes of words and numbers what a sentence says, {@code measure} names
 * the cells it may speak of, {@code compare} looks them up and judges.
 */
@NullMarked
package io.github.opengpr.rules.claims;

import org.jspecify.annotations.NullMarked;
