/**
 * Plain text: bytes are decoded and become lines. Whatever layout a table has in them is for the
 * recogniser to see.
 */
@NullMarked
package io.github.opengpr.read.text;

import org.jspecify.annotations.NullMarked;
