/**
 * What the rules of all scopes rest on: the documents they cite ({@code Sources}), and the few
 * words and comparisons they share.
 */
@NullMarked
package io.github.opengpr.rules.catalogue.basis;

import org.jspecify.annotations.NullMarked;
