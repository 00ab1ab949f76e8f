/**
 * The sums as a graph: nodes for sums, arcs for cells; what is out of balance on it, and what an
 * answer is.
 */
@NullMarked
package io.github.opengpr.rules.diagnosis.search.graph;

import org.jspecify.annotations.NullMarked;
