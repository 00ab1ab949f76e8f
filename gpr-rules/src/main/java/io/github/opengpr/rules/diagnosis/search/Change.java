package io.github.opengpr.rules.diagnosis.search;

import org.jspecify.annotations.Nullable;

/**
 * One cell and the value it should have.
 *
 * @param cell the cell
 * @param from what was filed; null if the cell is blank, so that {@code to} is computed from the
 *     sums
 * @param to the value with which the sums hold; never negative
 */
public record Change(int cell, @Nullable Long from, long to) {}
