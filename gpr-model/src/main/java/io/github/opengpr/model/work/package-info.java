/**
 * What one document may cost: a budget of work that is handed on from step to step, and the
 * exception that ends it all once the budget is spent.
 */
@NullMarked
package io.github.opengpr.model.work;

import org.jspecify.annotations.NullMarked;
