/** The columns of all datasets, and the way from reports and results to their rows. */
@NullMarked
package io.github.opengpr.spark.row;

import org.jspecify.annotations.NullMarked;
