/**
 * Where results of checking go: printed report by report, or files, lists, pages and logs that are
 * there whole or not at all. What is said in them {@code cli.output} words.
 */
@NullMarked
package io.github.opengpr.cli.results;

import org.jspecify.annotations.NullMarked;
