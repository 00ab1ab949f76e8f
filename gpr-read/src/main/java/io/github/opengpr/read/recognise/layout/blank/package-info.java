/** Cells parted by blanks and by blank lines, and blanks that stand for an empty cell. */
@NullMarked
package io.github.opengpr.read.recognise.layout.blank;

import org.jspecify.annotations.NullMarked;
