/**
 * What programs share that are given files of any kind and do not stop at one that cannot be read:
 * reports written as JSON, names in archives, and why a file cannot be read. For the command and
 * for Spark, not for users.
 */
@NullMarked
package io.github.opengpr.read.input;

import org.jspecify.annotations.NullMarked;
