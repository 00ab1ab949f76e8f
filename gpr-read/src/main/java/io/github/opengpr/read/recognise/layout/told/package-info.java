/**
 * Numbers told one by one with what they count, as {@code 自然人：3} or as records of label, head and
 * number.
 */
@NullMarked
package io.github.opengpr.read.recognise.layout.told;

import org.jspecify.annotations.NullMarked;
