/**
 * From what a page paints to what can be seen on it: clipping, layers, colours, pictures over text,
 * struck and raised text.
 */
@NullMarked
package io.github.opengpr.read.office.pdf.paint;

import org.jspecify.annotations.NullMarked;
