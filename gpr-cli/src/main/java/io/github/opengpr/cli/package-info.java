/**
 * The command {@code gpr}: check, read, render and list the rules.
 *
 * <p>It only connects the modules and prints; every judgement is made in the libraries. Not an API.
 */
@NullMarked
package io.github.opengpr.cli;

import org.jspecify.annotations.NullMarked;
