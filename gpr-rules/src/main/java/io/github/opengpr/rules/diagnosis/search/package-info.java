/**
 * Which cell is wrong: the exact diagnosis of a table that does not add up.
 *
 * <p>A checker says that a sum fails; this package says which cell to look at and what it should
 * be, how many cells are wrong at the least, and which other answers are as good. It works on whole
 * numbers in numbered cells and on the sums declared over them, so it knows no labels and no
 * addresses.
 *
 * <p>When every cell of a table stands in exactly two independent sums of opposite sign, the table
 * is a circulation on a graph: the sums are its nodes and the cells its arcs. Mending the table is
 * sending a flow that takes away every imbalance, and the fewest wrong cells are the fewest arcs
 * such a flow needs. Table three of the annual report has this shape; table four has not, and is
 * detected only.
 *
 * <p>Start at {@link io.github.opengpr.rules.diagnosis.search.Diagnoser}; the answer is a {@link
 * io.github.opengpr.rules.diagnosis.search.Diagnosis}. Below it lie, each knowing only those before
 * it: {@code table}, what is asked; {@code graph}, the same as a graph; {@code slip}, changes as
 * slips of the hand; {@code smallest}, the search. Here the answers are collected and ranked.
 * Nothing here changes what was filed.
 */
@NullMarked
package io.github.opengpr.rules.diagnosis.search;

import org.jspecify.annotations.NullMarked;
