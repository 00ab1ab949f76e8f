/**
 * From ink to text: two recognisers of lines, trained apart from each other, and what their
 * agreement is worth.
 */
@NullMarked
package io.github.opengpr.read.scan.recognise;

import org.jspecify.annotations.NullMarked;
