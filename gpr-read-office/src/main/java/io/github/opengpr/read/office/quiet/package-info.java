/**
 * Keeps the libraries behind the formats quiet in programs that bring no logging of their own: they
 * speak through Log4j, which otherwise complains on standard output that nobody listens. A program
 * with a logging implementation is not affected, it takes precedence.
 */
@NullMarked
package io.github.opengpr.read.office.quiet;

import org.jspecify.annotations.NullMarked;
