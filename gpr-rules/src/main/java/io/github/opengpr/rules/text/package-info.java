/**
 * The small reader of Chinese statistical sentences on which the rules about narrative text rest.
 * Internal: not exported by the module.
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
 *   <li>{@code Lexicon} finds the words of {@code Word}, the longest at each place.
 *   <li>{@code StatementReader} walks words and numbers once and makes {@linkplain
 *       io.github.opengpr.rules.text.Statement statements}, {@code Denial} those without a number
 *       (未收到申请, 全部办结).
 * </ol>
 *
 * <p>False alarms are the danger, so a statement carries its {@linkplain
 * io.github.opengpr.rules.text.Doubt doubts}: another year, a part of the year, work for others,
 * one channel only, words the reader does not know where they may narrow what is counted. <b>A rule
 * warns only on a statement whose {@link io.github.opengpr.rules.text.Statement#isCertain()
 * isCertain()} is true</b>; on others it is silent, or tells as an info. What cannot be placed at
 * all makes no statement. To teach the reader a wording, add its spelling to {@code Word} and a
 * line to the table of its test.
 *
 * <p>“共收到 N 件” and “办理 N 件” are {@link io.github.opengpr.rules.text.StatementKind#REQUESTS}:
 * received, or received and carried in, or handled. “受理 N 件” and “新收 N 件” are {@link
 * io.github.opengpr.rules.text.StatementKind#RECEIVED}, but 受理 becomes REQUESTS where 含上年结转
 * follows.
 *
 * <p>Beside statements a narrative gives breakdowns, percentages with their counts, lost numbers,
 * years and what they are named for, personal data (always print {@link
 * io.github.opengpr.rules.text.PersonalData#masked() masked()}), document references, obsolete
 * references, topics, fees of section six, periods, the stated number of parts, how much a text
 * says, and a {@linkplain io.github.opengpr.rules.text.TextPrint print} for telling copies. These
 * are worked out on each call.
 *
 * <p>All types are immutable. Reading is linear in the text, uses no regular expressions and never
 * throws, whatever the text.
 */
@NullMarked
package io.github.opengpr.rules.text;

import org.jspecify.annotations.NullMarked;
