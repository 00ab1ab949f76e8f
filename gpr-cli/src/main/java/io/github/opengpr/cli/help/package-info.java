/** The help of the command, in one language at a time, and what a wrong command line is told. */
@NullMarked
package io.github.opengpr.cli.help;

import org.jspecify.annotations.NullMarked;
