/**
 * Workbooks of Excel since 2007, also under the names of WPS: a packed set of XML parts, of which
 * the sheets are read cell by cell.
 *
 * <p>The parts are walked directly: the usual library for them brings a model of the whole format
 * that is larger than everything else here, and keeps a workbook in memory many times over.
 */
@NullMarked
package io.github.opengpr.read.office.xlsx;

import org.jspecify.annotations.NullMarked;
