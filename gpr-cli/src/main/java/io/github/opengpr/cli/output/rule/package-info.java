/** The rules in words, in Markdown and as JSON: what {@code gpr rules} prints. */
@NullMarked
package io.github.opengpr.cli.output.rule;

import org.jspecify.annotations.NullMarked;
