/**
 * Copied texts among many reports, without comparing each with each: texts that share most of their
 * runs of letters fall into a common bucket of some band of their sketches.
 */
@NullMarked
package io.github.opengpr.spark.alike;

import org.jspecify.annotations.NullMarked;
