/**
 * What a sentence says: words and numbers become mentions of things of the form. Internal: not
 * exported by the module.
 */
@NullMarked
package io.github.opengpr.rules.claims.grammar;

import org.jspecify.annotations.NullMarked;
