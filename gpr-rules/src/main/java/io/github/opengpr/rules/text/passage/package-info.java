/**
 * The lines of a section as one text. {@link io.github.opengpr.rules.text.passage.Passage Passage}
 * joins wrapped lines, folds characters and remembers where each came from; {@link
 * io.github.opengpr.rules.text.passage.Sentence Sentence} splits it at full stops, and {@code
 * Enumerators} sees where a new paragraph begins.
 */
@NullMarked
package io.github.opengpr.rules.text.passage;

import org.jspecify.annotations.NullMarked;
