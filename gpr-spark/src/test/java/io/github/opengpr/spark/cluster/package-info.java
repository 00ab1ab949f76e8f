/** A real cluster of processes on the loopback address, and what one machine says beside it. */
@NullMarked
package io.github.opengpr.spark.cluster;

import org.jspecify.annotations.NullMarked;
