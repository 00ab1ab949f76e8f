/**
 * What of the form a number of the text may speak of: a cell, or the sum of several. Internal: not
 * exported by the module.
 */
@NullMarked
package io.github.opengpr.rules.claims.measure;

import org.jspecify.annotations.NullMarked;
