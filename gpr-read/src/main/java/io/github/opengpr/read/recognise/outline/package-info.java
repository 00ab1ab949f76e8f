/**
 * The sections of a document. Its lines and rows of tables ({@code SourceLine}) are cut where a
 * heading stands, for a heading may stand in a table, in the midst of a long line, or be lost:
 * every section, and every table that lost its heading, becomes a {@code SectionSpan}. What stands
 * before the first section is the {@code FrontMatter}, what ends the document the {@code
 * Signature}.
 *
 * <p>Another title for a section goes into {@code SectionTitles}.
 */
@NullMarked
package io.github.opengpr.read.recognise.outline;

import org.jspecify.annotations.NullMarked;
