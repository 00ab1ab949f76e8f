/**
 * Workbooks of Excel from 97 to 2003: a stream of records, read one by one so that a workbook never
 * stands in memory as a whole.
 */
@NullMarked
package io.github.opengpr.read.office.xls;

import org.jspecify.annotations.NullMarked;
