/**
 * The document of blocks that every file format is turned into: headings, paragraphs and tables,
 * each with its place.
 *
 * <p>A format's parser knows nothing of the annual report; the recogniser knows nothing of formats.
 * This package is all they share.
 */
@NullMarked
package io.github.opengpr.read.document;

import org.jspecify.annotations.NullMarked;
