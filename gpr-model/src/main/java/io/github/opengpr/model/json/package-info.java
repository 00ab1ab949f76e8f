/**
 * Reports as JSON, strictly: what is written can be read back to an equal value, and nothing is
 * coerced on the way in.
 *
 * <p>The records of the model bind with Jackson 2 and Jackson 3 alike; {@link
 * io.github.opengpr.model.json.GprJson} is the strict mapper for Jackson 2.
 */
@NullMarked
package io.github.opengpr.model.json;

import org.jspecify.annotations.NullMarked;
