/** The words of the form, for labels of which a character was misread. */
@NullMarked
package io.github.opengpr.read.scan.label;

import org.jspecify.annotations.NullMarked;
