/**
 * The canonical report as text: titles, sections and the three tables with their spanned heads, in
 * the order and with the labels of the form.
 */
@NullMarked
package io.github.opengpr.render.text;

import org.jspecify.annotations.NullMarked;
