/**
 * What all pages are made of: their frame and style, elements that always close and text that is
 * always escaped, the tables and the parts of a report in the order of the form.
 */
@NullMarked
package io.github.opengpr.render.html.page;

import org.jspecify.annotations.NullMarked;
