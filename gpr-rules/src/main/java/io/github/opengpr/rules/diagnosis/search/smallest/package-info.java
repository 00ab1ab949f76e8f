/** The search for the smallest sets of cells whose change makes every sum hold. */
@NullMarked
package io.github.opengpr.rules.diagnosis.search.smallest;

import org.jspecify.annotations.NullMarked;
