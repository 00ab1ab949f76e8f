/** Workbooks as Excel 2003 writes them as XML: one file, also under the name {@code .xls}. */
@NullMarked
package io.github.opengpr.read.office.xmlss;

import org.jspecify.annotations.NullMarked;
