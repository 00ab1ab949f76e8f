/** From a path to what stands there: archives opened, documents read within their budget. */
@NullMarked
package io.github.opengpr.spark.document;

import org.jspecify.annotations.NullMarked;
