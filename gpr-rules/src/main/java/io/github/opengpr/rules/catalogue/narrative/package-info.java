/**
 * Rules on the text by itself: what sections one, five and six must say, what they must not, and
 * texts copied from elsewhere.
 */
@NullMarked
package io.github.opengpr.rules.catalogue.narrative;

import org.jspecify.annotations.NullMarked;
