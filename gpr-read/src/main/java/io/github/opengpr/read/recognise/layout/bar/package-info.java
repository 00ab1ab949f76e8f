/** Cells parted by bars, or by what converters write in their place, wherever the lines end. */
@NullMarked
package io.github.opengpr.read.recognise.layout.bar;

import org.jspecify.annotations.NullMarked;
