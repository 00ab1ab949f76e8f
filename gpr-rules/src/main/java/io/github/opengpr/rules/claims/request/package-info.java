/**
 * Applications: received, carried, answered, by outcome and by applicant, as table three has them.
 * Internal: not exported by the module.
 */
@NullMarked
package io.github.opengpr.rules.claims.request;

import org.jspecify.annotations.NullMarked;
