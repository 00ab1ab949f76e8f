/**
 * The report as a Word file and as a workbook, filled in or blank, and lists of findings.
 *
 * <p>{@link io.github.opengpr.render.office.DocxRenderer} and {@link
 * io.github.opengpr.render.office.XlsxRenderer} write what was filed, in the layout of the form;
 * nothing is corrected, and what they write is read back to the same cells. The same report gives
 * the same bytes. Files are written part by part, without a library.
 */
@NullMarked
package io.github.opengpr.render.office;

import org.jspecify.annotations.NullMarked;
