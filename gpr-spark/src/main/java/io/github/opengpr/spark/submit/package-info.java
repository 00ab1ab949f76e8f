/** The application for {@code spark-submit}: read, check, roll up, compare. Not an API. */
@NullMarked
package io.github.opengpr.spark.submit;

import org.jspecify.annotations.NullMarked;
