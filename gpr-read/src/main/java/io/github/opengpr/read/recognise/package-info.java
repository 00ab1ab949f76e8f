/**
 * The one recogniser behind all file formats. {@link io.github.opengpr.read.recognise.Recogniser}
 * takes a document of blocks and fills the cells of the form.
 *
 * <p>The way of the data, a room for each step: lines of the source are cut into sections by their
 * headings ({@code outline}); the lines of a table become lines of cells ({@code layout}) and
 * candidate rows, a label and the values after it, which are placed on the rows of the form by the
 * sequence as a whole ({@code row}, by the words of {@code label}); the values of a row are placed
 * in its cells as far as the layout proves where they belong ({@code column}) or the sums do
 * ({@code sum}). Table four has a room of its own ({@code disputes}). What a single cell says is
 * read in {@code token}.
 *
 * <p>A number whose cell is not certain is never given as certain.
 */
@NullMarked
package io.github.opengpr.read.recognise;

import org.jspecify.annotations.NullMarked;
