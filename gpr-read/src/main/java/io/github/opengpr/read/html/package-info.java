/**
 * Web pages: the part of the page that holds the report becomes lines and tables with exact
 * columns. So do the tables of web pages that stand in text.
 */
@NullMarked
package io.github.opengpr.read.html;

import org.jspecify.annotations.NullMarked;
