/**
 * The rules themselves and the one list of all of them ({@link
 * io.github.opengpr.rules.catalogue.Catalogue}). A sub-package holds what a family of rules looks
 * at, a class one scope. A new rule is a declaration in the class of its scope and nothing else.
 *
 * <p>Not exported: reached through {@link io.github.opengpr.rules.RuleSet#standard()}.
 */
@NullMarked
package io.github.opengpr.rules.catalogue;

import org.jspecify.annotations.NullMarked;
