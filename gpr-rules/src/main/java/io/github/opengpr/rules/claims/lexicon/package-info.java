/**
 * The words of the domain and what they mean: one readable table, {@code phrases.txt}, a line for
 * each phrase, in groups by {@link io.github.opengpr.rules.claims.lexicon.Sense}. Internal: not
 * exported by the module.
 *
 * <p>{@link io.github.opengpr.rules.claims.lexicon.Phrases} finds the longest phrase at a place. To
 * teach the reader of claims a wording, add a line to the table and a row to its test.
 */
@NullMarked
package io.github.opengpr.rules.claims.lexicon;

import org.jspecify.annotations.NullMarked;
