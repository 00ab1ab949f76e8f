/**
 * What the command talks through: standard output and standard error, files that are there whole or
 * not at all, the exit status, and one line for what cannot be done.
 */
@NullMarked
package io.github.opengpr.cli.console;

import org.jspecify.annotations.NullMarked;
