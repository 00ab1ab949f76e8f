/**
 * What checking found, as JSON.
 *
 * <p>{@link io.github.opengpr.rules.json.CheckedReport} is the one definition of that JSON: its
 * names are a contract, and the JSON Schema in {@code META-INF/gpr/check-result.schema.json} is
 * generated from it. {@link io.github.opengpr.rules.json.CheckResultJson} writes it on one line;
 * whoever has a mapper of their own, of Jackson 2 or 3, may write and read the record with that.
 */
@NullMarked
package io.github.opengpr.rules.json;

import org.jspecify.annotations.NullMarked;
