/**
 * Copies of a user's own file with remarks at the places a reader gave: comments in a Word file,
 * notes on a PDF.
 *
 * <p>A place means something only to the walk that found it, so the copies are made beside the
 * readers. What is not a remark stays as it is: in a Word file every part but the text, its
 * comments, links and content types byte for byte; in a PDF every byte, as the notes are added
 * behind them.
 */
@NullMarked
package io.github.opengpr.read.office.annotate;

import org.jspecify.annotations.NullMarked;
