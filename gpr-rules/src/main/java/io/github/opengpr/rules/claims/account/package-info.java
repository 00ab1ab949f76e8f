/**
 * The account of a report's text: every number with the verdict that stands after both looks, and
 * how sure it is. Internal: not exported by the module.
 */
@NullMarked
package io.github.opengpr.rules.claims.account;

import org.jspecify.annotations.NullMarked;
