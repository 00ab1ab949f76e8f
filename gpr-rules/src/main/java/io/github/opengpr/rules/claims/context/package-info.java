/**
 * What the words before a number have set: whose, of which year, about what. Internal: not exported
 * by the module.
 */
@NullMarked
package io.github.opengpr.rules.claims.context;

import org.jspecify.annotations.NullMarked;
