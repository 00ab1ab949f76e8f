/**
 * The labels that a table of the form may print, ready to be looked for: of rows, columns, blocks
 * and groups. They come from the form; only what real reports print instead is added.
 *
 * <p>Another spelling of a label goes here.
 */
@NullMarked
package io.github.opengpr.read.recognise.label;

import org.jspecify.annotations.NullMarked;
