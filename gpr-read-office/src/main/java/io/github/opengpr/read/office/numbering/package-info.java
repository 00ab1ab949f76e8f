/**
 * Automatic numbering of Word documents, old and new: the number a paragraph shows but its text
 * does not hold, such as 三、.
 */
@NullMarked
package io.github.opengpr.read.office.numbering;

import org.jspecify.annotations.NullMarked;
