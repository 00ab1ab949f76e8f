/** Ink: what is left of a cell without its rules, and lines of text. */
@NullMarked
package io.github.opengpr.read.scan.ink;

import org.jspecify.annotations.NullMarked;
