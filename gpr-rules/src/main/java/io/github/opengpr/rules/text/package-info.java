/**
 * What a section says beside its numbers: topics, fees, shortcomings, years, personal data,
 * obsolete references, lost numbers. Internal: not exported by the module.
 *
 * <p>The way in is {@link io.github.opengpr.rules.text.Narrative#of(java.util.List, Integer)
 * Narrative.of(lines, reportYear)}: the printed lines of one section, without its tables. It reads
 * in steps, each a room of its own: {@code passage} makes the lines one text, {@code number} finds
 * its numbers. What the numbers say is read by {@code rules.claims}; what the text says beside them
 * is worked out here when it is asked for. Personal data are always printed {@linkplain
 * io.github.opengpr.rules.text.PersonalData#masked() masked}.
 *
 * <p>All types are immutable. Reading is linear in the text, uses no regular expressions and never
 * throws, whatever the text.
 */
@NullMarked
package io.github.opengpr.rules.text;

import org.jspecify.annotations.NullMarked;
