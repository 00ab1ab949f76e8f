/**
 * From what the user named to reports: files, folders and standard input, one after the other and
 * in a stable order; many at a time, in bounded memory.
 */
@NullMarked
package io.github.opengpr.cli.input;

import org.jspecify.annotations.NullMarked;
