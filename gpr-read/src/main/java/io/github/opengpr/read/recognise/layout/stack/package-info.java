/**
 * Labels and numbers printed apart: columns one after the other, values before their labels, rows
 * broken into several lines.
 */
@NullMarked
package io.github.opengpr.read.recognise.layout.stack;

import org.jspecify.annotations.NullMarked;
