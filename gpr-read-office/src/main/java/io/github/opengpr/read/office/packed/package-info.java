/**
 * Files that are archives of XML parts, as all newer office formats are: the parts are found and
 * unpacked within the limits, and parsed into elements without fetching or replacing anything.
 */
@NullMarked
package io.github.opengpr.read.office.packed;

import org.jspecify.annotations.NullMarked;
