/**
 * Word files since 2007: a packed set of XML parts, of which the text, the styles and the numbering
 * are read.
 *
 * <p>The parts are walked directly and not through POI's model of them: that model does not hand
 * out text boxes, tables inside content controls or tracked changes, and its guards against hostile
 * archives are switches for the whole program.
 */
@NullMarked
package io.github.opengpr.read.office.docx;

import org.jspecify.annotations.NullMarked;
