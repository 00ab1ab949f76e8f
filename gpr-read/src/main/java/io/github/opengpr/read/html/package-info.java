/**
 * Web pages: turns HTML into the document of blocks.
 *
 * <p>The page is read as a browser lays it out: block elements part lines, tables become grids with
 * their spans resolved, and tables that only lay out the page are walked through. Scripts, styles,
 * navigation and hidden parts are left out. Nothing is loaded and nothing is run.
 */
@NullMarked
package io.github.opengpr.read.html;

import org.jspecify.annotations.NullMarked;
