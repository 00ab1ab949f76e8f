/**
 * Documents, licences, penalties, coercion and fees, as table two has them. Internal: not exported
 * by the module.
 */
@NullMarked
package io.github.opengpr.rules.claims.disclosure;

import org.jspecify.annotations.NullMarked;
