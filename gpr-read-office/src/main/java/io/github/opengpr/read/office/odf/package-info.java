/**
 * Documents and spreadsheets of LibreOffice and others, packed or as one flat file: the
 * OpenDocument format, ISO/IEC 26300.
 */
@NullMarked
package io.github.opengpr.read.office.odf;

import org.jspecify.annotations.NullMarked;
