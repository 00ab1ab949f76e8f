/**
 * 笔误: slips of the pen that can be told from the words alone: words written twice, stock phrases of
 * this field written wrongly, sentences that break off, marks without their partner, what a
 * template left over.
 *
 * <p>{@link io.github.opengpr.rules.text.slip.Slip#in} reads a passage once. What is looked for is
 * data: a line for each phrase in {@link io.github.opengpr.rules.text.slip.MistypedPhrases}, a line
 * for each word in {@link io.github.opengpr.rules.text.slip.DoubledCharacters} and {@link
 * io.github.opengpr.rules.text.slip.DoubledWords}. What stands in 《》 or in quotation marks is
 * somebody else's wording and not judged. Only what cannot be right is told: a slip missed costs
 * less than a right word called wrong.
 */
@NullMarked
package io.github.opengpr.rules.text.slip;

import org.jspecify.annotations.NullMarked;
