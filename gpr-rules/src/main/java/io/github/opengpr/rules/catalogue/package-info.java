/**
 * The rules themselves, one class for each scope, and the one list of all of them. A new rule is a
 * declaration in the class of its scope and nothing else.
 *
 * <p>Not exported: reached through {@link io.github.opengpr.rules.RuleSet#standard()}.
 */
@NullMarked
package io.github.opengpr.rules.catalogue;

import org.jspecify.annotations.NullMarked;
