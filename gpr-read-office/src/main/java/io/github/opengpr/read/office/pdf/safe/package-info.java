/**
 * PDFBox within bounds: streams that may not unpack without end, fonts and character maps that are
 * not looked for on the machine.
 */
@NullMarked
package io.github.opengpr.read.office.pdf.safe;

import org.jspecify.annotations.NullMarked;
