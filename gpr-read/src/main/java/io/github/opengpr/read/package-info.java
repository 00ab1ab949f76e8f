/**
 * From bytes to the report as it was filed.
 *
 * <p>Data flows one way: bytes are decoded, a format makes them a document of blocks, and one
 * recogniser, anchored on the labels of the form, fills the cells. Where it is not sure it says so.
 */
@NullMarked
package io.github.opengpr.read;

import org.jspecify.annotations.NullMarked;
