/**
 * Rich Text: a stream of commands and text, in which a table is a run of rows that each say where
 * their cells end.
 */
@NullMarked
package io.github.opengpr.read.office.rtf;

import org.jspecify.annotations.NullMarked;
