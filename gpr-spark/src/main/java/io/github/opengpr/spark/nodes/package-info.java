/** Sums of reports at the nodes of a tree of regions, and reports of nodes beside those below. */
@NullMarked
package io.github.opengpr.spark.nodes;

import org.jspecify.annotations.NullMarked;
