/**
 * Annual reports by the ten thousand, on a cluster of Apache Spark.
 *
 * <p>{@link io.github.opengpr.spark.Documents} names the documents, wherever they lie; {@link
 * io.github.opengpr.spark.Reports} reads them, checks them, puts last year's report and the reports
 * of others beside each, and adds them up over a {@link io.github.opengpr.spark.RegionTree}; {@link
 * io.github.opengpr.spark.Results} makes flat tables of what was found. All of them are datasets of
 * rows whose columns bear the names that the JSON of gpr has.
 *
 * <p>What cannot be read is a row that says why, never an exception. Nothing depends on how the
 * documents are spread over partitions, on their order, or on a task being done twice.
 *
 * <p>There is no module descriptor: Spark runs on the class path, and its own packages are split
 * over jars that are no modules.
 */
@NullMarked
package io.github.opengpr.spark;

import org.jspecify.annotations.NullMarked;
