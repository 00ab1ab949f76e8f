/**
 * Office formats made into the same document of blocks that the text formats give.
 *
 * <p>Only this module knows Apache POI and PDFBox; the recogniser behind it is the one of all
 * formats.
 */
@NullMarked
package io.github.opengpr.read.office;

import org.jspecify.annotations.NullMarked;
