/**
 * The one recogniser behind all file formats. {@link io.github.opengpr.read.recognise.Recogniser}
 * takes a document of blocks and fills the cells of the form.
 *
 * <p>The way of the data: pieces (lines and rows of tables) are cut into parts by the headings of
 * sections ({@code Outline}); the pieces of a table become lines of cells ({@code TableLines}) and
 * strips, a label and the values after it ({@code Strips}); strips are placed on the rows of the
 * form by the sequence as a whole ({@code RowAlignment}); the values of a strip are placed in the
 * cells of its row ({@code RowReading}) as far as the layout proves where they belong. Text is
 * compared folded ({@code Fold}) and with a score ({@code Similarity}); numbers are read by {@code
 * NumberReading}.
 *
 * <p>A number whose cell is not certain is never given as certain.
 */
@NullMarked
package io.github.opengpr.read.recognise;

import org.jspecify.annotations.NullMarked;
