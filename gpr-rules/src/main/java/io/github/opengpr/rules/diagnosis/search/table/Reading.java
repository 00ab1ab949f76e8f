package io.github.opengpr.rules.diagnosis.search.table;

/**
 * Another way to read what a cell holds: {@code 8⏎8} is read 8, and could be 88.
 *
 * @param value the number read that way
 * @param cost how far-fetched the reading is: 0 for one as good as the first, more for less likely
 *     ones; compared with the cost of a repair
 */
public record Reading(long value, int cost) {}
