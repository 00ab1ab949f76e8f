/**
 * Documents of fixed pages as the state keeps them, OFD (GB/T 33190): a packed set of XML parts
 * that say which characters and lines stand where. The pages are read like those of a PDF.
 */
@NullMarked
package io.github.opengpr.read.office.ofd;

import org.jspecify.annotations.NullMarked;
