/**
 * The words, numbers and marks of a text, and sentences put into the plain order: numbers behind
 * what they count, brackets and 分别 undone. Internal: not exported by the module.
 */
@NullMarked
package io.github.opengpr.rules.claims.token;

import org.jspecify.annotations.NullMarked;
