/**
 * A file of Office as bytes: a zip of XML parts, the same bytes for the same content whenever and
 * wherever it is written.
 */
@NullMarked
package io.github.opengpr.render.office.packed;

import org.jspecify.annotations.NullMarked;
