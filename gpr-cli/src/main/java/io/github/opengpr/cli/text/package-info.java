/**
 * What everything printed for people is made of: the language it is in, lines that fit a terminal,
 * colour, and characters that are fit to be shown.
 */
@NullMarked
package io.github.opengpr.cli.text;

import org.jspecify.annotations.NullMarked;
