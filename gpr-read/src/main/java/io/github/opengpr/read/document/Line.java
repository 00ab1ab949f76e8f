package io.github.opengpr.read.document;

import io.github.opengpr.model.printed.Place;

/**
 * A paragraph, or a line of a text that has no paragraphs. Immutable and thread-safe.
 *
 * @param text the text, as found, with automatic numbering resolved; line breaks inside a paragraph
 *     are kept as {@code \n}
 * @param place where it stands
 * @param heading whether the format itself calls it a heading; a text file never does
 */
public record Line(String text, Place place, boolean heading) implements Block {}
