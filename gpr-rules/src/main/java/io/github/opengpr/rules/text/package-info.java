/**
 * The text of a section made readable: lines joined, characters folded, numbers found. Internal:
 * not exported by the module.
 *
 * <p>The way in is {@link io.github.opengpr.rules.text.Narrative#of(java.util.List, Integer)
 * Narrative.of(lines, reportYear)}: the printed lines of one section, without its tables. It reads
 * in steps, each a class of its own:
 *
 * <ol>
 *   <li>{@link io.github.opengpr.rules.text.Passage} joins wrapped lines, folds characters ({@code
 *       Folding}) and remembers where each came from, so that {@link
 *       io.github.opengpr.rules.text.Passage#excerpt excerpt(span)} gives any finding its printed
 *       sentence and line.
 *   <li>{@link io.github.opengpr.rules.text.Sentence} splits at full stops; {@code Enumerators}
 *       sees where a new paragraph begins.
 *   <li>{@code NumeralScanner} finds the {@linkplain io.github.opengpr.rules.text.Numeral numbers}
 *       and tells statistics from years, ordinals, document numbers and codes; {@link
 *       io.github.opengpr.rules.text.Quantity} adds the {@linkplain
 *       io.github.opengpr.rules.text.Unit unit}.
 * </ol>
 *
 * <p>What the numbers say is read by {@code rules.claims}. Beside them a narrative gives lost
 * numbers, years and what they are named for, personal data (always print {@link
 * io.github.opengpr.rules.text.PersonalData#masked() masked()}), obsolete references, topics, what
 * section five says of shortcomings, fees of section six, how much a text says, and a {@linkplain
 * io.github.opengpr.rules.text.TextPrint print} for telling copies. Each is worked out when it is
 * asked for.
 *
 * <p>All types are immutable. Reading is linear in the text, uses no regular expressions and never
 * throws, whatever the text.
 */
@NullMarked
package io.github.opengpr.rules.text;

import org.jspecify.annotations.NullMarked;
