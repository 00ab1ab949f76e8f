/**
 * The numbers of a passage. {@code NumeralScanner} finds the {@linkplain
 * io.github.opengpr.rules.text.number.Numeral numbers} and tells statistics from years, ordinals,
 * document numbers and codes; {@link io.github.opengpr.rules.text.number.Quantity Quantity} adds
 * the {@linkplain io.github.opengpr.rules.text.number.Unit unit}.
 */
@NullMarked
package io.github.opengpr.rules.text.number;

import org.jspecify.annotations.NullMarked;
